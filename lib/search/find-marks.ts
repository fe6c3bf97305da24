// Which words of a text to mark: those of one stem wherever they are, those of several only where they are in a row.
import { comparedWords, type Word } from "./words";

/** The words of `text` that one of the keys names, in order. Keys are stems, or several joined by spaces. */
export function findMarks(text: string, keys: Iterable<string>): { word: Word; key: string }[] {
  const words = comparedWords(text);
  const stems = words.map(({ stem }) => stem);
  const marks = new Map<number, string>();
  for (const key of keys) {
    const row = key.split(" ");
    for (let at = stems.indexOf(row[0]); at >= 0; at = stems.indexOf(row[0], at + 1)) {
      for (const place of placesInRow(stems, at, row)) marks.set(place, key);
    }
  }
  return [...marks].sort(([a], [b]) => a - b).map(([at, key]) => ({ word: words[at], key }));
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
