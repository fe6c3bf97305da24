// The words of the search: its page, the results, the list under the field, and the same in a terminal.
import { withLabel } from "../domain/number";
import { counted } from "../messages/counted";
import { shorten } from "../util/shorten";

export const heading = "Search";
export const contents = "Contents";
export const needsJavaScript =
  "Search needs JavaScript, which is off in this browser. Open a chapter below and use your browser’s “Find in page”.";
export const nothingTyped = "Type words or a number, then choose Search.";
export const notLoaded = "Search could not be loaded. Check your connection and reload the page, or browse the contents below.";
export const notLoadedWhileTyping = "Search could not be loaded. Check your connection, then keep typing.";

export const more = "Show more results";
export const wholeManual = "[Search the whole manual].";
export const selectSeveral = "Select several";
export const stopSelecting = "Stop selecting";
export const suggestions = "Suggestions";
export const seeAll = "[See all].";

export const weak = "Nothing answers this directly. Nearest:";

export const narrow = "Narrow the results";
export const chapter = "Chapter";
export const part = "Part";
export const allChapters = "All chapters";
export const allParts = "All parts";
export const onePart = "All results are in one part.";

export const phoneNumbers = "Phone numbers";

type Count = { count: number; isLeast: boolean };

/** "8 results", "Top 7 of 8 results", "At least 10 results", "No results". `shown` is how many are listed. */
export function results({ count, isLeast }: Count, shown: number): string {
  if (count === 0) return "No results";
  const all = counted(count, "result");
  if (shown < count) return `Top ${shown} of ${isLeast ? "at least " : ""}${all}`;
  return isLeast ? `At least ${all}` : all;
}

type Found = Count & { results: unknown[]; partners: unknown[] };

/** How many there are of what was found: "3 phone numbers. Top 7 of 8 results". */
export function counts(answer: Found): string {
  const { partners, count } = answer;
  const numbers = partners.length > 0 ? counted(partners.length, "phone number") : "";
  if (numbers && count === 0) return numbers;
  return `${numbers && `${numbers}. `}${results(answer, answer.results.length)}`;
}

/** "8 results for “nudes” in 8.45 Online Safety." `place` is where they were looked for, if not everywhere. */
export function found(typed: string, answer: Found, place?: string): string {
  return `${counts(answer)} for “${shorten(typed)}”${place ? ` ${place}` : ""}.`;
}

/** What the results are narrowed to: "in 8.45 Online Safety, “Online grooming”". */
export function within(chapter: { number: string; title: string }, part?: string): string {
  return `in ${withLabel(chapter.number, chapter.title)}${part ? `, “${part}”` : ""}`;
}

/** That a link narrows the results to what the manual does not have. */
export function unknownPlace(chapter: string, part?: string): string {
  const named = part ? `no part “${shorten(part)}” in a chapter ${shorten(chapter)}` : `no chapter ${shorten(chapter)}`;
  return `This manual has ${named}, so all of it was searched.`;
}

/** A choice of chapter or part, with how many results are there. */
export function choice(name: string, count?: number): string {
  return count === undefined ? name : `${name} (${count})`;
}

type Respelt = { typed: string; read: string[]; isCompletion?: boolean };

/** One sentence for each word that was read as another. */
export function spelling(words: Respelt[]): string[] {
  return words.map(({ typed, read, isCompletion }) =>
    isCompletion
      ? `Showing results for words that begin with “${typed}”: ${either(read)}.`
      : `Showing results for ${either(read)} instead of “${typed}”.`,
  );
}

const mostMatched = 5;

/** "Also matched: sexting, device.": by which words, none of them typed, sections were found; empty if by none. */
export function alsoMatched(words: string[]): string {
  if (words.length === 0) return "";
  const others = words.length - mostMatched;
  return `Also matched: ${words.slice(0, mostMatched).join(", ")}${others > 0 ? ` and ${others} more` : ""}.`;
}

/** The status of a chapter that was replaced; `day` is that of its text, in words. */
export function outOfDate(day: string): string {
  return `Out of date: text of ${day}`;
}

function either(words: string[]): string {
  return words.map((word) => `“${word}”`).join(" or ");
}
