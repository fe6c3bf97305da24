// Which numbers there can be, and their order.
import { type Label, parseLabel, printLabel } from "./label";
import { compareKeys, type KeyPart, keysOf } from "./label-key";
import { ofChapter, titled } from "./number";

const figures = /^\d{1,4}(?:\.\d{1,4}){0,7}$/;

/** True for any number that a chapter or section can have: a label as printed or, without one, words of the title ("what-to-do"); perhaps after a chapter's. */
export function isAnyNumber(text: string): boolean {
  const parts = text.split(ofChapter);
  return parts.length < 3 && parts.every((one) => titled.test(one) || isLabel(one));
}

/** Orders numbers by their components: 8.45.9 before 8.45.10, 5A before 6. What has a title alone comes last. For Array.sort. */
export function compareNumbers(a: string, b: string): number {
  return compareAll(a, b);
}

/** Orders these numbers: as compareNumbers, but those beside a V or a C of one chapter say whether it is a numeral. For Array.sort. */
export function compareAmong(numbers: string[]): (a: string, b: string) => number {
  const among = new Map<string, Label[]>();
  for (const number of new Set(numbers)) {
    for (const [prefix, own] of ownOf(number)) {
      const label = figures.test(own) ? undefined : parseLabel(own);
      if (label) among.set(prefix, [...(among.get(prefix) ?? []), label]);
    }
  }
  const keys = new Map<string, KeyPart[]>();
  for (const [prefix, labels] of among) for (const [i, key] of keysOf(labels).entries()) keys.set(`${prefix}${printLabel(labels[i])}`, key);
  return keys.size === 0 ? compareNumbers : (a, b) => compareAll(a, b, keys);
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
  const compare = compareAmong([...list.filter(isAlike), one].map(numberOf));
  const greater = list.findIndex((other) => isAlike(other) && compare(numberOf(other), numberOf(one)) > 0);
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

// A chapter and its section, each with what is before it.
function ownOf(number: string): [prefix: string, own: string][] {
  const [chapter, own] = number.split(ofChapter);
  return own === undefined
    ? [["", chapter]]
    : [
        ["", chapter],
        [`${chapter}${ofChapter}`, own],
      ];
}

// Without `keys` each by itself: what is beside it must not change the order of two.
function compareAll(a: string, b: string, keys?: Map<string, KeyPart[]>): number {
  const [left, right] = [ownOf(a), ownOf(b)];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [[prefix, one], [, other]] = [left[i], right[i]];
    const apart = compareOwn(one, other, keys?.get(prefix + one), keys?.get(prefix + other));
    if (apart !== 0) return apart;
  }
  return left.length - right.length;
}

function compareOwn(a: string, b: string, ...known: (KeyPart[] | undefined)[]): number {
  if (a === b) return 0;
  if (figures.test(a) && figures.test(b)) return compareFigures(a.split("."), b.split(".")) || compareTexts(a, b);
  const [left, right] = [parseLabel(a), parseLabel(b)];
  if (!left || !right) return Number(!left) - Number(!right) || compareTexts(a, b);
  return compareKeys(known[0] ?? keysOf([left])[0], known[1] ?? keysOf([right])[0]) || compareTexts(a, b);
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
