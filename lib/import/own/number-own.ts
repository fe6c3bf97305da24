// Sections of a document → those of a chapter: their labels as printed, or names made of their titles, each once in the chapter.

import { aboveOf, numberIn, slugOf } from "../../domain/number";
import { reservedInChapter } from "../../domain/reserved-names";
import { slugOfTitle } from "../../util/plain-letters";
import type { Remark } from "../remarks";
import type { FoundSection } from "../section-lines";
import type { Nested } from "./nest-sections";

/** In characters. */
const longestName = 60;

/** The sections with their numbers; a label that comes again becomes words of its title, and is reported. */
export function numberOwn(chapter: string, sections: Nested[], remarks: Remark[]): Map<Nested, FoundSection> {
  const labels = labelsOf(sections, remarks);
  const taken = new Set([...labels.values()].map(slugOf));
  const made = new Map<Nested, FoundSection>();
  for (const section of sections) {
    const { line, title, blocks } = section;
    const label = labels.get(section);
    const printed = line.found?.printed ?? "";
    const named = label === undefined ? titleWith(printed, title) : title;
    const parent = section.parent && made.get(section.parent);
    const number = numberIn(chapter, label ?? freeName(named ?? "opening", parent?.number, taken));
    const counted = [printed, title].filter(Boolean).join(" ");
    made.set(section, { number, at: line.block.at, title: named, blocks, counted, level: (parent?.level ?? 0) + 1 });
  }
  const numbers = new Set([...made.values()].map(({ number }) => number));
  for (const [{ parent }, one] of made) {
    const above = parent && made.get(parent)?.number;
    if (above !== undefined && above !== byLabel(one.number, chapter, numbers)) one.parent = above;
  }
  return made;
}

// What is above a label in the chapter, without a word about it: 1.1 is below 1.
function byLabel(number: string, chapter: string, numbers: Set<string>): string | undefined {
  for (let above = aboveOf(number); above !== "" && above !== chapter; above = aboveOf(above)) if (numbers.has(above)) return above;
}

// Where sections begin anew in each article, none of them has a label that is its own; in an annex, or where a few numbers come
// again by mistake, the later ones have none.
function labelsOf(sections: Nested[], remarks: Remark[]): Map<Nested, string> {
  const bySlug = new Map<string, Nested[]>();
  for (const section of sections) {
    const label = section.line.found?.label;
    if (label !== undefined) bySlug.set(slugOf(label), [...(bySlug.get(slugOf(label)) ?? []), section]);
  }
  const repeated = [...bySlug.values()].filter((ones) => ones.length > 1);
  const besides = repeated.filter(([first, ...others]) => others.some(({ parent }) => isBeside(first.parent, parent)));
  const many = (ones: Nested[], shape: string) => ones.filter(({ line }) => line.shape === shape).length;
  const restarting = new Set(
    besides.map(([{ line }]) => line.shape).filter((shape) => many(repeated.flat(), shape) * 2 > many(sections, shape)),
  );
  const labels = new Map<Nested, string>();
  for (const [first, ...others] of bySlug.values()) {
    const isRestarting = restarting.has(first.line.shape);
    if (!isRestarting) labels.set(first, first.line.found?.label as string);
    for (const { line } of isRestarting ? [first, ...others] : others)
      remarks.push({ kind: "label-again", at: line.block.at, words: line.words.slice(0, longestName) });
  }
  return labels;
}

const isBeside = (one: Nested | undefined, other: Nested | undefined) =>
  one !== undefined && other !== undefined && one !== other && one.line.shape === other.line.shape;

// "Section 1.", whose words begin at once, is "Section 1".
function titleWith(printed: string, title: string | undefined): string | undefined {
  return (title === undefined ? printed.replace(/[\s.:–—-]+$/, "") : `${printed} ${title}`.trim()) || undefined;
}

function freeName(title: string, parent: string | undefined, taken: Set<string>): string {
  const slug = cut(slugOfTitle(title));
  const sound = /^[a-z][a-z\d-]+$/.test(slug) ? slug : `section-${slug}`.replace(/-$/, "");
  const own = parent?.slice(parent.indexOf("/") + 1);
  const candidates = [sound, ...(own === undefined ? [] : [cut(slugOfTitle(`${own} ${title}`))])];
  let free = candidates.find((one) => /^[a-z][a-z\d-]+$/.test(one) && !taken.has(one) && !reservedInChapter.has(one));
  for (let count = 2; free === undefined; count++) free = taken.has(`${sound}-${count}`) ? undefined : `${sound}-${count}`;
  taken.add(free);
  return free;
}

/** A slug of whole words, no longer than an address should be. */
export const cut = (slug: string) => (slug.length <= longestName ? slug : slug.slice(0, longestName + 1).replace(/-[^-]*$/, ""));
