// Which words of a text to mark: those of one stem wherever they are, those of several only where they are in a row.
import { comparedWords, type Word } from "./words";

/** A word to mark, the key that names it, and where the row of words begins that it is in, counted in words. */
export type Mark = { word: Word; key: string; row: number };

/** The words of `text` that one of the keys names, in order. Keys are stems, or several joined by spaces. */
export function findMarks(text: string, keys: Iterable<string>): Mark[] {
  const words = comparedWords(text);
  const stems = words.map(({ stem }) => stem);
  const marks = new Map<number, { key: string; row: number }>();
  for (const key of keys) {
    const row = key.split(" ");
    for (let at = stems.indexOf(row[0]); at >= 0; at = stems.indexOf(row[0], at + 1)) {
      for (const place of placesInRow(stems, at, row)) marks.set(place, { key, row: at });
    }
  }
  return [...marks].sort(([a], [b]) => a - b).map(([at, mark]) => ({ word: words[at], ...mark }));
}

/**
 * Where the stems of `row` are from `at` on, each at most one word further than the next; empty if they do not:
 * "images or videos of children" holds "images of children".
 */
export function placesInRow(stems: string[], at: number, row: string[]): number[] {
  const places = [at];
  for (const wanted of row.slice(1)) {
    const last = places[places.length - 1];
    if (stems[last + 1] === wanted) places.push(last + 1);
    else if (stems[last + 2] === wanted) places.push(last + 2);
    else return [];
  }
  return places;
}

/** Marks of one row, and marks with nothing but a space or hyphen between them, as one stretch of `text`. */
export function joinMarks(text: string, marks: Mark[]): { start: number; end: number }[] {
  const joined: { start: number; end: number; row: number }[] = [];
  for (const { word, row } of marks) {
    const last = joined[joined.length - 1];
    if (last && (last.row === row || /^[\s\p{Pd}]*$/u.test(text.slice(last.end, word.start)))) Object.assign(last, { end: word.end, row });
    else joined.push({ start: word.start, end: word.end, row });
  }
  return joined;
}

/** What is marked in the texts, each stretch as it is written, once. */
export function markedTexts(texts: string[], keys: Set<string>): string[] {
  return [...new Set(texts.flatMap((text) => joinMarks(text, findMarks(text, keys)).map(({ start, end }) => text.slice(start, end))))];
}
