// What the thesaurus of an index says of the words of a query.
import { type Match, matchRows } from "./match-rows";
import type { OpenIndex } from "./open-index";
import { type Entry, isEverydayEntry } from "./thesaurus";
import { tokenOf } from "./words";

/** The entries that a word leads. Rejects where its file of the index cannot be had. */
export async function entriesOf(word: string, index: OpenIndex): Promise<Entry[]> {
  return (await index.typed(tokenOf(word))) ?? [];
}

/** True for a word of any question, which says nothing of a subject. Rejects where its file of the index cannot be had. */
export async function isEveryday(word: string, index: OpenIndex): Promise<boolean> {
  return (await entriesOf(word, index)).some(isEverydayEntry);
}

/** The rows that the words name, stop words among them. Rejects where a file of the index cannot be had. */
export function thesaurusMatches(row: string[], index: OpenIndex): Promise<Match[]> {
  return matchRows(row.map(tokenOf), index.typed);
}
