// The words of a query → what each may stand for in the manual: itself, its right spelling, words of the thesaurus.
import type { LateCode } from "./late-code";
import { addThesaurus } from "./lend-targets";
import { isSpelt } from "./letters";
import type { OpenIndex } from "./open-index";
import type { Query } from "./parse-query";
import type { Posting } from "./posting";
import type { Respelt } from "./spelling";
import { isCommonEntry, type Target } from "./thesaurus";
import { isStopWord, stem, tokenOf } from "./words";
import { entriesOf, isEveryday, thesaurusMatches } from "./words-in-thesaurus";

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
  /** It names a subject of the field that the manual does not mention. */
  isElsewhere?: true;
};

/** Fewer letters are not taken for the beginning of a partner's name. */
const fewestBegun = 3;
/** How much of its worth a respelt word carries. */
const shareOfRespelt = 0.9;

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
  const mayDiffer = joined.length > 0 || held.includes(false);
  const words = mayDiffer ? await (await late.spelling()).respace({ row, hyphens: joined, held, isHeld }, index, stem) : row;
  const wanted = [...new Set(words.filter((word) => !isStopWord(word)))];
  const own = await Promise.all(wanted.map((word) => index.postings(stem(word))));
  const typedIn = new Set<string>();
  for (const { places, targets } of await thesaurusMatches(words, index)) {
    if (targets.length > 0) for (const at of places) typedIn.add(words[at]);
  }
  const isKnown = (i: number) => own[i].length > 0 || typedIn.has(wanted[i]);
  const asking = await Promise.all(wanted.map((word) => isEveryday(word, index)));
  const supported = asking.filter((is) => !is).length > 1;
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
      const isFiller = respelt !== undefined && !respelt.isCompletion && (await isOfAsking(respelt.words[0], index));
      // "hwich", "xjq": neither the manual's nor the language's, so it does not say that something else was asked.
      const isGarbled = isSlip && !respelt && !(await (await late.spelling()).isOfLanguage(typed, index));
      const isCommon = (await entriesOf(respelt?.words[0] ?? typed, index)).some(isCommonEntry);
      return {
        typed,
        respelt,
        readings: held,
        counts: worth(typed, isAsking || isFiller, isName || isGarbled, held.length > 0),
        isAsking: isAsking || isFiller,
        isCommon,
        isName,
        run: 1,
      };
    }),
  );
  await addThesaurus(words, read, index);
  return read;
}

async function isOfAsking(word: string, index: OpenIndex): Promise<boolean> {
  return isStopWord(word) || (await isEveryday(word, index));
}

// Words of asking say little of what is looked for, and so do these if they appear nowhere: names of partners, words that nobody
// knows, and words with numbers or of a letter or two ("14", "yr8").
function worth(typed: string, isAsking: boolean, isNoWord: boolean, held: boolean): number {
  if (isAsking) return held ? 0.15 : 0;
  return !held && (isNoWord || /\d/.test(typed) || typed.length < 3) ? 0.2 : 1;
}
