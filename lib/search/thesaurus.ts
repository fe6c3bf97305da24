// The thesaurus in a query: which of its rows the words name, longest first.
import type { ThesaurusRow } from "./search-index";
import { stemsOf } from "./words";

/** Words of the text that may be meant: as shown to the reader, and the key of their postings. */
export type Target = { shown: string; key: string };

/** What is in a file of the thesaurus, by the key of what is typed. */
export type Thesaurus = Map<string, Target[]>;

/** A run of words that a row is typed by, and what it finds. */
export type Match = { from: number; length: number; targets: Target[] };

/** As many words of a query are looked up together. */
const longest = 5;

/** Key of words in the postings and in the thesaurus: their stems, joined. */
export function keyOf(words: string): string {
  return stemsOf(words).join(" ");
}

export function openThesaurus(rows: ThesaurusRow[]): Thesaurus {
  const thesaurus: Thesaurus = new Map();
  for (const { typed, find } of rows) {
    const targets = find.map((shown) => ({ shown, key: keyOf(shown) }));
    for (const key of typed) {
      thesaurus.set(
        key,
        targets.filter((target) => target.key !== key),
      );
    }
  }
  return thesaurus;
}

/** The rows named by the stems of a query. `lookUp` gives what a key finds; undefined if nothing is typed so. */
export async function matchRows(stems: string[], lookUp: (key: string) => Promise<Target[] | undefined>): Promise<Match[]> {
  const found: Match[] = [];
  for (let from = 0; from < stems.length; ) {
    let length = Math.min(longest, stems.length - from);
    let targets: Target[] | undefined;
    for (; length > 0; length--) {
      targets = await lookUp(stems.slice(from, from + length).join(" "));
      if (targets) break;
    }
    if (targets) found.push({ from, length, targets });
    from += Math.max(1, length);
  }
  return found;
}
