// The lists of chapter.yml and advice.yml after numbers have moved.
import { isMap, isScalar, isSeq, parseDocument, type Scalar, type YAMLSeq } from "yaml";
import { type Label, parseLabel } from "../domain/label";
import { compareKeys, keysOf } from "../domain/label-key";
import { isWithin, slugOf } from "../domain/number";
import { frontMatterOf } from "./chapter-file";
import type { ChapterFolder } from "./chapter-folders";
import { fileOf } from "./chapter-labels";
import type { ContentFiles } from "./content-files";
import { printYaml } from "./print-yaml";
import type { Moves, WrittenMoves } from "./written-moves";

/** Names of files by the name of the one that their front matter calls their parent. */
export type Children = Map<string, string[]>;

/** Which sections of a chapter call which their parent. */
export function childrenIn(files: ContentFiles, folder: ChapterFolder | undefined): Children {
  const names = new Map([...(folder?.sections ?? [])].map(([number, { name }]) => [name, fileOf(number)]));
  const found: Children = new Map();
  for (const { name, text } of files) {
    const child = names.get(name);
    const parent = child === undefined ? undefined : frontMatterOf(text, "parent");
    if (child !== undefined && parent !== undefined) found.set(slugOf(parent), [...(found.get(slugOf(parent)) ?? []), child]);
  }
  return found;
}

/** chapter.yml with the new numbers, each in the part where it is in number order, with those that are part of it. */
export function rewriteParts(text: string, toOf: WrittenMoves["link"], children: Children): string {
  const document = parseDocument(text, { schema: "failsafe" });
  const parts = document.get("parts");
  if (!isSeq(parts)) return text;
  const lists = parts.items.flatMap((part) =>
    isMap(part) && isSeq(part.get("sections")) ? [part.get("sections") as YAMLSeq<Scalar<string>>] : [],
  );
  const entries = lists.flatMap((list) => list.items.filter((item) => isScalar(item)).map((item) => ({ list, item })));
  const changed = entries.filter(({ item }) => toOf(item.value) !== undefined);
  if (changed.length === 0) return text;
  const before = changed.map(({ item }) => slugOf(item.value));
  const kin = kinOf(
    entries.map(({ item }) => item),
    children,
  );
  for (const { item } of changed) item.value = toOf(item.value) ?? item.value;
  const order = () => parts.items.flatMap((part) => lists.find((list) => isMap(part) && part.get("sections") === list)?.items ?? []);
  const listed = order();
  const [partsBefore, listsBefore] = [[...parts.items], lists.map(({ items }) => [...items])];
  // A section that moves alone may need another place; if all move together, the order stays.
  if (changed.length < entries.length) place(parts, lists, changed, kin);
  // What has parts of it listed elsewhere stays before them.
  const places = new Map(order().map(({ value }, at) => [value, at]));
  const isBelowItsParts = ({ value }: Scalar<string>) =>
    [...places].some(([other, at]) => isWithin(other, value) && at < (places.get(value) ?? 0));
  if (changed.some(({ item }) => isBelowItsParts(item))) {
    parts.items = partsBefore;
    for (const [i, list] of lists.entries()) list.items = listsBefore[i];
  }
  if (order().some((item, i) => item !== listed[i]))
    for (const [i, { item }] of changed.entries()) follow(lists, item, before[i], children);
  return printYaml(document, text);
}

/** advice.yml with the new numbers of what advice is switched off for. */
export function rewriteAdvice(text: string, moves: Moves): string {
  const document = parseDocument(text, { schema: "failsafe" });
  const off = document.get("off");
  const entries = isSeq(off) ? off.items.map((entry) => (isMap(entry) ? entry.get("in") : undefined)).filter(isSeq) : [];
  const named = entries.flatMap(({ items }) => items.filter(isScalar<string>)).filter(({ value }) => moves.has(value));
  for (const scalar of named) scalar.value = moves.get(scalar.value) ?? scalar.value;
  return named.length > 0 ? printYaml(document, text) : text;
}

type SectionList = YAMLSeq<Scalar<string>>;

// Those that move together are taken out together, so that each finds its place among the others.
function place(parts: YAMLSeq, lists: SectionList[], changed: { list: SectionList; item: Scalar<string> }[], kin: Kin): void {
  const [{ list, item }] = changed;
  if (changed.length === 1) return placeOne(parts, lists, list, item, kin);
  for (const one of changed) one.list.items.splice(one.list.items.indexOf(one.item), 1);
  for (const one of changed) {
    one.list.items.push(one.item);
    placeOne(parts, lists, one.list, one.item, kin);
  }
}

function placeOne(parts: YAMLSeq, lists: SectionList[], home: SectionList, item: Scalar<string>, kin: Kin): void {
  // Articles are in an order of their own, whatever other sections there are, and so are those of one parent; what has a title alone is in none.
  const words = wordsBefore(item.value);
  const isAlike = (other: Scalar<string>) => words !== undefined && wordsBefore(other.value) === words && kin.isSibling(other, item);
  // Where it is still in order, it keeps its place, below what it is part of.
  const all = lists.flatMap((list) => list.items).filter(isAlike);
  // Those beside a V decide whether it is a Roman numeral.
  const keys = keysOf(all.map(({ value }) => parseLabel(value) as Label));
  const compare = (one: Scalar<string>, other: Scalar<string>) => compareKeys(keys[all.indexOf(one)], keys[all.indexOf(other)]);
  const isBefore = (other: Scalar<string>) => isAlike(other) && compare(other, item) < 0;
  if (all.every((other, i) => i === 0 || compare(all[i - 1], other) < 0)) return;
  const isInside = lists.some((list) => list !== home && list.items.some(isBefore) && !list.items.every(isBefore));
  const part = parts.items.find((one) => isMap(one) && one.get("sections") === home);
  // The only section of a part takes the part along, with its title.
  if (home.items.length === 1 && !isInside)
    return movePart(parts, part, (list) => list.items.some((other) => isAlike(other) && !isBefore(other)));
  home.items.splice(home.items.indexOf(item), 1);
  if (home.items.length === 0 && isMap(part) && !part.has("withdrawn")) parts.items.splice(parts.items.indexOf(part), 1);
  const before = [...lists].reverse().find((list) => list.items.some(isBefore)) ?? home;
  const at = before.items.findIndex((other) => isAlike(other) && compare(other, item) > 0);
  let after = before.items.findLastIndex(isBefore) + 1;
  const last = before.items[after - 1];
  while (after > 0 && after < before.items.length && kin.isPartOf(before.items[after], last)) after++;
  before.items.splice(at < 0 ? after || before.items.length : at, 0, item);
}

type Kin = Record<"isSibling" | "isPartOf", (one: Scalar<string>, other: Scalar<string>) => boolean>;

// Which items are part of which, by their labels or by what their files call their parent; as they were before any moved.
function kinOf(items: Scalar<string>[], children: Children): Kin {
  const parentOf = new Map([...children].flatMap(([parent, own]) => own.map((child): [string, string] => [child, parent])));
  const names = new Map(items.map((item) => [item, slugOf(item.value)]));
  const above = (item: Scalar<string>) => parentOf.get(names.get(item) ?? "");
  return {
    isSibling: (one, other) => above(one) === above(other),
    isPartOf: (one, other) => {
      let parent = above(one);
      while (parent !== undefined && parent !== names.get(other)) parent = parentOf.get(parent);
      return parent !== undefined || isWithin(one.value, other.value);
    },
  };
}

// Puts those after it, at any depth, that call it their parent.
function follow(lists: SectionList[], parent: Scalar<string>, before: string, children: Children): void {
  for (const child of [...(children.get(before) ?? [])].reverse()) {
    const from = lists.find(({ items }) => items.some(({ value }) => slugOf(value) === child));
    const to = lists.find(({ items }) => items.includes(parent));
    const item = from?.items.find(({ value }) => slugOf(value) === child);
    if (!from || !to || !item) continue;
    from.items.splice(from.items.indexOf(item), 1);
    to.items.splice(to.items.indexOf(parent) + 1, 0, item);
    follow(lists, item, child, children);
  }
}

const wordsBefore = (label: string) => parseLabel(label)?.words;

/** Puts a part before the first other one whose sections `isAfter` says come after it. */
function movePart(parts: YAMLSeq, part: unknown, isAfter: (list: SectionList) => boolean): void {
  const others = parts.items.filter((one) => one !== part);
  const at = others.findIndex((one) => {
    const list = isMap(one) ? one.get("sections") : undefined;
    return isSeq(list) && isAfter(list as SectionList);
  });
  parts.items = others.toSpliced(at < 0 ? others.length : at, 0, part);
}
