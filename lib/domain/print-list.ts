// Sections chosen to print or to share, as an address has them: "8.45.2,8.45.7-8.45.11&name=Induction".
import { hasLabels } from "../util/has-labels";
import { splitItem } from "./item-name";
import { besideOf, isWithin, numberIn, ofChapter, slugOf } from "./number";

export type PrintList = {
  /** Numbers of the sections in the order chosen, each once. */
  numbers: string[];
  /** How many more were chosen than are shown at once. */
  left: number;
  /** What was named but is no section or chapter of the manual, as it was written. */
  unknown: string[];
  /** What the reader calls it. */
  name: string;
};

/** More sections than these are not shown at once: it would be the manual, which has its own pages. */
export const mostSelected = 300;
const longestName = 80;
/** What would change how a title is shown: control characters, and marks that turn the direction of what follows (UAX 9). */
const unseen = /\p{Cc}|\p{Bidi_Control}/gu;

/** Reads the fragment of an address, however it came about. `held` are the numbers of all sections, in order. */
export function readPrintList(hash: string, held: string[]): PrintList {
  const [list, ...rest] = hash.replace(/^#/, "").split("&");
  const given = new URLSearchParams(rest.join("&")).get("name") ?? "";
  const name = given.replace(unseen, "").trim().slice(0, longestName);
  const numbers = new Set<string>();
  const unknown = new Set<string>();
  const places = placesOf(held);
  for (const item of decode(list)
    .slice(0, 5_000)
    .split(/[,;\s]+/)
    .filter(Boolean)) {
    const named = sectionsNamed(item, held, places);
    if (named.length === 0) unknown.add(item.slice(0, 40));
    for (const number of named) numbers.add(number);
  }
  const shown = [...numbers].slice(0, mostSelected);
  return { numbers: shown, left: numbers.size - shown.length, unknown: [...unknown], name };
}

/** What of a print list cannot be shown, in sentences; none where all can. */
export function sayLeftOut({ left, unknown }: PrintList): string[] {
  const more = unknown.length > 20 ? ` and ${unknown.length - 20} more` : "";
  return [
    ...(unknown.length > 0 ? [`Not in this manual: ${unknown.slice(0, 20).join(", ")}${more}.`] : []),
    ...(left > 0 ? [`The list has ${left} more sections than can be shown at once. Open or print their chapters instead.`] : []),
  ];
}

/** The fragment of an address, with runs of neighbours written short: 8.45.7-8.45.11. */
export function writePrintList(numbers: string[], name: string, held: string[]): string {
  const places = placesOf(held);
  const placeOf = (number: string) => places.get(slugOf(number));
  const items: string[] = [];
  for (let from = 0; from < numbers.length; ) {
    let to = from;
    while (to + 1 < numbers.length && placeOf(numbers[to + 1]) === (placeOf(numbers[to]) ?? Number.NaN) + 1) to++;
    if (to - from < 2) to = from;
    items.push(to > from ? range(slugOf(numbers[from]), slugOf(numbers[to])) : slugOf(numbers[from]));
    from = to + 1;
  }
  const called = name.trim() === "" ? "" : `&${new URLSearchParams({ name: name.trim().slice(0, longestName) })}`;
  return `#${items.join(",")}${called}`;
}

// Addresses have numbers in small letters, whatever their labels are.
const placesOf = (held: string[]) => new Map(held.map((number, at) => [slugOf(number), at]));

// A hyphen may be in a number that has words; two dots are in none.
const range = (first: string, last: string) => `${first}${hasLabels && /-|^\D/.test(`${last}${first}`) ? ".." : "-"}${last}`;

// A section, also by one of its items, a chapter's sections, or all from one section to another: 8.45.7-8.45.11, or 8.45.7-11 for short.
function sectionsNamed(written: string, held: string[], places: Map<string, number>): string[] {
  const at = placeNamed(written, places);
  if (at !== undefined) return [held[at]];
  const within = held.filter((number) => isWithin(slugOf(number), slugOf(written)));
  if (within.length > 0) return within;
  // Where two dots are, hyphens are of the numbers.
  const [first, last] = written.split(written.includes("..") ? ".." : /[-–](?=\d)/);
  if (last === undefined || first === "") return [];
  const to = [last, numberIn(first.split(ofChapter)[0], last), besideOf(first, last)].map((one) => placeNamed(one, places));
  const [from, end] = [placeNamed(first, places), to.find((one) => one !== undefined)];
  return from === undefined || end === undefined ? [] : held.slice(Math.min(from, end), Math.max(from, end) + 1);
}

// "8.45.7(a)" is of 8.45.7, unless it is a section.
function placeNamed(written: string, places: Map<string, number>): number | undefined {
  const named = splitItem(written, (one) => places.has(slugOf(one)));
  return named && places.get(slugOf(named.label));
}

// A fragment that no browser wrote may contain any character.
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
