// What a page says of itself to a browser tab, a search engine and a chat: title and description.

import { dayInWords } from "./edition-date";
import type { Chapter, Manual, Place, Section } from "./manual";

export type Description = { title: string; description: string };

/** First words of a text, cut between words, with an ellipsis where some are left out. `length` in characters. */
export function firstWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1).replace(/\s+\S*$/, "");
  return `${cut.replace(/[,;:.–-]+$/, "")}\u00a0…`;
}

/** Title and description of the manual's home page. */
export function describeManual(manual: Manual): Description {
  const chapters = manual.chapters.map((chapter) => `${chapter.number} ${chapter.title}`).join("; ");
  return { title: manual.title, description: firstWords(`${manual.title}: ${chapters}`, 300) };
}

/** Title and description of the page of a chapter or section. */
export function describePlace(place: Place, manual: Manual): Description {
  return place.kind === "chapter" ? describeChapter(place.chapter, manual) : describeSection(place.section, place.chapter, manual);
}

/** Title and description of a chapter's page. */
export function describeChapter(chapter: Chapter, manual: Manual): Description {
  const parts = chapter.parts.map((part) => part.title).join("; ");
  return {
    title: `${chapter.number} ${chapter.title} – ${manual.title}`,
    description: firstWords(`${editionWords(chapter)}. ${parts}.`, 300),
  };
}

/** Title and description of a section's page. */
export function describeSection(section: Section, chapter: Chapter, manual: Manual): Description {
  return {
    title: `${section.number} ${section.title ?? chapter.title} – ${manual.title}`,
    description: firstWords(`${editionWords(chapter)}. ${section.paragraphs.join(" ")}`, 200),
  };
}

/** Title and description of the page with a section's editions. */
export function describeEditions({ section, chapter }: Extract<Place, { kind: "section" }>, manual: Manual): Description {
  return {
    title: `${section.number} Editions – ${manual.title}`,
    description: `What has changed in ${section.number} of ${chapter.number} ${chapter.title}, edition by edition.`,
  };
}

/** "Historical edition, as at 24 October 2017", or "As at …" for a chapter in force. */
export function editionWords(chapter: Pick<Chapter, "status" | "asAt">): string {
  const day = dayInWords(chapter.asAt);
  return chapter.status === "historical" ? `Historical edition, as at ${day}` : `As at ${day}`;
}

/** Title and description of the page about the portal. */
export function describeAbout({ title }: Manual): Description {
  return {
    title: `About this portal – ${title}`,
    description: "What this portal is, what it keeps of its readers (nothing), how accessible it is, and how to cite it.",
  };
}

/** Title and description of the page of definitions and abbreviations. */
export function describeDefinitions({ title }: Manual): Description {
  return {
    title: `Definitions and abbreviations – ${title}`,
    description: `Terms that the ${title} defines, in its own words, and what its abbreviations stand for.`,
  };
}

/** Title and description of the search page. */
export function describeSearch({ title }: Manual): Description {
  return { title: `Search – ${title}`, description: `Search the ${title} by words or by number. What you type stays on your device.` };
}

/** Title and description of the page for checking printed copies. */
export function describeCheck({ title }: Manual): Description {
  return {
    title: `Check a printed copy – ${title}`,
    description: `Whether a printed section of the ${title} is still what is published, by its fingerprint.`,
  };
}

/** Title and description of the page of a selection. */
export function describeSelection({ title }: Manual): Description {
  return {
    title: `Selection – ${title}`,
    description: `Sections of the ${title}, chosen to print or to share. The choice stays on your device.`,
  };
}

/** Title and description of the page that a number keeps when nothing holds it any more. */
export function describeRetired(number: string, { title }: Manual): Description {
  return { title: `${number} is not in use – ${title}`, description: `What became of the text that was ${number} of the ${title}.` };
}
