// Words the manual does not use → the words that were probably meant, by the cost of the slip. Fetched with the first such word.

import { isSpelt, shortestSpelt } from "./letters";
import { nearest, type Stem } from "./nearest-words";
import type { OpenIndex } from "./open-index";
import { fileLetter } from "./search-index";
import { type KnownWord, languageOf, vocabularyOf } from "./vocabulary";
import { isPacked } from "./word-filter";

/**
 * Words a mistyped or unfinished one is read as, the likeliest first, and how sure they are to be meant (to 1); of what
 * each is worth, where not all are worth the same.
 */
export type Respelt = { words: string[]; sure: number; shares?: number[]; isCompletion?: boolean };

// Letters a word may begin with when it is written by ear.
const alike = ["cks", "sz", "fp", "gj", "kn", "gn", "wr", "ei", "iy", "ps", "ea", "ao", "cq"];
/** A word of the language is a slip for another only if it is as long and as like it as this. */
const [fewestOfSlip, sureOfSlip] = [7, 0.85];
/** A reader who types for a long time fills no memory. */
const mostKept = 200;

/**
 * Reads a word that appears nowhere in the manual; undefined if it is unlike all. `supported` says that other words of
 * the query are there: a slip is then believed more readily. `stem` is that of lib/search/words.ts.
 */
export async function respell(word: string, index: OpenIndex, supported: boolean, stem: Stem): Promise<Respelt | undefined> {
  if (!isSpelt(word)) return undefined;
  if (index.respelt.size > mostKept) index.respelt.clear();
  return index.once(index.respelt, `${word} ${supported}`, () => read(word, index, supported, stem));
}

/** True for a word of the language, and for hardly any other. Rejects where its file cannot be had. */
export async function isOfLanguage(word: string, index: OpenIndex): Promise<boolean> {
  return isPacked(word, await languageOf(index, word), index.hash);
}

async function read(word: string, index: OpenIndex, supported: boolean, stem: Stem): Promise<Respelt | undefined> {
  const own = fileLetter(word);
  const [language, known] = await Promise.all([languageOf(index, word), vocabularyOf(index, own)]);
  // "contract" is a word, and no slip for "contact"; "extremest" is one, but hardly ever meant.
  if (isPacked(word, language, index.hash)) {
    const alike =
      word.length < fewestOfSlip
        ? undefined
        : nearest(
            word,
            known.filter(({ often }) => often > 0),
            supported,
            stem,
          );
    return alike && alike.sure >= sureOfSlip ? alike : undefined;
  }
  const near = nearest(word, known, supported, stem) ?? shortened(word, known);
  return near ?? nearest(word, await vocabularyOf(index, otherLetters(word)), supported, stem);
}

/** How sure the words are that a shortened one may stand for, and as how many it is read. */
const [sureOfShortened, mostShortened] = [0.7, 2];

// "schl", "discuss": a word without its vowels, or without its end.
function shortened(word: string, known: KnownWord[]): Respelt | undefined {
  const skeleton = consonantsOf(word);
  const isBare = skeleton === word;
  const words = known
    .filter(({ word: whole, often }) => often > 0 && (isBare ? consonantsOf(whole) === skeleton : whole.startsWith(word)))
    .sort((a, b) => b.often - a.often || a.word.length - b.word.length)
    .slice(0, mostShortened)
    .map(({ word: whole }) => whole);
  return words.length > 0 ? { words, sure: sureOfShortened } : undefined;
}

// The first letter counts whatever it is, letters twice in a row count once.
function consonantsOf(word: string): string {
  return (
    word[0] +
    word
      .slice(1)
      .replace(/[aeiou]/g, "")
      .replace(/(.)\1/g, "$1")
  );
}

/** First letters a word may have been meant to begin with, besides its own: by ear, or exchanged with the second. */
export function otherLetters(word: string): string[] {
  const own = fileLetter(word);
  const byEar = alike.filter((letters) => letters.includes(own)).join("");
  return [...new Set([...byEar, fileLetter(word.slice(1))])].filter((letter) => letter !== own);
}

/** The words of a query, and what is known of them. */
type Row = {
  row: string[];
  /** The places of words joined by a hyphen to the next. */
  hyphens: number[];
  /** Which of them the manual or its thesaurus has. */
  held: boolean[];
  /** Whether it has another. */
  isHeld: (word: string) => Promise<boolean>;
};

/** The words of a query with those put together that were typed apart, and those apart that were typed as one. */
export async function respace(typed: Row, index: OpenIndex, stem: Stem): Promise<string[]> {
  const words = await joinParts(typed);
  const split = words.map(async (word) => (typed.held[typed.row.indexOf(word)] === false ? splitInTwo(word, index, stem) : [word]));
  return (await Promise.all(split)).flat();
}

// "on-line" and "black mail" as one word, where the manual or its thesaurus has them so and not their parts.
async function joinParts({ row, hyphens, held, isHeld }: Row): Promise<string[]> {
  const words: string[] = [];
  for (let i = 0; i < row.length; i++) {
    const [word, next] = [row[i], row[i + 1]];
    const isJoined = hyphens.includes(i);
    const areParts = next !== undefined && /^\p{L}+$/u.test(word + next);
    const mayJoin = areParts && (isJoined ? word.length < shortestSpelt || !held[i] || !held[i + 1] : !held[i] && !held[i + 1]);
    if (mayJoin && (await isHeld(word + next))) {
      words.push(word + next);
      i++;
    } else words.push(word);
  }
  return words;
}

/** Of how many letters what is read as two words is, and each of these; how many first words are tried. */
const [fewestOfTwo, fewestOfPart, mostStarts] = [7, 3, 4];
/** How sure the second of them is to be meant, if it is misspelt. */
const sureOfSecond = 0.8;

// "onlinegrooming": a word that is in no dictionary, and is two that the manual or its thesaurus has.
async function splitInTwo(word: string, index: OpenIndex, stem: Stem): Promise<string[]> {
  const isName = index.partners.some(({ words }) => words.includes(word));
  if (isName || word.length < fewestOfTwo || !isSpelt(word)) return [word];
  if ((await isOfLanguage(word, index)) || (await respell(word, index, true, stem))) return [word];
  const stemsBy = async (part: string) => new Set((await vocabularyOf(index, fileLetter(part))).map((one) => stem(one.word)));
  const own = await stemsBy(word);
  const ends = Array.from({ length: word.length - 2 * fewestOfPart + 1 }, (_, i) => word.length - fewestOfPart - i);
  const starts = ends.map((end) => word.slice(0, end)).filter((start) => own.has(stem(start)));
  const splits = starts.slice(0, mostStarts).map((start) => [start, word.slice(start.length)]);
  for (const [start, rest] of splits) {
    if ((await stemsBy(rest)).has(stem(rest))) return [start, rest];
  }
  const [first] = splits;
  if (!first || first[0].length < fewestOfTwo - fewestOfPart) return [word];
  return ((await respell(first[1], index, true, stem))?.sure ?? 0) >= sureOfSecond ? first : [word];
}
