// What the thesaurus of an index says of the words of a query.
import { type Match, matchRows } from "./match-rows";
import { matchTogether, type Together } from "./match-together";
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

/** What the kinds of things among the words find together. Rejects where a file of the index cannot be had. */
export function thesaurusTogether(row: string[], found: Match[], index: OpenIndex): Promise<Together | undefined> {
  return matchTogether(row.map(tokenOf), found, index.typed);
}

/** The rows that the words name, stop words among them. Rejects where a file of the index cannot be had. */
export function thesaurusMatches(row: string[], index: OpenIndex): Promise<Match[]> {
  return matchRows(row.map(tokenOf), index.typed);
}
