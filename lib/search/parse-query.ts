// What the reader typed → a number of the manual, phrases in quotes, a term whose meaning is asked for, and words.
import { isAskingWord, isStopWord, wordsOf } from "./words";

export type Query = {
  /** A number as typed, in its normal form: "8-45-11" → "8.45.11". */
  number?: string;
  /** Exact sequences of words, folded. */
  phrases: string[][];
  /** The other words, folded, without stop words. */
  words: string[];
  /** The words of the term, where the reader asks what it means. */
  term?: string[];
};

/** The longest query that is read, in UTF-16 units; what follows is left out. */
export const longestQuery = 300;

const namer = "(?:sections?|see|§|chapters?|ch|procedures?|number|no|paras?|paragraphs?|s|¶)";
const dotted = new RegExp(String.raw`(^|[\s([])(?:${namer}\.?\s*)?(\d{1,3}(?:[.-]\d{1,3}){1,4}[a-z]?)[.,;:?!)\]]*(?=\s|$)`, "i");
const spaced = new RegExp(String.raw`^\s*(?:${namer}\.?\s+)?(\d{1,3}(?:[ ,/]\d{1,3}){2,4}[a-z]?)[\s?!.]*$`, "i");
const paragraph = /(^|\s)(?:para|paragraph|paras|¶)\.?\s*(\d{1,3}[a-z]?)[.?!)]*(?=\s|$)/i;
const meaning = [
  /\bwhat (?:is|are|was) (?:meant|understood) by (.+)/i,
  /\bwhat (?:does|do|did|would) (.+?) (?:mean|stand for|refer to|cover|include)\b/i,
  /\bwhat (?:counts?|qualif(?:y|ies)) as (.+)/i,
  /\b(?:define|definitions? (?:of|for)|meaning of|explain) (.+)/i,
  /\bwhat(?:['’]?s| is| are) (.+)/i,
  /^(.+?) (?:definition|meaning|defined|means what)\b/i,
];

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
  const takeNumber = (_whole: string, before: string, found: string) => {
    number = found.toLowerCase().replace(/[- ,/]/g, ".");
    return before;
  };
  rest = rest.replace(dotted, takeNumber);
  if (!number) rest = rest.replace(paragraph, takeNumber);
  if (!number) rest = rest.replace(spaced, (whole, found: string) => takeNumber(whole, "", found));
  const words = contentWords(rest);
  const asked = meaning.map((form) => form.exec(rest)?.[1]).find((found) => found !== undefined);
  const term = asked === undefined ? [] : contentWords(asked);
  return { number, phrases, words, ...(term.length > 0 && { term }) };
}

/** False for "sexting aged 13-17": two integers among words may be no number of the manual at all. */
export function isNumberAlone({ number, words, phrases }: Query): boolean {
  return number !== undefined && (number.split(".").length !== 2 || (phrases.length === 0 && words.every(isAskingWord)));
}

function contentWords(text: string): string[] {
  return wordsOf(text)
    .map((word) => word.folded)
    .filter((folded) => !isStopWord(folded));
}
