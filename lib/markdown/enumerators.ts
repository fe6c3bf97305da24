// What an item of a printed list begins with: (a), b), iv., (2A), 3.2.1. It is words of the text and is never counted. This file
// only recognises it, among other words that look like it.

/** As printed, without the space after it: its signs, and what is between them. */
export type Enumerator = { marker: string; name: string; signs: Signs };
type Signs = "(x)" | "x)" | "x." | "x";

/** One way to read an enumerator: "i" is the ninth letter, or the first Roman numeral. `after` are letters of an item inserted later, as in "iia"; `above` what comes before its last figure: "3.2." of 3.2.1. */
type Reading = { above: string; kind: "decimal" | "letter" | "roman"; value: number; after: string };

/** The last of a list, by which the next list may go on. */
export type LastItem = { enumerator: Enumerator; readings: Reading[] };

// As long as a number of this manual may be: 1999 is a year.
const decimal = /^(?:\((\d{1,3}(?:\.\d{1,3}){1,5}[a-z]{0,2})\)|(\d{1,3}(?:\.\d{1,3}){1,5}[a-z]{0,2})([.)]?))(?=\s|$)/i;
const printed = /^(?:\(([a-z]{1,8}|\d{1,3}[a-z]{0,2})\)|([a-z]{1,8}|\d{1,3}[a-z]{1,2})\)|([a-z]{1,8})\.)(?=\s|$)/i;

/** Reads the enumerator that a text begins with, followed by a space or by nothing. */
export function readEnumerator(text: string): Enumerator | undefined {
  const [whole, bracketed, plain, sign] = decimal.exec(text) ?? [];
  if (whole !== undefined) return { marker: whole, name: bracketed ?? plain, signs: bracketed ? "(x)" : (`x${sign}` as Signs) };
  const [marker, inBrackets, beforeBracket, beforeStop] = printed.exec(text) ?? [];
  const name = inBrackets ?? beforeBracket ?? beforeStop;
  if (marker === undefined || name === undefined) return undefined;
  const signs = inBrackets ? "(x)" : beforeBracket ? "x)" : "x.";
  return readingsOf(name).length > 0 ? { marker, name, signs } : undefined;
}

/**
 * Whether a list is one of enumerated items: each has an enumerator, all are of one form, and they follow one another as
 * printed lists do, gaps and insertions included. A list may begin anywhere, for it may go on after a paragraph; one that
 * begins with the first may have its markers in any order, for a print has misprints. With a full stop it begins with the
 * first, has two items at least and no gap, or goes on from `before`, the last item of the list before it: "A. Smith" and
 * "c. 1850" are no items. Returns the last item.
 */
export function readItems(found: (Enumerator | undefined)[], before?: LastItem): LastItem | undefined {
  const [first, ...others] = found;
  if (!first) return undefined;
  // "2.5 hours" and "2.6 hours" are measures: of one dot as of a full stop.
  const isStrict = isDecimal(first) ? first.name.split(".").length < 3 : first.signs === "x.";
  const goesOn = before && isAlike(before.enumerator, first) ? readingsAfter(before.readings, first, isStrict) : [];
  let readings = goesOn.length > 0 ? goesOn : readingsOf(first.name).filter(beginsList);
  if (isStrict && goesOn.length === 0) readings = found.length > 1 ? readings.filter(isFirst) : [];
  const mayBeMisprinted = !isStrict && readings.some(isFirst);
  let last = first;
  for (const next of others) {
    if (!next || !isAlike(last, next)) return undefined;
    const after = readingsAfter(readings, next, isStrict);
    readings = after.length > 0 || !mayBeMisprinted ? after : readingsOf(next.name).filter(beginsList);
    if (readings.length === 0) return undefined;
    last = next;
  }
  return readings.length > 0 ? { enumerator: last, readings } : undefined;
}

/** Whether an item comes right after another of the same list: (c) after (b), (i) after (h). */
export function isNextItem(one: Enumerator, next: Enumerator): boolean {
  return isAlike(one, next) && readingsAfter(readingsOf(one.name), next, true).length > 0;
}

/** What a list counts in that begins with these two items: (i) and (ii) begin Roman numerals, and (i) and (j) no list. */
export function countedFrom(first: Enumerator, second: Enumerator): Reading["kind"] | undefined {
  if (!isAlike(first, second)) return undefined;
  return readingsAfter(readingsOf(first.name).filter(isFirst), second, true).find(({ value }) => value === 2)?.kind;
}

function isAlike(one: Enumerator, other: Enumerator): boolean {
  const isCapital = ({ name }: Enumerator) => /[A-Z]/.test(name.replace(/^\d+/, ""));
  const hasLetters = ({ name }: Enumerator) => /^[a-z]/i.test(name);
  if (isDecimal(one) !== isDecimal(other)) return false;
  return one.signs === other.signs && (!hasLetters(one) || !hasLetters(other) || isCapital(one) === isCapital(other));
}

function readingsAfter(before: Reading[], next: Enumerator, isStrict: boolean): Reading[] {
  return readingsOf(next.name).filter((reading) => before.some((one) => follows(one, reading, isStrict)));
}

function follows(one: Reading, next: Reading, isStrict: boolean): boolean {
  if (one.kind !== next.kind || one.above !== next.above) return false;
  if (next.after !== "") return one.value === next.value && one.after < next.after;
  // Beyond z each letter is doubled, or "ab" follows "aa": so many words look like these that there may be no gap.
  const hasGap = next.value > one.value + 1;
  return next.value > one.value && !(hasGap && (isStrict || (next.kind === "letter" && next.value > 26)));
}

/** True for figures with dots between them: "3.2.1". */
export function isDecimal({ name }: Enumerator): boolean {
  return name.includes(".");
}

function isFirst({ value, after }: Reading): boolean {
  return value === 1 && after === "";
}

// Two letters begin no list: "(UK)".
function beginsList({ kind, value, after }: Reading): boolean {
  return kind === "letter" ? value <= 26 && (after === "" || value === 0) : after === "" && value < 100;
}

function readingsOf(name: string): Reading[] {
  const lower = name.toLowerCase();
  if (name !== lower && name !== name.toUpperCase() && !/^\d/.test(name)) return [];
  const [, above = "", digits, inserted] = /^(?:((?:\d+\.)+)0?)?([1-9]\d*)([a-z]*)$/.exec(lower) ?? [];
  if (digits !== undefined) return [{ above, kind: "decimal", value: Number(digits), after: inserted }];
  return [...letterReadings(lower), ...romanReadings(lower)];
}

function letterReadings(name: string): Reading[] {
  const [first, second] = [...name].map((letter) => letter.charCodeAt(0) - 96);
  if (name.length > 2 || !(first > 0)) return [];
  if (second === undefined) return [{ above: "", kind: "letter", value: first, after: "" }];
  return [
    { above: "", kind: "letter", value: first, after: name[1] },
    { above: "", kind: "letter", value: 26 * first + second, after: "" },
    ...(first === second ? [{ above: "", kind: "letter" as const, value: 26 + first, after: "" }] : []),
    // In law (za) is inserted before (a).
    ...(first === 26 ? [{ above: "", kind: "letter" as const, value: 0, after: name[1] }] : []),
  ];
}

// Up to 99: in greater numerals more words are hidden ("mix") than lists are so long.
const roman = /^(?=.)(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;
const romanSigns: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanReadings(name: string): Reading[] {
  // "vi" is six, and nothing inserted after five.
  const numeral = roman.test(name) ? name : name.slice(0, -1);
  if (!roman.test(numeral)) return [];
  const signs = [...numeral].map((sign) => romanSigns[sign]);
  const value = signs.reduce((sum, sign, i) => sum + (sign < (signs[i + 1] ?? 0) ? -sign : sign), 0);
  return [{ above: "", kind: "roman", value, after: name.slice(numeral.length) }];
}
