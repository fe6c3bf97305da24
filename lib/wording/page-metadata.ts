// Titles and descriptions of pages, as a browser tab, a search engine and a chat show them. Days come in words.

type Words = { title: string; description: string };

/** Of a chapter in force. */
export function versionOf(day: string): string {
  return `Version of ${day}`;
}
/** Of a chapter that was replaced. */
export function outOfDate(day: string): string {
  return `Out of date: text of ${day}`;
}
/** "from 1 June 2015 until 24 October 2017", the last day not included, or "since 24 October 2017". */
export function period(from: string, until?: string): string {
  return until ? `from ${from} until ${until}` : `since ${from}`;
}
/** For several chapters, each with its own version, on paper and in pictures. */
export const includesOutOfDate = "Includes out-of-date text";
export const seeEachChapter = "Includes out-of-date text: see each chapter";
export const versionInEachChapter = "Each chapter gives its version";
/** For programs: of a chapter that was replaced. */
export const creativeWorkStatus = "Out of date: replaced by its publisher";

/** `called` is "8.45.7", here and below; `what` is "8.45.7 of 8.45 Online Safety", or a chapter. */
export function versions(called: string, what: string): Words {
  return { title: `${called} Versions`, description: `What has changed in ${what}, version by version.` };
}
export function version(called: string, day: string, chapter: string): Words {
  return {
    title: `${called}, version of ${day}`,
    description: `The text of ${called} of ${chapter} as published from ${day}.`,
  };
}
/** `period` as above. */
export function asAt(chapter: string, period: string): Words {
  return { title: `${chapter}, ${period}`, description: `${chapter} as it was ${period}.` };
}
/** `manual` is the manual's name inside a sentence, here and below. */
export function shownAmendments(called: string, manual: string): Words {
  return {
    title: `${called} Amendments shown`,
    description: `${called} of ${manual} with what its latest amendments inserted and deleted.`,
  };
}
export function amendments(manual: string): Words {
  return { title: "Amendments", description: `What has changed in ${manual}, by date and chapter.` };
}
export const about: Words = {
  title: "About this portal",
  description: "What this portal is, what it stores about its readers (nothing), how accessible it is, and how to cite it.",
};
export function definitions(manual: string): Words {
  return {
    title: "Definitions and abbreviations",
    description: `Terms that ${manual} defines, in its own words, and what its abbreviations mean.`,
  };
}
export function search(manual: string): Words {
  return { title: "Search", description: `Search ${manual} by words or by number. What you type stays on your device.` };
}
export function check(manual: string): Words {
  return {
    title: "Check a printed copy",
    description: `Check whether a printed section of ${manual} is still the published one, by its check code.`,
  };
}
export function printList(manual: string): Words {
  return { title: "Print list", description: `Sections of ${manual} to print or share. The list stays on your device.` };
}
export function offline(manual: string): Words {
  return { title: "Save for offline use", description: `How to read ${manual} without a signal.` };
}
export function retired(called: string, manual: string): Words {
  return {
    title: `${called} is not in use`,
    description: `What happened to the text that was ${called} of ${manual}.`,
  };
}
/** Of the page of what is handed out, and of each sheet. */
export const handouts = {
  list: (manual: string): Words => ({ title: "Print and hand out", description: `Sheets of ${manual} for meetings, training and audits.` }),
  briefing: (manual: string): Words => ({
    title: "Briefing",
    description: `What has changed in ${manual}, to print, with boxes to tick.`,
  }),
  slip: (manual: string): Words => ({
    title: "“I have read” slip",
    description: `A slip to sign for sections of ${manual}, with their check codes.`,
  }),
  poster: (manual: string): Words => ({
    title: "Poster",
    description: `A poster with a QR code that opens ${manual}, and the numbers to call.`,
  }),
  audit: (manual: string): Words => ({
    title: "Audit grid",
    description: `The sections of ${manual} in a grid, with room for evidence and a rating.`,
  }),
};
