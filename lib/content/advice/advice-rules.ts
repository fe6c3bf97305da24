// Every piece of advice the check gives beyond errors, and all its wording: what is doubtful, what would be better.
// Advice never keeps the content from being published.

const maybe = (suggestion: string | undefined) => (suggestion ? ` Did you mean ${suggestion}?` : "");

export const adviceRules = {
  "outside-address": (address: string, lookedAt: string, now: string | undefined, since: string | undefined) => [
    `${address} ${now === undefined ? "is dead" : `was replaced by ${now}`}${since ? `, since ${since}` : ""}; it was looked at on ${lookedAt}.`,
    now === undefined
      ? "link to what has taken its place, or to an entry of documents.yml without an address, which tells readers that it is not here."
      : "look at the new address and link to it, if it has what the words name; add leads-to: if it differs.",
  ],
  "chapter-number-in-words": (words: string, number: string) => [
    `The link words “${words}” hold the number ${number}, which goes stale when that chapter is renumbered.`,
    "name the chapter by its title alone.",
  ],
  // WCAG 2.2, 2.4.4 Link Purpose (In Context): screen readers list the links of a page by their words.
  "empty-link-words": (words: string) => [
    `The link words “${words}” do not say where the link leads.`,
    "link the words that name what is found there: who hears the links of a page as a list hears these words alone.",
  ],
  "long-section": (words: string, most: string) => [
    `This section has ${words} words; over ${most} are hard to find one's place in, on a phone above all.`,
    "divide it into sections with numbers of their own, where the subject turns.",
  ],
  "undefined-abbreviation": (word: string) => [
    `Nothing in this manual says what “${word}” stands for.`,
    `write it out where it is first used, with “(${word})” after it, or explain it in abbreviations.yml, with the source.`,
  ],
  "review-passed": (what: string, day: string) => [
    `This ${what} was to be reviewed by ${day}.`,
    "review it, then set review: to the next day, or take the line out; readers do not see it.",
  ],
  "likely-misprint": (word: string, suggestion: string | undefined) => [
    `“${word}” is likely a misprint.${maybe(suggestion)}`,
    "correct it; where it was published so, name it in misprints:; where it is right, add it to words: in advice.yml.",
  ],
} satisfies Record<string, (...details: never[]) => readonly [message: string, better: string]>;

export type AdviceName = keyof typeof adviceRules;

/** The names of all kinds of advice, as advice.yml switches them off. */
export const adviceNames = Object.keys(adviceRules) as AdviceName[];
