// Cuts what the search index holds into files of a size worth fetching.
import { packPostings, type Posting } from "../search/posting";
import { shardName, vocabularyLetter } from "../search/search-index";
import { stem } from "../search/words";

/** Characters of a posting file; about 6 kB gzipped. A key with more has a file of its own. */
const largestFile = 9_000;

/** Sorted keys with their postings, in files; `firstKeys` tells which file holds a key. */
export function cutPostings(postings: [key: string, postings: Posting[]][]): { firstKeys: string[]; shards: [string, string][] } {
  const lines = postings.map(([key, list]): [string, string] => [key, `\n${key}\t${packPostings(list)}`]);
  lines.sort(([a], [b]) => (a < b ? -1 : 1));
  const firstKeys: string[] = [];
  const files: string[] = [];
  for (const [key, line] of lines) {
    const last = files.length - 1;
    if (last >= 0 && files[last].length + line.length <= largestFile) files[last] += line;
    else {
      firstKeys.push(key);
      files.push(line);
    }
  }
  return { firstKeys, shards: files.map((file, i) => [shardName.postings(i), file]) };
}

/** The words that may be meant by a mistyped one, by first letter, each with how often it is held as a power of two. */
export function cutVocabulary(
  words: Map<string, number>,
  holding: (key: string) => number,
  misprints: Set<string>,
): { letters: string; shards: [string, string][] } {
  const byLetter = new Map<string, string[]>();
  for (const word of [...words.keys()].sort()) {
    if (!/^\p{L}{3,}$/u.test(word) || misprints.has(word)) continue;
    const letter = vocabularyLetter(word);
    const often = Math.min(9, Math.floor(Math.log2(1 + holding(stem(word)))));
    const held = byLetter.get(letter);
    if (held) held.push(`${word}${often}`);
    else byLetter.set(letter, [`${word}${often}`]);
  }
  const letters = [...byLetter.keys()].map((letter) => (letter === "other" ? "*" : letter)).sort();
  // "*" sorts before the letters, and is told by standing last.
  return {
    letters: [...letters.filter((letter) => letter !== "*"), ...letters.filter((letter) => letter === "*")].join(""),
    shards: [...byLetter].map(([letter, held]) => [shardName.vocabulary(letter), held.join(" ")]),
  };
}
