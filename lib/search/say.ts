// How the search speaks to readers, in the browser and in a terminal: how words were read, and what to do next.
import { counted } from "../messages/counted";
import type { Why } from "./explain";
import type { SearchAnswer } from "./search-answer";

/** How many sections answer: "12 sections", "At least 10 sections", "No section". */
export function sayCount({ count, isLeast }: Pick<SearchAnswer, "count" | "isLeast">): string {
  return `${isLeast ? "At least " : ""}${count === 0 ? "No section" : counted(count, "section")}`;
}

/** One sentence for each word that was read as another. */
export function saySpelling({ spelling }: Pick<SearchAnswer, "spelling">): string[] {
  return spelling.map(
    ({ typed, read, isCompletion }) => `“${typed}” was read as ${isCompletion ? "the beginning of " : ""}${either(read)}.`,
  );
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
  if (answer.unquoted) return [sayUnquoted(shown, answer), "Search for them without quotation marks."];
  const offers = answer.offered.map(({ typed: word, read }) => `For “${word}”, did you mean ${either(read)}?`);
  const known = answer.known ? [`There are sections for “${shorten(answer.known)}” alone.`] : [];
  return [`No section matches ${shown}.`, ...offers, ...known, "Check the spelling, or browse the contents."];
}

/** That words in quotes appear nowhere in that order, as far as texts were looked at. `shown` is the query. */
export function sayUnquoted(shown: string, { isLeast }: Pick<SearchAnswer, "isLeast">): string {
  return isLeast
    ? `No section was found with the words in ${shown} in this order; not every one could be looked at.`
    : `No section has the words in ${shown} in this order.`;
}

/** A query as repeated to the reader: 60 characters at most, none of which turns about the words next to it (UAX 9). */
export function shorten(typed: string): string {
  const plain = typed.slice(0, 200).replace(/[\p{Cc}\p{Cf}]/gu, "");
  const characters = [...plain];
  const short = characters.length > 60 || typed.length > 200 ? `${characters.slice(0, 60).join("")}…` : plain;
  return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(short) ? `\u2068${short}\u2069` : short;
}

function either(words: string[]): string {
  return words.map((word) => `“${word}”`).join(" or ");
}
