// What the reader typed → a number of the manual, phrases in quotes, and words.
import { isStopWord, wordsOf } from "./words";

export type Query = {
  /** A number as typed, in its normal form: "8-45-11" → "8.45.11". */
  number?: string;
  /** Exact sequences of words, folded. */
  phrases: string[][];
  /** The other words, folded, without stop words. */
  words: string[];
};

/** The longest query that is read, in UTF-16 units; what follows is left out. */
export const longestQuery = 300;

/**
 * Only dotted numbers are the manual's: "section 15" may be an Act's, "para 15" is ours. Linear in the length of
 * the query.
 */
export function parseQuery(typed: string): Query {
  let rest = typed
    .slice(0, longestQuery)
    .normalize("NFKC")
    .replace(/[“”„«»]/g, '"');
  const phrases: string[][] = [];
  rest = rest.replace(/"([^"]*)"/g, (_whole, inside: string) => {
    const phrase = wordsOf(inside).map((word) => word.folded);
    if (phrase.length > 0) phrases.push(phrase);
    return " ";
  });
  let number: string | undefined;
  rest = rest.replace(
    /(^|\s)(?:(?:sections?|see|§)\s*)?(\d{1,3}(?:[.-]\d{1,3}){1,4}[a-z]?)[.,;:]?(?=\s|$)/i,
    (_whole, before: string, found: string) => {
      number = found.toLowerCase().replaceAll("-", ".");
      return before;
    },
  );
  rest = rest.replace(/(^|\s)(?:para|paragraph|paras|¶)\.?\s*(\d{1,3}[a-z]?)\.?(?=\s|$)/i, (whole, before: string, found: string) => {
    if (number) return whole;
    number = found.toLowerCase();
    return before;
  });
  const words = wordsOf(rest)
    .map((word) => word.folded)
    .filter((folded) => !isStopWord(folded));
  return { number, phrases, words };
}
