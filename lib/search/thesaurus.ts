// The thesaurus in a query: which of its rows the words name, longest first.
import type { ThesaurusRow } from "./search-index";
import { isStopWord, stem, stemsOf, wordsOf } from "./words";

/** Words of the text that may be meant: as shown to the reader, and the key of their postings. */
export type Target = { shown: string; key: string };

/** A file of the thesaurus: what is typed, by its key. */
export type Thesaurus = {
  byKey: Map<string, Target[]>;
  /** All single words that are typed, for spelling. */
  words: string[];
};

/** A run of words that a row is typed by, and what it finds. */
export type Match = { from: number; length: number; targets: Target[] };

const longest = 5;

/** Key of words in the postings: their stems, joined. */
export function keyOf(words: string): string {
  return stemsOf(words).join(" ");
}

export function openThesaurus(rows: ThesaurusRow[]): Thesaurus {
  const byKey = new Map<string, Target[]>();
  const words = new Set<string>();
  for (const { typed, find } of rows) {
    const targets = find.map((shown) => ({ shown, key: keyOf(shown) }));
    for (const entry of typed) {
      const folded = wordsOf(entry)
        .map((word) => word.folded)
        .filter((word) => !isStopWord(word));
      for (const word of folded) words.add(word);
      const key = folded.map(stem).join(" ");
      byKey.set(
        key,
        targets.filter((target) => target.key !== key),
      );
    }
  }
  return { byKey, words: [...words] };
}

/** The rows named by the stems of a query; `files` has the file of the thesaurus for each stem. */
export function matchRows(stems: string[], files: Thesaurus[]): Match[] {
  const found: Match[] = [];
  for (let from = 0; from < stems.length; ) {
    let length = Math.min(longest, stems.length - from);
    const key = () => stems.slice(from, from + length).join(" ");
    while (length > 0 && !files[from].byKey.has(key())) length--;
    if (length > 0) found.push({ from, length, targets: files[from].byKey.get(key()) ?? [] });
    from += Math.max(1, length);
  }
  return found;
}
