// What the reader typed → numbers of the manual, phrases in quotes, a term whose meaning is asked for, and words.
import { hasLabels } from "../util/has-labels";
import type { LateCode } from "./late-code";
import type { NumbersTyped } from "./numbers-named";
import { isStopWord, wordsOf } from "./words";

export type Query = {
  /** The numbers of the manual among the words. */
  numbers: NumbersTyped;
  /** Exact sequences of words, folded. */
  phrases: string[][];
  /** The other words in order, folded; a word with a hyphen is one, and each of its parts. */
  row: string[];
  /** Places in `row` of words joined by a hyphen to the next. */
  joined: number[];
  /** Those that are no stop words. */
  words: string[];
  /** The words of the term, where the reader asks what it means. */
  term?: string[];
};

/** The longest query that is read, in UTF-16 units; what follows is left out. */
export const longestQuery = 300;

/** What may ask for a meaning; lib/search/definitions.ts knows. */
const asksMeaning = /\bwhat|\bdefin|\bmean|\bexplain/i;

/**
 * `packed` is the manual's numbers. Only numbers of its form are the manual's: "section 15" may be an Act's, "para 15" is
 * ours. Linear in the length of the query. Rejects where code that few queries need cannot be had.
 */
export async function parseQuery(
  typed: string,
  packed: string,
  late: Pick<LateCode, "numbers" | "definitions">,
  isUnfinished = false,
): Promise<Query> {
  const written = typed
    .slice(0, longestQuery)
    .normalize("NFKC")
    .replace(/[“”„«»]/g, '"');
  const phrases: string[][] = [];
  const unquoted = written.replace(/"([^"]*)"/g, (_whole, inside: string) => {
    const phrase = wordsOf(inside).map((word) => word.folded);
    if (phrase.length > 0) phrases.push(phrase);
    return " ";
  });
  const numbers: NumbersTyped =
    /\d/.test(unquoted) || (hasLabels && packed < "0")
      ? (await late.numbers()).numbersTyped(unquoted, packed, isUnfinished && /\d[a-z]?$/i.test(typed))
      : { named: [], rest: unquoted };
  const { rest } = numbers;
  const all = wordsOf(rest);
  const row = all.map(({ folded }) => folded);
  const joined = all.flatMap(({ end }, i) => (/^[-‐‑]$/.test(rest.slice(end, all[i + 1]?.start ?? end)) ? [i] : []));
  const asked = asksMeaning.test(rest) ? (await late.definitions()).termAsked(rest) : undefined;
  const term = asked === undefined ? [] : contentWords(wordsOf(asked).map(({ folded }) => folded));
  return { numbers, phrases, row, joined, words: contentWords(row), ...(term.length > 0 && { term }) };
}

function contentWords(row: string[]): string[] {
  return row.filter((folded) => !isStopWord(folded));
}
