// Splits the search index into files of a size worth fetching.

import { isEverydayWord } from "../search/everyday-words";
import { packPostings } from "../search/pack-postings";
import { hash } from "../search/pairs";
import type { Posting } from "../search/posting";
import { everydaySign, fileLetter, type IndexedSection, sectionsInChunk, shardName, type ThesaurusRow } from "../search/search-index";
import { askedSign, leadSign, tokensOf, writeRow } from "../search/thesaurus";
import { packWords } from "../search/word-filter";
import { isStopWord, stem } from "../search/words";

/** Characters of a posting file (about 3 kB gzipped) and of a thesaurus file. A key with more gets a file of its own. */
const [postingFile, typedFile] = [4_500, 85];

/** Sorted keys with their postings, in files; `firstKeys` says which file has a key. */
export function cutPostings(postings: [key: string, postings: Posting[]][]): { firstKeys: string[]; shards: [string, string][] } {
  const lines = postings.map(([key, list]): [string, string] => [key, `\n${key}\t${packPostings(list)}`]);
  lines.sort(([a], [b]) => (a < b ? -1 : 1));
  const firstKeys: string[] = [];
  const files: string[] = [];
  let before = "";
  for (const [key, line] of lines) {
    const last = files.length - 1;
    if (last >= 0 && files[last].length + line.length <= postingFile) files[last] += line;
    else {
      firstKeys.push(telling(key, before));
      files.push(line);
    }
    before = key;
  }
  return { firstKeys, shards: files.map((file, i) => [shardName("postings", i), file]) };
}

/** The shortest start of a key that sorts after the previous key. */
function telling(key: string, before: string): string {
  let length = 1;
  while (length < key.length && key.slice(0, length) <= before) length++;
  return key.slice(0, length);
}

/** The texts, in files of a few sections. */
export function cutTexts(sections: IndexedSection[]): [string, IndexedSection[]][] {
  return Array.from({ length: Math.ceil(sections.length / sectionsInChunk) }, (_, chunk) => [
    shardName("text", chunk),
    sections.slice(chunk * sectionsInChunk, (chunk + 1) * sectionsInChunk),
  ]);
}

/** Characters of a vocabulary that several letters share. */
const sharedWords = 1_200;

/** Files by letters, and which letters each file has. */
type Lettered = { letters: string[]; shards: [string, string][] };

/**
 * The words that a mistyped one may mean, by first letter. Each is written as how many letters it shares with the one before (in
 * base 36), its other letters, and how often it occurs (as a power of two) or a sign that it is one `ofAsking`.
 */
export function cutVocabulary(
  words: Iterable<string>,
  ofAsking: Set<string>,
  holding: (key: string) => number,
  misprints: Set<string>,
): Lettered {
  const letters = new Map<string, { text: string; before: string }>();
  const stems = new Set<string>();
  for (const word of [...words].sort()) {
    if (!/^\p{L}{3,}$/u.test(word) || misprints.has(word)) continue;
    const letter = fileLetter(word);
    const held = holding(stem(word));
    const often = ofAsking.has(word) ? everydaySign : Math.min(9, Math.floor(Math.log2(1 + held)));
    // Of a word that the thesaurus alone has, one ending is enough: a slip is compared without endings as well.
    if (held === 0 && !ofAsking.has(word) && stems.has(stem(word))) continue;
    stems.add(stem(word));
    const { text, before } = letters.get(letter) ?? { text: "", before: "" };
    const shared = sharedStart(before, word);
    letters.set(letter, { text: `${text}${shared.toString(36).toUpperCase()}${word.slice(shared)}${often}`, before: word });
  }
  const files: { letters: string; text: string }[] = [];
  for (const [letter, { text }] of [...letters].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const last = files.at(-1);
    if (last && last.text.length + text.length <= sharedWords) {
      last.letters += letter;
      last.text += text;
    } else files.push({ letters: letter, text });
  }
  return { letters: files.map((file) => file.letters), shards: files.map(({ text }, i) => [shardName("words", i), text]) };
}

function sharedStart(before: string, word: string): number {
  let shared = 0;
  while (shared < 35 && shared < before.length && before[shared] === word[shared]) shared++;
  return shared;
}

/** Words of a language in a file of it. A smaller file saves a few bytes of an answer, and makes thousands of files to publish. */
const languageFile = 180;

/** The words of a language, packed, in files by their hash: words that are not misspelt words of the manual. */
export function cutLanguage(words: string[]): [string, string][] {
  const count = Math.ceil(words.length / languageFile);
  const files: string[][] = Array.from({ length: count }, () => []);
  for (const word of words) files[hash(word) % count].push(word);
  return files.map((some, i) => [shardName("language", i), packWords(some, hash)]);
}

/**
 * The rows of the thesaurus, in files by the hash of one word of what people type. All rows of a word are in one file. A term of
 * several words goes under the one with the fewest rows, stop words aside, so that no file is large.
 */
export function cutThesaurus(rows: ThesaurusRow[], asked: Map<string, Posting[]> = new Map()): [string, string][] {
  const entries = rows.flatMap((row) => [...new Set(row.typed.map((typed) => tokensOf(typed).join(" ")))].map((typed) => ({ typed, row })));
  const times = new Map<string, number>();
  for (const { typed } of entries) for (const token of typed.split(" ")) times.set(token, (times.get(token) ?? 0) + 1);
  const filed = entries.map(({ typed, row }) => ({ ...leadOf(typed, times), row }));
  const askedLines = [...asked].map(([word, leads]) => ({ word, line: `${askedSign}${word}\t${packPostings(leads)}` }));
  const count = countOfFiles(filed, askedLines, times);
  const files: Map<ThesaurusRow, ThesaurusRow>[] = Array.from({ length: count }, () => new Map());
  for (const { lead, signed, row } of filed) {
    const file = files[hash(lead) % count];
    const present = file.get(row);
    if (present) present.typed.push(signed);
    else file.set(row, { ...row, typed: [signed] });
  }
  const lines = files.map((file) => [...file.values()].map(writeRow));
  for (const { word, line } of askedLines) lines[hash(word) % count].push(line);
  return lines.map((some, i) => [shardName("typed", i), some.join("\n")]);
}

// The word by which an entry is filed, and the entry with the sign before it.
function leadOf(typed: string, times: Map<string, number>): { lead: string; signed: string } {
  const tokens = typed.split(" ");
  const own = tokens.filter((token) => !isStopWord(token));
  const lead = own.reduce((least, token) => ((times.get(token) ?? 0) < (times.get(least) ?? 0) ? token : least));
  const isLoose = tokens.filter((token) => !isStopWord(token) && !isEverydayWord(token)).length > 1;
  const sign = isLoose ? leadSign.loose : leadSign.strict;
  return { lead, signed: tokens.with(tokens.indexOf(lead), sign + lead).join(" ") };
}

/** So many counts of files are tried. */
const tried = 64;

// Words meet in files by chance: the count at which those that many entries have are in the smallest files.
function countOfFiles(
  filed: { lead: string; signed: string; row: ThesaurusRow }[],
  asked: { word: string; line: string }[],
  times: Map<string, number>,
): number {
  const sizes = new Map<string, number>();
  for (const { lead, signed, row } of filed) sizes.set(lead, (sizes.get(lead) ?? 0) + signed.length + row.find.join().length / 2);
  for (const { word, line } of asked) sizes.set(word, (sizes.get(word) ?? 0) + line.length);
  const leads = [...sizes].map(([lead, size]) => ({ at: hash(lead), size, asked: times.get(lead) ?? 0 }));
  const fewest = Math.ceil(leads.reduce((sum, { size }) => sum + size, 0) / typedFile);
  let [best, least] = [fewest, Number.POSITIVE_INFINITY];
  for (let count = fewest; count < fewest + tried; count++) {
    const files = new Float64Array(count);
    for (const { at, size } of leads) files[at % count] += size;
    const cost = leads.reduce((sum, { at, asked }) => sum + asked * files[at % count], 0);
    if (cost < least) [best, least] = [count, cost];
  }
  return best;
}
