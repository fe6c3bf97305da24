// The words of a query → what each may stand for in the manual: itself, its right spelling, words of the thesaurus.
import type { LateCode } from "./late-code";
import { isSpelt } from "./letters";
import type { OpenIndex } from "./open-index";
import type { Query } from "./parse-query";
import type { Posting } from "./posting";
import type { Respelt } from "./spelling";
import { type Entry, isCommonEntry, isEverydayEntry, type Match, matchRows, type Target } from "./thesaurus";
import { isStopWord, stem, tokenOf } from "./words";

/** One thing a word may stand for: how much of the word's worth it carries, and how sure it is to be meant (to 1). */
export type Reading = { postings: Posting[]; key: string; share: number; sure: number; target?: Target; typed: string };

/** A word of the query with its readings; without any, the manual knows nothing of it. */
export type ReadWord = {
  typed: string;
  /** Set where it is read as other words because of its spelling. */
  respelt?: Respelt;
  /** How much it counts among the words of the query, to 1. */
  counts: number;
  /** A word of asking, which says little of what is looked for. */
  isAsking: boolean;
  /** A word that texts of the field use everywhere, which says little of what they are about. */
  isCommon: boolean;
  /** A word of a partner's name, or its beginning where it is still being typed: never read as another. */
  isName: boolean;
  /** Of how many words the longest term of the thesaurus is that it is part of. */
  run: number;
  readings: Reading[];
};

/** How much a word of the thesaurus is worth, if the typed word is in the manual, and if it is not. */
const [beside, instead] = [0.55, 0.9];
/** What each further word of a row is worth less than the one before it, the best first. */
const ofLater = 0.12;
/** What it is worth at least; and what a wider word is worth of a word that means the same. */
const [leastOfLater, ofWide] = [0.5, 0.6];
/** What a term of several words counts, shared among them; how much each of them says by itself, and how surely. */
const [ofTerm, shareOfMember, sureOfMember] = [1.85, 0.6, 0.84];
/** And where the manual says nothing of the term. */
const ofAbsent = 0.4;
/** Fewer letters are not taken for the beginning of a partner's name. */
const fewestBegun = 3;
/** How sure a word of the thesaurus is to be meant, a wider one, and how much of its worth a respelt word carries. */
const [sureOfThesaurus, sureOfWide, shareOfRespelt] = [0.9, 0.4, 0.9];

/**
 * Reads the words of a query, each once; `unfinished` is the one that is still being typed. Rejects where a file of the
 * index, or the code that reads a misspelt word, cannot be had.
 */
export async function readWords(
  { row, joined }: Pick<Query, "row" | "joined">,
  index: OpenIndex,
  late: Pick<LateCode, "spelling" | "completion">,
  unfinished?: string,
): Promise<ReadWord[]> {
  const isHeld = async (word: string) => (await index.postings(stem(word))).length > 0 || (await index.typed(tokenOf(word))) !== undefined;
  const held = await Promise.all(row.map(async (word) => isStopWord(word) || (await isHeld(word))));
  const mayJoin = joined.length > 0 || held.some((is, i) => !is && held[i + 1] === false);
  const words = mayJoin ? await (await late.spelling()).joinParts(row, joined, held, isHeld) : row;
  const wanted = [...new Set(words.filter((word) => !isStopWord(word)))];
  const own = await Promise.all(wanted.map((word) => index.postings(stem(word))));
  const typedIn = new Set<string>();
  for (const { places } of await thesaurusMatches(words, index)) for (const at of places) typedIn.add(words[at]);
  const isKnown = (i: number) => own[i].length > 0 || typedIn.has(wanted[i]);
  const asking = await Promise.all(wanted.map((word) => isEveryday(word, index)));
  const supported = wanted.some((_, i) => isKnown(i) && !asking[i]);
  const read = await Promise.all(
    wanted.map(async (typed, i): Promise<ReadWord> => {
      const isAsking = asking[i];
      const isBegun = typed === unfinished && typed.length >= fewestBegun;
      const isName = index.partners.some(({ words: name }) => name.some((one) => one === typed || (isBegun && one.startsWith(typed))));
      const completed = isKnown(i) || typed !== unfinished ? undefined : await (await late.completion()).complete(typed, index, stem);
      const isSlip = !isKnown(i) && !isAsking && !isName && !completed && isSpelt(typed);
      const spelt = isSlip ? await (await late.spelling()).respell(typed, index, supported, stem) : isAsking ? undefined : completed;
      // A word that the thesaurus knows in company alone is spelt well enough.
      const respelt = spelt && !spelt.isCompletion && spelt.words.includes(typed) ? undefined : spelt;
      const readings = await Promise.all(
        (respelt?.words ?? [typed]).map(async (word, i) => {
          const [key, likely] = [stem(word), respelt?.shares?.[i] ?? 1];
          const [share, sure] = respelt ? [shareOfRespelt * likely, respelt.sure * likely] : [1, 1];
          return { postings: await index.postings(key), key, share, sure, typed };
        }),
      );
      const held = readings.filter(({ postings }) => postings.length > 0);
      const isCommon = (await entriesOf(respelt?.words[0] ?? typed, index)).some(isCommonEntry);
      return {
        typed,
        respelt,
        readings: held,
        counts: worth(typed, isAsking, isName, held.length > 0),
        isAsking,
        isCommon,
        isName,
        run: 1,
      };
    }),
  );
  await addThesaurus(words, read, index);
  return read;
}

// The entries of the thesaurus that a word leads.
async function entriesOf(word: string, index: OpenIndex): Promise<Entry[]> {
  return (await index.typed(tokenOf(word))) ?? [];
}

/** True for a word of any question, which says nothing of a subject. Rejects where its file of the index cannot be had. */
export async function isEveryday(word: string, index: OpenIndex): Promise<boolean> {
  return (await entriesOf(word, index)).some(isEverydayEntry);
}

/** The rows of the thesaurus that the words name, stop words among them. */
export function thesaurusMatches(row: string[], index: OpenIndex): Promise<Match[]> {
  return matchRows(row.map(tokenOf), index.typed);
}

// A row typed in several words lends its targets to each of them; each of these words may have a row of its own as well.
async function addThesaurus(row: string[], read: ReadWord[], index: OpenIndex): Promise<void> {
  const wordOf = new Map(read.map((word) => [word.typed, word]));
  const asRead = row.map((word) => wordOf.get(word)?.respelt?.words[0] ?? word);
  for (const { places, own, targets } of await thesaurusMatches(asRead, index)) {
    const run = [...new Set(places.flatMap((at) => wordOf.get(row[at]) ?? []))];
    if (run.length > 1) await readTogether(run, own, targets, index);
    await lend(run, targets, run.every((word) => word.readings.length > 0) ? beside : instead, index, places.length > 1);
    if (run.length === 1) continue;
    for (const word of run) {
      word.run = run.length;
      if (targets.length === 0) continue;
      await lend([word], await singleTargets(word.typed, index), beside, index);
    }
  }
  for (const word of read.filter(({ respelt }) => respelt?.isCompletion)) {
    for (const other of word.respelt?.words.slice(1) ?? []) await lend([word], await singleTargets(other, index), instead, index);
  }
  for (const word of read) if (word.run > 1) word.counts *= ofTerm / word.run;
}

// Words of one term say less one by one than together; of a term that the manual says nothing of, hardly anything.
async function readTogether(run: ReadWord[], key: string, targets: Target[], index: OpenIndex): Promise<void> {
  const typed = run.map((word) => word.typed).join(" ");
  const postings = await index.postings(key);
  const isHeld =
    postings.length > 0 || (await Promise.all(targets.map((target) => index.postings(target.key)))).some(({ length }) => length > 0);
  for (const word of run) {
    for (const reading of word.readings) {
      reading.share *= isHeld ? shareOfMember : ofAbsent;
      reading.sure *= isHeld ? sureOfMember : ofAbsent;
    }
    if (postings.length > 0) word.readings.push({ postings, key, share: 1, sure: 1, typed });
  }
}

async function singleTargets(word: string, index: OpenIndex): Promise<Target[]> {
  return (await entriesOf(word, index)).find(({ tokens, targets }) => tokens.length === 1 && targets.length > 0)?.targets ?? [];
}

// `isTerm`: of several words, which then say together what is looked for, be they words of asking ("how old").
async function lend(run: ReadWord[], targets: Target[], share: number, index: OpenIndex, isTerm = false): Promise<void> {
  const typed = run.map((word) => word.typed).join(" ");
  const found = await Promise.all(targets.map(async (target) => ({ target, key: target.key, postings: await index.postings(target.key) })));
  const held = found.filter(({ postings }) => postings.length > 0);
  for (const [i, { target, key, postings }] of held.entries()) {
    const later = Math.max(leastOfLater, 1 - ofLater * i) * (target.isWide ? ofWide : 1);
    const sure = target.isWide ? sureOfWide : sureOfThesaurus;
    for (const word of run) {
      if (word.readings.some((one) => one.key === key)) continue;
      word.readings.push({ target, key, postings, share: share * later, sure: sure * (word.respelt?.sure ?? 1), typed });
      if (!word.isAsking || isTerm) word.counts = 1;
    }
  }
}

// Words of asking, names of partners, and words with numbers or of a letter or two that appear nowhere ("14", "yr8"), say little of what is looked for.
function worth(typed: string, isAsking: boolean, isName: boolean, held: boolean): number {
  if (isAsking) return held ? 0.3 : 0;
  return !held && (isName || /\d/.test(typed) || typed.length < 3) ? 0.2 : 1;
}
