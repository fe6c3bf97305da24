// How the search speaks to readers, in the browser and in a terminal: how words were read, and what to do next.
import type { Why } from "./explain";
import type { SearchAnswer } from "./search-answer";

/** One sentence for each word that was read as another. */
export function saySpelling({ spelling }: Pick<SearchAnswer, "spelling">): string[] {
  return spelling.map(({ typed, read }) => `“${typed}” was read as ${either(read)}.`);
}

/** "nudes → youth produced sexual imagery": by which words of the thesaurus a section was found. */
export function sayWhy(why: Why[]): string[] {
  const byTyped = new Map<string, string[]>();
  for (const { typed, found } of why) byTyped.set(typed, [...(byTyped.get(typed) ?? []), found]);
  return [...byTyped].map(([typed, found]) => `${typed} → ${found.join(", ")}`);
}

/** What is said, sentence by sentence, where nothing was found: what may have been meant, never blame. */
export function sayNothingFound(typed: string, answer: SearchAnswer): string[] {
  const shown = `“${shorten(typed)}”`;
  if (answer.nearest) return [`There is no section with the number in ${shown}.`, `Did you mean ${answer.nearest}?`];
  if (answer.unquoted) return [`No section has the words in ${shown} in this order.`, "Search for them without quotation marks."];
  const offers = answer.offered.map(({ typed: word, read }) => `For “${word}”, did you mean ${either(read)}?`);
  const known = answer.known ? [`There are sections for “${shorten(answer.known)}” alone.`] : [];
  return [`No section matches ${shown}.`, ...offers, ...known, "Check the spelling, or browse the contents."];
}

/** A query as repeated to the reader: 60 characters at most. */
export function shorten(typed: string): string {
  const characters = [...typed.slice(0, 200)];
  return characters.length > 60 || typed.length > 200 ? `${characters.slice(0, 60).join("")}…` : typed;
}

function either(words: string[]): string {
  return words.map((word) => `“${word}”`).join(" or ");
}
