// Where a section that got another number is listed in chapter.yml, and those that are part of it.
import { isMap, isSeq, type Scalar, type YAMLSeq } from "yaml";
import { type Label, parseLabel } from "../domain/label";
import { compareKeys, keysOf } from "../domain/label-key";
import { isWithin, slugOf } from "../domain/number";

/** Names of files by the name of the one that their front matter calls their parent. */
export type Children = Map<string, string[]>;

/** The sections of a part, as listed. */
export type SectionList = YAMLSeq<Scalar<string>>;

/** Puts each section that moved where it is in number order. Those that move together are taken out together, so that each finds its place among the others. */
export function place(parts: YAMLSeq, lists: SectionList[], changed: { list: SectionList; item: Scalar<string> }[], kin: Kin): void {
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

/** Who is part of what, and who is beside whom. */
export type Kin = Record<"isSibling" | "isPartOf", (one: Scalar<string>, other: Scalar<string>) => boolean>;

/** Which items are part of which, by their labels or by what their files call their parent; as they were before any moved. */
export function kinOf(items: Scalar<string>[], children: Children): Kin {
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

/** Puts those after a section, at any depth, that call it their parent. */
export function follow(lists: SectionList[], parent: Scalar<string>, before: string, children: Children): void {
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

// Puts a part before the first other one whose sections `isAfter` says come after it.
function movePart(parts: YAMLSeq, part: unknown, isAfter: (list: SectionList) => boolean): void {
  const others = parts.items.filter((one) => one !== part);
  const at = others.findIndex((one) => {
    const list = isMap(one) ? one.get("sections") : undefined;
    return isSeq(list) && isAfter(list as SectionList);
  });
  parts.items = others.toSpliced(at < 0 ? others.length : at, 0, part);
}
