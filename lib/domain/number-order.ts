// Which numbers there can be, and their order.
import { parseLabel, printLabel } from "./label";
import { compareKeys, keysOf } from "./label-key";
import { ofChapter, titled } from "./number";

const figures = /^\d{1,4}(?:\.\d{1,4}){0,7}$/;

/** True for any number that a chapter or section can have: a label as printed or, without one, words of the title ("what-to-do"); perhaps after a chapter's. */
export function isAnyNumber(text: string): boolean {
  const parts = text.split(ofChapter);
  return parts.length < 3 && parts.every((one) => titled.test(one) || isLabel(one));
}

/** Orders numbers by their components: 8.45.9 before 8.45.10, 5A before 6. What has a title alone comes last. For Array.sort. */
export function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.split(ofChapter), b.split(ofChapter)];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const apart = compareOwn(left[i], right[i]);
    if (apart !== 0) return apart;
  }
  return left.length - right.length;
}

/**
 * Puts what is numbered before the first of a list that has a greater number of its kind, for Articles are in an order of their
 * own; else after the last that has a lesser one, and what `isBelow` that. The list itself may be in any order. What has a title
 * alone comes last: its letters say nothing of its place.
 */
export function insertByNumber<T>(
  list: T[],
  one: T,
  numberOf: (one: T) => string,
  isBelow: (other: T, above: T) => boolean = () => false,
): void {
  const kind = kindOf(numberOf(one));
  if (kind === undefined) {
    list.push(one);
    return;
  }
  const isAlike = (other: T) => kindOf(numberOf(other)) === kind;
  const greater = list.findIndex((other) => isAlike(other) && compareNumbers(numberOf(other), numberOf(one)) > 0);
  const last = list.findLastIndex(isAlike);
  let after = last < 0 ? list.length : last + 1;
  while (after < list.length && isBelow(list[after], list[last])) after++;
  list.splice(greater < 0 ? after : greater, 0, one);
}

// The words before the figures: "Article".
function kindOf(number: string): string | undefined {
  const own = number.slice(number.indexOf(ofChapter) + 1);
  return figures.test(own) ? "" : parseLabel(own)?.words;
}

function compareOwn(a: string, b: string): number {
  if (a === b) return 0;
  if (figures.test(a) && figures.test(b)) return compareFigures(a.split("."), b.split(".")) || compareTexts(a, b);
  const [left, right] = [parseLabel(a), parseLabel(b)];
  if (!left || !right) return Number(!left) - Number(!right) || compareTexts(a, b);
  // Each by itself: what is beside it must not change the order of two.
  return compareKeys(keysOf([left])[0], keysOf([right])[0]) || compareTexts(a, b);
}

// Most are of this kind, and a large manual compares many.
function compareFigures(a: string[], b: string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const apart = Number(a[i]) - Number(b[i]);
    if (apart !== 0) return apart;
  }
  return a.length - b.length;
}

function compareTexts(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}

function isLabel(text: string): boolean {
  const label = parseLabel(text);
  return label !== undefined && printLabel(label) === text;
}
