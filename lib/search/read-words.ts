// The words of a query → what each may stand for in the manual: itself, its right spelling, words of the thesaurus.
import type { OpenIndex } from "./open-index";
import type { Posting } from "./posting";
import { respell } from "./spelling";
import type { Target } from "./thesaurus";
import { isAskingWord, stem } from "./words";

/** One thing a word may stand for: how much of the word's worth it carries, and how sure it is to be meant (to 1). */
export type Reading = { postings: Posting[]; key: string; share: number; sure: number; target?: Target; typed: string };

/** A word of the query with its readings; without any, the manual knows nothing of it. */
export type ReadWord = { typed: string; counts: number; readings: Reading[] };

export type ReadQuery = {
  words: ReadWord[];
  /** Words read as others because of their spelling. */
  spelling: { typed: string; read: string[] }[];
  /** For words too far from any: what may have been meant. */
  offered: { typed: string; read: string[] }[];
};

/** How much a word of the thesaurus is worth, where the typed word stands in the manual, and where it does not. */
const beside = 0.45;
const instead = 0.8;

export async function readWords(words: string[], index: OpenIndex): Promise<ReadQuery> {
  const wanted = [...new Set(words)];
  const own = await Promise.all(wanted.map((word) => index.postings(stem(word))));
  const named = new Set<number>();
  const note = (stems: string[]) => {
    for (const { from, length } of index.thesaurus.match(stems)) for (let i = from; i < from + length; i++) named.add(i);
  };
  note(wanted.map(stem));
  const isKnown = (i: number) => own[i].length > 0 || named.has(i);
  const supported = wanted.some((word, i) => isKnown(i) && !isAskingWord(word));
  const [spelling, offered]: ReadQuery["spelling"][] = [[], []];
  const spelt = await Promise.all(
    wanted.map(async (word, i) => {
      if (isKnown(i) || isAskingWord(word)) return { words: [word], sure: 1 };
      const { read, sure, offered: further } = await respell(word, index, supported);
      if (read.length > 0) spelling.push({ typed: word, read });
      else if (further.length > 0) offered.push({ typed: word, read: further });
      return read.length > 0 ? { words: read, sure } : { words: [word], sure: 1 };
    }),
  );

  const read: ReadWord[] = wanted.map((typed, i) => ({ typed, counts: worth(typed, own[i].length > 0 || spelt[i].words[0] !== typed), readings: [] }));
  await Promise.all(
    spelt.map(async ({ words: candidates, sure }, i) => {
      for (const word of candidates) {
        const key = stem(word);
        const postings = await index.postings(key);
        if (postings.length > 0) read[i].readings.push({ postings, key, share: word === wanted[i] ? 1 : 0.9, sure, typed: wanted[i] });
      }
    }),
  );
  await addThesaurus(spelt, read, wanted, index);
  return { words: read, spelling, offered };
}

// A row typed in several words lends its targets to each of them.
async function addThesaurus(spelt: { words: string[]; sure: number }[], read: ReadWord[], wanted: string[], index: OpenIndex): Promise<void> {
  // Of several spellings the first that the thesaurus knows is looked up.
  const stems = spelt.map(({ words }) => stem(words.find((word) => index.thesaurus.hasStem(stem(word))) ?? words[0]));
  for (const { from, length, targets } of index.thesaurus.match(stems)) {
    const run = read.slice(from, from + length);
    const share = run.every((word) => word.readings.length > 0) ? beside : instead;
    const typed = wanted.slice(from, from + length).join(" ");
    const found = await Promise.all(targets.map(async (target) => ({ target, postings: await index.postings(target.key) })));
    for (const { target, postings } of found) {
      if (postings.length === 0) continue;
      for (const [i, word] of run.entries()) {
        if (word.readings.some((reading) => reading.key === target.key)) continue;
        word.readings.push({ postings, key: target.key, share, sure: 0.9 * spelt[from + i].sure, target, typed });
        if (!isAskingWord(word.typed)) word.counts = 1;
      }
    }
  }
}

// Words of asking and bare numbers that stand nowhere ("a 14 year old") say little of what is sought.
function worth(typed: string, held: boolean): number {
  if (isAskingWord(typed)) return held ? 0.3 : 0;
  return /^\d/.test(typed) && !held ? 0.2 : 1;
}
