// The words that a search found, carried to the page of a section behind a #, which no browser sends to a server (RFC 3986,
// 3.5).
import type { SearchResult } from "../search/search-answer";
import { pageAddress } from "./urls";

/** More are not carried. */
const [mostWords, mostCharacters] = [20, 400];

/** Address of a result: the section's page, with the words found in it; or the item that was asked for. */
export function foundAddress({ number, hash, marked }: Pick<SearchResult, "number" | "hash" | "marked">): string {
  const words: string[] = [];
  for (const word of marked().slice(0, mostWords)) if (words.join().length + word.length < mostCharacters) words.push(word);
  return pageAddress(number) + (hash ?? words.map((word, i) => `${i ? "" : "#"}~${encodeURIComponent(word)}`).join(""));
}

/** The words of such a fragment; none for any other. */
export function foundWords(hash: string): string[] {
  if (!hash.startsWith("#~")) return [];
  try {
    return hash.slice(2).split("~").map(decodeURIComponent).filter(Boolean);
  } catch {
    return [];
  }
}
