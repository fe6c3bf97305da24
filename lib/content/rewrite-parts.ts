// The parts of chapter.yml after numbers have moved.
import { isMap, isScalar, isSeq, parseDocument, type Scalar } from "yaml";
import { isWithin, slugOf } from "../domain/number";
import { frontMatterOf } from "./chapter-file";
import type { ChapterFolder } from "./chapter-folders";
import { fileOf } from "./chapter-labels";
import type { ContentFiles } from "./content-files";
import { type Children, follow, kinOf, place, type SectionList } from "./place-in-parts";
import { printYaml } from "./print-yaml";
import type { WrittenMoves } from "./written-moves";

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
  const lists = parts.items.flatMap((part) => (isMap(part) && isSeq(part.get("sections")) ? [part.get("sections") as SectionList] : []));
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
