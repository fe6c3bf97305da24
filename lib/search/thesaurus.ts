// The thesaurus in a query: which of its rows the words name, longest first.
import type { ThesaurusRow } from "./search-index";
import { isStopWord, stem, stemsOf, wordsOf } from "./words";

/** Words of the text that may be meant: as shown to the reader, and the key of their postings. */
export type Target = { shown: string; key: string };

export type Thesaurus = {
  /** Runs of the stems that a row is typed by: from, how many, and what it finds. */
  match: (stems: string[]) => { from: number; length: number; targets: Target[] }[];
  /** True where a stem stands in some word that is typed. */
  hasStem: (stemmed: string) => boolean;
  /** All single words that are typed, for spelling. */
  words: string[];
};

/** Key of words in the postings: their stems, joined. */
export function keyOf(words: string): string {
  return stemsOf(words).join(" ");
}

export function openThesaurus(rows: ThesaurusRow[]): Thesaurus {
  const byKey = new Map<string, ThesaurusRow[]>();
  const stems = new Set<string>();
  const words = new Set<string>();
  let longest = 0;
  for (const row of rows) {
    for (const typed of row.typed) {
      const folded = wordsOf(typed)
        .map((word) => word.folded)
        .filter((word) => !isStopWord(word));
      const stemmed = folded.map(stem);
      for (const word of folded) words.add(word);
      for (const one of stemmed) stems.add(one);
      longest = Math.max(longest, stemmed.length);
      const key = stemmed.join(" ");
      byKey.set(key, [...(byKey.get(key) ?? []), row]);
    }
  }
  const targetsOf = (key: string) => {
    const shown = new Set((byKey.get(key) ?? []).flatMap((row) => row.find));
    return [...shown].map((words) => ({ shown: words, key: keyOf(words) })).filter((target) => target.key !== key);
  };
  return {
    words: [...words],
    hasStem: (stemmed) => stems.has(stemmed),
    match(query) {
      const found: ReturnType<Thesaurus["match"]> = [];
      for (let from = 0; from < query.length; ) {
        let length = Math.min(longest, query.length - from);
        while (length > 0 && !byKey.has(query.slice(from, from + length).join(" "))) length--;
        if (length > 0) found.push({ from, length, targets: targetsOf(query.slice(from, from + length).join(" ")) });
        from += Math.max(1, length);
      }
      return found;
    },
  };
}
