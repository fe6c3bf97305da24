// Every piece of advice that the check gives, with all its wording: what looks doubtful and what would be better.
// Advice never blocks publication.

const maybe = (suggestion: string | undefined) => (suggestion ? ` Did you mean ${suggestion}?` : "");

export const adviceRules = {
  "outside-address": (address: string, lookedAt: string, now: string | undefined, since: string | undefined) => [
    `${address} ${now === undefined ? "no longer works" : `was replaced by ${now}`}${since ? ` (since ${since})` : ""}. Last checked on ${lookedAt}.`,
    now === undefined
      ? "link to its replacement, or to an entry in documents.yml without an address, which tells readers that we don't have it."
      : "check the new address and link to it, if it has what the link text says. If it differs, add leads-to:.",
  ],
  "missing-number": (missing: string, before: string, after: string) => [
    `${missing} missing between ${before} and ${after}.`,
    `add what is missing. If ${after} is not published yet and has the wrong number, change it in its file name and in chapter.yml. If the number was given up, there is nothing to do.`,
  ],
  "number-order": (number: string, before: string) => [
    `${number} comes after ${before}.`,
    "list the sections in number order, if that is how they were published.",
  ],
  "lone-numeral": (label: string) => [
    `The label “${label}” may be a letter or a Roman numeral, and no label beside it decides. It is sorted as a letter.`,
    "if it is a numeral, there is nothing to do: readers see it as printed. Only the order of numbers in lists depends on it.",
  ],
  "doubtful-citation": (words: string, label: string, kind: "section" | "measure") => [
    kind === "section"
      ? `“${words}” may be section ${label} of this chapter or of another text, so it is not a link.`
      : `“${words}” may be section ${label} of this chapter or a measure, so it is not a link.`,
    `if the section is meant, make it a link: [${words}](section:${label}). If not, there is nothing to do.`,
  ],
  "chapter-number-in-words": (words: string, number: string) => [
    `The link text “${words}” includes the number ${number}, which will be wrong if that chapter is renumbered.`,
    "use only the title of the chapter.",
  ],
  // WCAG 2.2, 2.4.4 Link Purpose (In Context): screen readers list the links of a page by their text.
  "empty-link-words": (words: string) => [
    `The link text “${words}” does not say where the link goes.`,
    "link the words that name the destination. People using a screen reader may hear only the link text.",
  ],
  "long-section": (words: string, max: string) => [
    `This section has ${words} words. With more than ${max}, it is easy to get lost, especially on a phone.`,
    "split it into numbered sections where the subject changes.",
  ],
  "undefined-abbreviation": (word: string) => [
    `Nothing in this manual says what “${word}” stands for.`,
    `write it out in full where it is first used, followed by “(${word})”, or explain it in abbreviations.yml with its source.`,
  ],
  "review-passed": (what: string, day: string) => [
    `This ${what} was due for review by ${day}.`,
    what === "chapter"
      ? "review it, then set reviewed: to that day and review: to the next review date. Readers see both dates, but not that a review is overdue."
      : "review it, then set review: to the next review date or remove the line. Readers do not see it.",
  ],
  "version-to-come": (day: string) => [
    `This version is from ${day}, a day to come. A site that is built before shows it as the current text.`,
    "publish it on that day: keep it on a branch of git until then.",
  ],
  "notice-over": (day: string) => [
    `This notice ended on ${day}.`,
    "remove it, or change until: to a later date. Without JavaScript, readers still see it, with its dates.",
  ],
  "markdown-as-typed": (found: string) => [
    `Readers would see “${found}” as typed, because this is not Markdown.`,
    "remove the marks. Only sections and introduction.md can have links and emphasis; urgent: has its own link:.",
  ],
  "half-marked-list": (marker: string) => [
    `Readers see a bullet before “${marker}”, because not every item of this list begins with a marker that follows the one before.`,
    `give each item its marker as published, and put other items in a list of their own. If “${marker}” is no marker, put a backslash before its bracket.`,
  ],
  // WCAG 2.2, 1.1.1 Non-text Content.
  "undescribed-picture": () => [
    "This picture has no description, so people who can't see it learn nothing from it.",
    "say in its square brackets what it shows. If it shows a procedure, write that in the section, too.",
  ],
  "likely-misprint": (word: string, suggestion: string | undefined) => [
    `“${word}” is likely a misprint.${maybe(suggestion)}`,
    "correct it. If it was published like this, add it to misprints:. If it is right, add it to words: in advice.yml.",
  ],
} satisfies Record<string, (...details: never[]) => readonly [message: string, better: string]>;

export type AdviceName = keyof typeof adviceRules;

/** The names of all kinds of advice, as advice.yml switches them off. */
export const adviceNames = Object.keys(adviceRules) as AdviceName[];
