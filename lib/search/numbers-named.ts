// The numbers in a query, in the forms people type them → the sections they name, and the words that are left.

import { besideOf, depthOf, inOwnChapter, isWithin, slugOf } from "../domain/number";
import { hasLabels } from "../util/has-labels";
import { type NumbersOfChapter, unpackNumbers } from "../util/pack-numbers";
import type { labelsTyped } from "./labels-named";
import type { IndexedSection } from "./search-index";

export type NamedSection = { number: string; at: number };

export type NumbersTyped = {
  /** Sections named one by one, as ranges, or all of a chapter. */
  named: NamedSection[];
  /** The chapter named, where a number is that of a chapter. */
  chapter?: NamedSection[];
  /** The paragraph named after the number of a section. */
  paragraph?: number;
  /** The item named after the number of a section: "(a)(ii)". */
  item?: string;
  /** A number of the manual's form that it does not have. */
  missing?: string;
  /** What was typed without these numbers. */
  rest: string;
  /** Where a paragraph or an item is named, its words in a section that is named, and the hash of an item's address. */
  placeIn?: (section: IndexedSection) => { words?: string; hash?: string } | undefined;
};

type Group = { digits: string; before: string; isParagraph: boolean; item: string };
type Held = { chapters: NumbersOfChapter[]; at: Map<string, number> };

const namer = "(?:sections?|see|§|chapters?|ch|procedures?|numbers?|nos?|paras?|paragraphs?|s|¶)";
const inBrackets = String.raw`(?:\s?\((?:[ivxl]{1,8}[a-z]?|[a-z]{1,2}|\d{1,3}[a-z]{0,2})\)){0,8}`;
const group = String.raw`\d{1,6}(?:[a-z](?![a-z]))?${inBrackets}`;
const paragraphWord = String.raw`(?:paras?|paragraphs?|¶)\.?\s*`;
const between = String.raw`(?:\s{0,2}(?:\.{1,2}|[,/–—&-]|and\s|to\s)\s{0,2}|\s{1,2})`;
const typedRun = new RegExp(
  String.raw`(^|[\s([])(${namer}\.?\s{0,2})?(${group}(?:${between}(?:${paragraphWord})?${group})*)(?![\p{L}\d])[.,;:?!)\]]*`,
  "giu",
);
const groups = new RegExp(String.raw`(${between})?(${paragraphWord})?(\d{1,6}[a-z]?)(${inBrackets})`, "giu");
/** What follows an age: "8.45 14 year old". */
const ofAge = /^\s*-?\s*(?:years?|yrs?|y\/?o)\b/i;
const [fewestGlued, mostInRange] = [4, 60];

/** `packed` is the manual's numbers. One that `isUnfinished` may go on where it names nothing yet: 8.4. `labels` takes labels of other forms out first. */
export function numbersTyped(typed: string, packed: string, isUnfinished: boolean, labels?: typeof labelsTyped): NumbersTyped {
  const found: NumbersTyped = { named: [], rest: typed };
  const held = open(packed);
  const left = hasLabels ? (labels?.(typed, held.at, found) ?? typed) : typed;
  found.rest = left.replace(typedRun, (whole: string, start: string, named: string | undefined, run: string, at: number) => {
    const isAlone = whole.trim() === typed.trim();
    const parts = [...run.matchAll(groups)].map(
      ([, before = "", paragraph, digits, item]): Group => ({
        before: before.trim(),
        digits: digits.toLowerCase(),
        isParagraph: Boolean(paragraph),
        item: item.replace(/\s/g, "").toLowerCase(),
      }),
    );
    if (parts.length > 1 && ofAge.test(typed.slice(at + whole.length))) parts.pop();
    const isTaken = read(parts, named?.toLowerCase().replace(/[.\s]+$/, "") ?? "", held, found, isAlone, isUnfinished);
    return isTaken ? start : whole;
  });
  if (found.item || found.paragraph) found.placeIn = (section) => placeIn(section, found);
  return found;
}

function placeIn({ number, paragraphs, items = [] }: IndexedSection, { named: sections, paragraph, item }: NumbersTyped) {
  if (!sections.some((one) => one.number === number)) return undefined;
  const named = item ? items.find(([, , name]) => name?.toLowerCase() === item) : undefined;
  const at = named?.[0] ?? paragraph;
  const marker = items.find(([place]) => place === at)?.[1];
  const words = at === undefined ? undefined : paragraphs[at - 1];
  return words === undefined
    ? undefined
    : { words: marker ? `${marker} ${words}` : words, hash: named && `#${slugOf(inOwnChapter(number))}${named[2]}` };
}

function open(packed: string): Held {
  const chapters = unpackNumbers(packed);
  return { chapters, at: new Map(chapters.flatMap(({ sections }) => sections).map((number, at) => [number, at])) };
}

const all = ({ at }: Held, is: (number: string) => boolean) =>
  [...at].filter(([number]) => is(number)).map(([number, at]) => ({ number, at }));

// True if the run is of numbers of the manual, or of their form: it is then no word.
function read(parts: Group[], named: string, held: Held, found: NumbersTyped, isAlone: boolean, isUnfinished: boolean): boolean {
  const before = found.named.length;
  let last: NamedSection | undefined;
  for (let i = 0; i < parts.length; ) {
    const { digits, before: separator, isParagraph } = parts[i];
    if (last && isParagraph) {
      found.paragraph = Number.parseInt(digits, 10);
      i++;
      continue;
    }
    const { length, section } = longestHeld(parts, i, held) ?? {};
    const isWhole = parts[i + 1]?.before !== ".";
    const short = last && separator !== "" && section === undefined && isWhole ? sibling(last, digits, held) : undefined;
    const next = section ?? short;
    if (!next) break;
    const isRange = last !== undefined && /^(?:[–—-]|to)$/i.test(separator) && next.at > last.at;
    const from = isRange && last ? last.at + 1 : next.at;
    if (next.at - from < mostInRange) found.named.push(...all(held, () => true).slice(from, next.at + 1));
    last = next;
    i += length ?? 1;
    found.item = parts[i - 1].item || found.item;
  }
  if (found.named.length > before) return true;

  const number = parts.map(({ digits }) => digits).join(".");
  const separators = new Set(parts.slice(1).map(({ before }) => before || " "));
  const isDotted = parts.length > 1 && [...separators].every((one) => /^(?:\.+|-)$/.test(one));
  const chapter = chapterOf(parts, held);
  if (chapter) {
    const sections = all(held, (one) => isWithin(one, chapter));
    found.chapter = sections;
    return sections.length > 0;
  }
  const isOurs = /^(?:para|paragraph|no|number|§|¶)s?$/.test(named) || (isAlone && named === "");
  if (isDotted || (parts.length === 1 && number.length <= 4 && isOurs)) {
    const ending = all(held, (one) => (!hasLabels || one === inOwnChapter(one)) && one.endsWith(`.${number}`));
    const beginning = ending.length > 0 || parts.length === 1 ? [] : all(held, (one) => isWithin(one, number));
    const going = isUnfinished && isAlone && ending.length + beginning.length === 0 ? all(held, (one) => one.startsWith(number)) : [];
    found.named.push(...ending, ...going);
    if (beginning.length > 0) found.chapter = beginning;
    if (ending.length + beginning.length + going.length > 0) return true;
  }
  const glued = parts.map(({ digits }) => digits).join("");
  if (!separators.has(" ") && parts.length < 4 && glued.length >= fewestGlued && !/^(?:19|20)\d\d$/.test(glued)) {
    const same = all(held, (one) => one.replaceAll(".", "") === glued);
    found.named.push(...same);
    if (same.length > 0) return true;
  }
  // A date, an age or a telephone number among words is no number of the manual.
  const isForm =
    parts.every(({ digits }) => /^[1-9]\d{0,2}[a-z]?$/.test(digits)) &&
    parts.length < 6 &&
    ![...separators].some((one) => /\w|&/.test(one));
  const isAct = parts.length === 1 && /^s(?:ection)?s?$/.test(named);
  const claims = parts.length > 1 && (separators.has(".") || named !== "") && (parts.length > 2 || named !== "");
  if (isForm && (claims || (isAlone && !isAct && (parts.length > 1 || named !== "")))) {
    found.missing = number;
    return true;
  }
  return false;
}

function longestHeld(parts: Group[], from: number, { at }: Held): { length: number; section: NamedSection } | undefined {
  for (let length = Math.min(6, parts.length - from); length > 1; length--) {
    const some = parts.slice(from, from + length);
    if (some.some(({ before, isParagraph }, i) => i > 0 && (isParagraph || /^(?:and|to|&)$/i.test(before)))) continue;
    const number = some.map(({ digits }) => digits).join(".");
    // A letter may be that of a list in the section: 8.45.7a.
    for (const one of [number, number.replace(/[a-z]$/, "")]) {
      const place = at.get(one);
      if (place !== undefined) return { length, section: { number: one, at: place } };
    }
  }
  return undefined;
}

// "8.45.13/14", "8.45.8-10": the last part of a number after a whole one.
function sibling(last: NamedSection, digits: string, { at }: Held): NamedSection | undefined {
  const number = besideOf(last.number, digits);
  const place = at.get(number);
  return place === undefined ? undefined : { number, at: place };
}

function chapterOf(parts: Group[], { chapters }: Held): string | undefined {
  const number = parts.map(({ digits }) => digits).join(".");
  const isGlued = parts.length === 1 && number.length > 2;
  const found =
    chapters.find((one) => one.number === number && depthOf(one.number) > 1) ??
    chapters.find((one) => isGlued && one.number.replaceAll(".", "") === number);
  return found && found.sections.length > 0 ? found.number : undefined;
}
