// Numbers in running text that cite this manual ("see 8.45.7") become links. The words stay as they are.
import type { Element, ElementContent, Root, Text } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { bracketsIn } from "../domain/item-name";
import { parseLabel } from "../domain/label";
import { depthOf } from "../domain/number";

// Dotted, and not part of something longer: 24.10.2017, 1.2.3.4.5.6, £3.1, v8.45, a telephone number in groups.
const dotted = /(?<![\w.£$€+/-])\d{1,3}(?:\.\d{1,3}){1,4}[a-z]?(?![\w%/-]|\.\d)/g;
// "version 3.1.2" counts versions of something else.
const elsewhere = /(?:version|release|version|build|windows|android|ios|tel|telephone|article|clause|regulation|rule)s?[ .:\u00a0]*$/i;
// A chapter's number has the form of a measure ("3.1 hours"): it is a citation only where a word says so.
const saysChapter = /chapters?[ \u00a0]+$/i;
const sayingSo = /(?:(?:chapters?|procedures?|sections?|paragraphs?|paras?|see|under|following)[ \u00a0]+|§[ \u00a0]*)$/i;

// With its words, a label is plain: "Article 5", "Standing Order 12A(3)". So are letters with figures after them, and figures
// with letters: "IV.2", "12A(3)", "3.ii".
const part = "(?:[A-Z]?\\d{1,4}[A-Z]{0,2}|[IVXLCDM]{1,8}|[A-Z])";
const word = "\\p{Lu}[\\p{L}'’-]{1,19}\\.?";
const inner = "(?:[A-Z]?\\d{1,4}[A-Za-z]{0,2}|[IVXLCDM]{1,8}|[ivxlcdm]{1,8}|[A-Za-z])";
const ending = "(?![\\p{L}\\d%-]|\\.\\d)";
const worded = new RegExp(
  `(?<![\\p{L}\\d])(?:§{1,2}|¶|${word}(?: ${word}){0,3})[ \\u00a0]${part}(?:\\.${inner}|\\(${inner}\\)){0,7}${ending}`,
  "gu",
);
const lettered = new RegExp(
  `(?<![\\w.£$€+/(-])(?:[A-Z]?\\d{1,4}[A-Za-z]{1,2}|[A-Z]\\d{1,4}|\\d{1,4}(?=(?:\\.\\d{1,4}){0,6}\\.\\d{0,4}[A-Za-z])|[IVXLCDM]{1,8}|[A-Z])(?:\\.${inner}|\\(${inner}\\)){1,7}${ending}`,
  "gu",
);
// "Section 15 of the Act", "Article 8 of Schedule 1" are of something else; "of these rules" is not.
const ofAnother = /^(?:\([^()]{1,9}\))*,?[ \u00a0]of[ \u00a0](?!th(?:is|ese)\b|our\b)/;

// "Harbour Guideline 1.1.3", "the Harbours Act 1989, section 3.2": the words name another document before its number.
const documents =
  "(?:Act|Regulations?|Order|Rules|Code|Directive|Convention|Guid(?:ance|elines?|e)|Standards?|Framework|Protocol|Handbook)";
const name = "(?:[Tt]he|(?!(?:See|Under|In|This|These|Our|For|As|And|Or|Following)\\b)\\p{Lu}[\\p{L}’'-]*)[ \\u00a0]";
const sectionWords = "(?:chapter|part|section|paragraph|para|s)s?[.]?[ \\u00a0]+";
const afterDocument = new RegExp(
  `${name}(?:[\\p{L}’'-]+[ \\u00a0]){0,5}?${documents}(?: of \\p{Lu}\\p{L}+)?(?:[ \\u00a0]\\(?\\d{4}\\)?)?(?:[ \\u00a0]+|,?[ \\u00a0]+${sectionWords})$`,
  "u",
);
// "3.2 of the Harbours Act 1989", "3.2 of Kites Together" name it after the number; parts of a manual, and the manual, are none.
const ofDocument = new RegExp(
  `^(?:\\([^()]{1,9}\\))*,?[ \\u00a0]of[ \\u00a0](?:the[ \\u00a0])?(?!(?:Chapter|Part|Section|Article|Appendix|Schedule|Annex|Procedures?|Manual)\\b)(?:\\p{Lu}|(?:[\\p{L}’'-]+[ \\u00a0]){0,5}?${documents}(?!\\p{L}))`,
  "u",
);

/** Whether the words before a number say that it is a citation: "see", "section". */
export function saysSo(before: string): boolean {
  return sayingSo.test(before);
}

/** Whether the words before a number say that something else has it: "version". */
export function isCitedElsewhere(before: string): boolean {
  return elsewhere.test(before) || afterDocument.test(before);
}

/** Whether the words after a number say that something else has it: "of the Act". */
export function isOfAnother(after: string): boolean {
  return ofAnother.test(after);
}

/** What may cite the manual in running text, and where it begins. */
export type Citation = {
  number: string;
  index: number;
  /** "chapter 5.1": no section of that number is meant. */
  isChapter?: boolean;
  /** "section 3.2 of the Code": where numbers begin anew in each chapter, it is of something else. */
  isOfAnother?: boolean;
};

/** In letters: such words and the spaces after them are shorter. To look at all that comes before would take long. */
const looksBack = 60;

/**
 * Links numbers that `find` knows, in place, with an item after them that `itemOf` knows; `own` is the section's number. Returns
 * the numbers cited, as `numberOf` has them in the manual.
 */
export function linkNumbers(
  tree: Root,
  own: string,
  find: (number: string, cited?: Citation) => string | undefined,
  numberOf: (written: string, cited?: Citation) => string = (written) => written,
  itemOf: (written: string, brackets: string) => string = () => "",
): string[] {
  const cited: string[] = [];
  const findOther = (cited: Citation) => (numberOf(cited.number, cited) === own ? undefined : find(cited.number, cited));
  visit(tree, (node, index, parent) => {
    if (node.type === "element" && ["a", "code", "pre"].includes(node.tagName)) return SKIP;
    if (node.type !== "text" || !parent || index === undefined) return;
    const pieces = linkText(node, findOther, itemOf, (one) => cited.push(numberOf(one.number, one)));
    if (pieces.length === 1) return;
    const children = (parent as Element).children;
    // Not by splice: a call takes some 100,000 pieces at most.
    (parent as Element).children = [...children.slice(0, index), ...pieces, ...children.slice(index + 1)];
    return [SKIP, index + pieces.length];
  });
  return cited;
}

/**
 * What may cite the manual in a piece of running text: numbers by their form and what comes before them, and where they begin.
 * Of several at one place, the longest comes first; one may be within another, and those that the manual does not have are none.
 */
export function findCitations(text: string): Citation[] {
  const labels = [worded, lettered].flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ 0: found, index }) => candidates(found, index, text)),
  );
  const numbers = figuresIn(text);
  if (labels.length === 0) return numbers;
  return [...labels, ...numbers].sort((a, b) => a.index - b.index || b.number.length - a.number.length);
}

// "Article 5(b)": the section may have that label, or be Article 5 with an item (b). "See Article 5": the first word may be none of it.
function candidates(found: string, at: number, text: string): { number: string; index: number }[] {
  if (isOfAnother(text.slice(at + found.length, at + found.length + looksBack))) return [];
  if (afterDocument.test(text.slice(Math.max(0, at - looksBack), at))) return [];
  const starts = [0, ...[...found.matchAll(/ (?=\p{Lu}\p{L})/gu)].map(({ index }) => index + 1)];
  const whole = found.replaceAll("\u00a0", " ");
  const lengths = [whole.length, ...[...whole.matchAll(/\(/g)].map(({ index }) => index).reverse()];
  return starts.flatMap((start) =>
    lengths.flatMap((end) => {
      const number = whole.slice(start, end);
      return parseLabel(number) ? { number, index: at + start } : [];
    }),
  );
}

function figuresIn(text: string): Citation[] {
  return [...text.matchAll(dotted)].flatMap(({ 0: number, index }) => {
    const before = text.slice(Math.max(0, index - looksBack), index);
    const after = text.slice(index + number.length, index + number.length + looksBack);
    // No measure has brackets: 3.1(a).
    const clear = depthOf(number) > 2 || saysSo(before) || /^\([a-z]/i.test(after);
    if (!clear || isCitedElsewhere(before) || (isOfAnother(after) && ofDocument.test(after))) return [];
    return { number, index, isChapter: saysChapter.test(before), isOfAnother: isOfAnother(after) };
  });
}

function linkText(
  { value }: Text,
  find: (cited: Citation) => string | undefined,
  itemOf: (written: string, brackets: string) => string,
  add: (cited: Citation) => void,
): ElementContent[] {
  const pieces: ElementContent[] = [];
  let done = 0;
  for (const cited of findCitations(value)) {
    const { number, index } = cited;
    const address = index < done ? undefined : find(cited);
    if (!address) continue;
    add(cited);
    const brackets = bracketsIn(value.slice(index + number.length, index + number.length + looksBack));
    const item = brackets === "" ? "" : itemOf(number, brackets);
    const end = index + number.length + item.length;
    pieces.push({ type: "text", value: value.slice(done, index) });
    pieces.push({
      type: "element",
      tagName: "a",
      properties: { href: address + item },
      children: [{ type: "text", value: value.slice(index, end) }],
    });
    done = end;
  }
  return [...pieces, { type: "text", value: value.slice(done) }];
}
