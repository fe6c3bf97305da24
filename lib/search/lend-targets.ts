// Rows of the thesaurus that the words of a query name lend these words what they find.
import type { OpenIndex } from "./open-index";
import type { ReadWord } from "./read-words";
import type { Target } from "./thesaurus";
import { thesaurusMatches } from "./words-in-thesaurus";

/** How much a word of the thesaurus is worth, if the typed word is in the manual, and if it is not. */
const [beside, instead] = [0.7, 0.9];
/** What each further word of a row is worth less than the one before it, the best first. */
const ofLater = 0.12;
/** What it is worth at least; and what a wider word is worth of a word that means the same. */
const [leastOfLater, ofWide] = [0.5, 0.6];
/** What a term of several words counts, shared among them; how much each of them says by itself, and how surely. */
const [ofTerm, shareOfMember, sureOfMember] = [1.85, 0.6, 0.84];
/** How sure a word of the thesaurus is to be meant, and a wider one. */
const [sureOfThesaurus, sureOfWide] = [0.9, 0.4];

/**
 * Adds to the words, as they were `read`, what the rows find that `row` names. A row typed in several words lends its targets to
 * each of them, and they have no other. Rejects where a file of the index cannot be had.
 */
export async function addThesaurus(row: string[], read: ReadWord[], index: OpenIndex): Promise<void> {
  const wordOf = new Map(read.map((word) => [word.typed, word]));
  const asRead = row.map((word) => wordOf.get(word)?.respelt?.words[0] ?? word);
  const matches = await thesaurusMatches(asRead, index);
  for (const { places, own, targets, isElsewhere } of matches) {
    const run = [...new Set(places.flatMap((at) => wordOf.get(row[at]) ?? []))];
    if (isElsewhere) for (const word of run) word.isElsewhere = true;
    if (run.length > 1) await readTogether(run, own, index);
    await lend(run, targets, run.every((word) => word.readings.length > 0) ? beside : instead, index, places.length > 1);
    for (const word of run) word.run = run.length;
  }
  for (const word of read) if (word.run > 1) word.counts *= ofTerm / word.run;
}

// Words of one term say less one by one than together.
async function readTogether(run: ReadWord[], key: string, index: OpenIndex): Promise<void> {
  const typed = run.map((word) => word.typed).join(" ");
  const postings = await index.postings(key);
  for (const word of run) {
    for (const reading of word.readings) {
      reading.share *= shareOfMember;
      reading.sure *= sureOfMember;
    }
    if (postings.length > 0) word.readings.push({ postings, key, share: 1, sure: 1, typed });
  }
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
