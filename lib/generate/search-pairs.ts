// Pairs of neighbouring words in each section, for phrases in a large manual.

import { packPostings } from "../search/pack-postings";
import { pairKeys, pairPlace } from "../search/pairs";
import { readingsOf } from "../search/phrases";
import type { Posting } from "../search/posting";
import { type IndexedSection, shardName } from "../search/search-index";
import { tools } from "../search/tools";
import { wordsOf } from "../search/words";

/** Characters of a file, on average; a pair in one section takes about ten. */
const [fileSize, pairSize] = [4_500, 10];

/** The files: as many as it takes to keep them small. */
export function cutPairs(sections: IndexedSection[]): [string, string][] {
  const holding = new Map<number, Posting[]>();
  sections.forEach((section, at) => {
    const keys = new Set(
      readingsOf(section).flatMap((text) => [
        ...pairKeys(
          wordsOf(text).map(({ folded }) => folded),
          tools,
        ),
      ]),
    );
    for (const key of keys) {
      const places = holding.get(key);
      if (places) places.push([at, 1]);
      else holding.set(key, [[at, 1]]);
    }
  });
  const count = Math.max(1, Math.ceil((holding.size * pairSize) / fileSize));
  const files: string[] = Array.from({ length: count }, () => "");
  for (const [key, postings] of holding) {
    const { file, written } = pairPlace(key, count);
    files[file] += `\n${written}\t${packPostings(postings)}`;
  }
  return files.map((file, i) => [shardName("pairs", i), file]);
}
