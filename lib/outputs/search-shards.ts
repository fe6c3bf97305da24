// Cuts what the search index holds into files of a size worth fetching.
import { packPostings, type Posting } from "../search/posting";
import { fileLetter, shardName, type ThesaurusRow } from "../search/search-index";
import { stem, stemsOf } from "../search/words";

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

/** Characters of a vocabulary and of a file of the thesaurus, where more than one letter shares it. */
const [sharedWords, sharedRows] = [9_000, 1_000];

/** The words that may be meant by a mistyped one, by first letter, each with how often it is held as a power of two. */
export function cutVocabulary(words: Iterable<string>, holding: (key: string) => number, misprints: Set<string>): Lettered<string> {
  const entries = [...words]
    .filter((word) => /^\p{L}{3,}$/u.test(word) && !misprints.has(word))
    .sort()
    .map((word) => ({ word, text: `${word}${Math.min(9, Math.floor(Math.log2(1 + holding(stem(word)))))}` }));
  const groups = byLetter(entries, ({ word }) => word, sharedWords, (entry) => entry.text.length + 1);
  return named(groups, shardName.words, (held) => held.map(({ text }) => text).join(" "));
}

/** The rows of the thesaurus by the first letter of what is typed. */
export function cutThesaurus(rows: ThesaurusRow[]): Lettered<ThesaurusRow[]> {
  const entries = rows.flatMap(({ typed, find }) => typed.map((words) => ({ words, find })));
  const groups = byLetter(entries, ({ words }) => stemsOf(words)[0], sharedRows, ({ words }) => words.length + 3);
  return named(groups, shardName.typed, (held) => {
    const byFind = new Map<string[], ThesaurusRow>();
    for (const { words, find } of held) {
      const row = byFind.get(find) ?? { typed: [], find };
      row.typed.push(words);
      byFind.set(find, row);
    }
    return [...byFind.values()];
  });
}

/** Files by letters, and which letters each has. */
type Lettered<S> = { letters: string[]; shards: [string, S][] };
type Group<T> = { letters: string; held: T[]; size: number };

/** Entries in groups of whole letters, from a to z, as many together as `shared` characters hold. */
function byLetter<T>(entries: T[], wordOf: (entry: T) => string, shared: number, sizeOf: (entry: T) => number): Group<T>[] {
  const letters = new Map<string, T[]>();
  for (const entry of entries) {
    const letter = fileLetter(wordOf(entry));
    const held = letters.get(letter);
    if (held) held.push(entry);
    else letters.set(letter, [entry]);
  }
  const groups: Group<T>[] = [];
  for (const letter of [...letters.keys()].sort()) {
    const held = letters.get(letter) ?? [];
    const size = held.reduce((sum, entry) => sum + sizeOf(entry), 0);
    const last = groups.at(-1);
    if (last && last.size + size <= shared) {
      last.letters += letter;
      last.held.push(...held);
      last.size += size;
    } else groups.push({ letters: letter, held, size });
  }
  return groups;
}

function named<T, S>(groups: Group<T>[], nameOf: (file: number) => string, make: (held: T[]) => S): Lettered<S> {
  return { letters: groups.map(({ letters }) => letters), shards: groups.map(({ held }, i) => [nameOf(i), make(held)]) };
}
