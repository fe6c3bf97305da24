// Gives a section or chapter another number: files, citations in the words, parts and number history, all in memory.

import type { RootContent } from "mdast";
import { visit } from "unist-util-visit";
import { isMap, isScalar, isSeq, parseDocument, type Scalar, type YAMLSeq } from "yaml";
import { splitItem } from "../domain/item-name";
import { type Label, parseLabel } from "../domain/label";
import { compareKeys, keysOf } from "../domain/label-key";
import { isWithin, labelOf, slugOf } from "../domain/number";
import { chartLanguage } from "../markdown/flow-chart";
import { findCitations } from "../markdown/link-numbers";
import { parseMarkdown } from "../markdown/parse-markdown";
import { frontMatterOf, withFrontMatter } from "./chapter-file";
import type { ChapterFolder } from "./chapter-folders";
import { fileOf, folderName } from "./chapter-labels";
import { type ContentFile, type ContentFiles, textOf } from "./content-files";
import { foldersOf, numbersOfFiles } from "./numbers-of-files";
import { printYaml } from "./print-yaml";
import { recordMoves, recordNumbers } from "./record-numbers";
import { type WrittenMoves, writtenMoves } from "./written-moves";

/** Old number → new number, for every number that changes. */
export type Moves = Map<string, string>;

/** The content after the moves. `ids` are the permanent ids of what moves, by old number; `day` is an ISO date. */
export function renumber(files: ContentFiles, moves: Moves, ids: Map<string, string>, day: string): ContentFiles {
  const folders = new Map(foldersOf(files).map((folder) => [folder.path, folder]));
  const slugs = new Map([...folders.values()].map(({ number, slug }) => [number, slug]));
  const writtenIn = new Map([...folders].map(([top, folder]) => [top, writtenMoves(moves, folder, slugs)]));
  const written = (name: string) => writtenIn.get(name.split("/")[0]) ?? writtenMoves(moves, undefined, slugs);
  const numbers = numbersOfFiles(files);
  const rewritten = files.map((file) => {
    const there = written(file.name);
    const text = withLabel(
      rewrite(file, there, () => childrenIn(files, folders.get(file.name.split("/")[0]))),
      numbers.get(file.name),
      moves,
    );
    if (file.name === "advice.yml") return { ...file, text: rewriteAdvice(text, moves) };
    return { ...file, text: numbers.has(file.name) ? withParent(text, there) : text };
  });
  const moved = renameAll(rewritten, folders, moves, ids);
  const before = textOf(files, "number-history.yml");
  const numberHistory = recordMoves(
    recordNumbers(before, files).text,
    [...moves].flatMap(([from, to]) => ({ id: ids.get(from) ?? "", to })),
    day,
  );
  return [...moved.filter(({ name }) => name !== "number-history.yml"), { name: "number-history.yml", text: numberHistory }];
}

// A file whose name does not tell the label says it itself.
function withLabel(text: string, number: string | undefined, moves: Moves): string {
  const to = number === undefined ? undefined : moves.get(number);
  if (number === undefined || to === undefined) return text;
  const label = labelOf(to) === "" || labelOf(to) === fileOf(to) ? undefined : labelOf(to);
  const isChapter = !text.startsWith("---") && !text.startsWith("\ufeff---");
  if (!isChapter) return label === frontMatterOf(text, "label") ? text : withFrontMatter(text, { label });
  const document = parseDocument(text, { schema: "failsafe" });
  if (document.get("label") === label) return text;
  if (label === undefined) document.delete("label");
  else document.set("label", label);
  return printYaml(document, text);
}

function withParent(text: string, { link }: WrittenMoves): string {
  const parent = text.startsWith("---") ? frontMatterOf(text, "parent") : undefined;
  const to = parent === undefined ? undefined : link(parent);
  return to === undefined ? text : withFrontMatter(text, { parent: to });
}

// Where a file of a chapter goes: sections stay in their chapter, whose folder has its number in its name.
function rename(name: string, folder: ChapterFolder | undefined, moves: Moves, isMoving: boolean): string {
  const [top, ...rest] = name.split("/");
  if (!folder) return name;
  const chapter = moves.get(folder.number);
  const to = chapter === undefined ? top : folderName(chapter, labelOf(chapter) === "" ? slugOf(chapter) : folder.slug);
  const at = rest[0] === "superseded" ? 1 : 0;
  const stem = rest[at]?.replace(/\.md$/, "") ?? "";
  const number = numberOfFile(stem, folder);
  const moved = number === undefined ? undefined : moves.get(number);
  if (moved !== undefined && isMoving) rest[at] = rest[at].replace(stem, fileOf(moved));
  return [to, ...rest].join("/");
}

function numberOfFile(stem: string, { sections, superseded }: ChapterFolder): string | undefined {
  return [...sections.keys(), ...superseded.keys()].find((number) => fileOf(number) === stem);
}

// Earlier versions go with their own text: those of a text that was withdrawn with the number stay.
function renameAll(files: ContentFiles, folders: Map<string, ChapterFolder>, moves: Moves, ids: Map<string, string>): ContentFiles {
  const folderOf = (name: string) => (name.includes("/") ? folders.get(name.split("/")[0]) : undefined);
  const supersededOf = (name: string) => /^[^/]+\/superseded\/([^/]+)\/[^/]+$/.exec(name)?.[1];
  const isMoving = ({ name, text }: ContentFile) => {
    const folder = folderOf(name);
    const stem = supersededOf(name);
    const number = folder && stem !== undefined ? numberOfFile(stem, folder) : stem;
    return number === undefined || !ids.has(number) || ids.get(number) === frontMatterOf(text, "id");
  };
  const inPlace = files.map((file) => ({
    ...file,
    name: rename(file.name, folderOf(file.name), moves, isMoving(file)),
    number: supersededOf(file.name),
  }));
  // Where two texts had the number on one day.
  const count = new Map<string, number>();
  for (const { name } of inPlace) count.set(name, (count.get(name) ?? 0) + 1);
  return inPlace.map(({ number, ...file }) => {
    const isSecond = (count.get(file.name) ?? 0) > 1 && number !== undefined && supersededOf(file.name) !== number;
    return isSecond ? { ...file, name: file.name.replace(/\.md$/, `.${frontMatterOf(file.text, "id")}.md`) } : file;
  });
}

function rewrite({ name, text }: ContentFile, moves: WrittenMoves, children: () => Children): string {
  // An earlier version stays as it was published; its citations are read by the number history of its day.
  if (name.includes("/superseded/")) return text;
  if (name.endsWith(".md")) return rewriteWords(text, moves);
  return name.endsWith("/chapter.yml") ? rewriteParts(text, moves.link, children()) : text;
}

// Numbers of figures are looked for by their form, because there may be many.
function mayCite(text: string, { signs }: WrittenMoves): boolean {
  const small = text.toLowerCase();
  if (small.match(/\d+(?:\.\d+)*[a-z]?/g)?.some((number) => signs.has(number))) return true;
  for (const sign of signs) if (!/^[\d.]+[a-z]?$/.test(sign) && small.includes(sign)) return true;
  return false;
}

/** Citations in the words and targets of links; everything else stays letter for letter. */
export function rewriteWords(text: string, moves: WrittenMoves): string {
  // The parser leaves a byte order mark out of its offsets.
  if (text.startsWith("\ufeff")) return `\ufeff${rewriteWords(text.slice(1), moves)}`;
  // Most texts cite none of them, and need not be parsed.
  if (!mayCite(text, moves)) return text;
  const edits: { at: number; from: string; to: string }[] = [];
  const take = (found: typeof edits) => {
    for (const edit of found) edits.push(edit);
  };
  visit(parseMarkdown(text), (node) => {
    if (node.type === "text" || (node.type === "code" && node.lang === chartLanguage)) take(citationEdits(text, node, moves));
    // Text only: the name of the picture may contain what looks like a number.
    if (node.type === "image") take(citationEdits(text, node, moves, text.lastIndexOf("](", node.position?.end.offset)));
    if (node.type !== "link") return;
    const [, kind, number] = /^(section|chapter):(.+)$/i.exec(node.url) ?? [];
    const toOf = kind?.toLowerCase() === "chapter" ? moves.chapterLink : moves.link;
    // What comes after a label is one of its items, and stays.
    const label = number && splitItem(number, (one) => toOf(one) !== undefined)?.label;
    const to = label && toOf(label);
    const end = node.position?.end.offset;
    // In an autolink the words are the target: one place, one edit.
    const at = text.lastIndexOf(node.url, end) + node.url.length - (number?.length ?? 0);
    if (to && end && !edits.some((edit) => edit.at === at)) edits.push({ at, from: label, to });
  });
  const places = new Map(edits.map((edit) => [edit.at, edit]));
  return [...places.values()]
    .sort((a, b) => b.at - a.at)
    .reduce((words, { at, from, to }) => words.slice(0, at) + to + words.slice(at + from.length), text);
}

function citationEdits(text: string, node: RootContent, { sections, chapters, isAnew }: WrittenMoves, end = node.position?.end.offset) {
  const start = node.position?.start.offset ?? 0;
  return findCitations(text.slice(start, end)).flatMap(({ number, index, isChapter, isOfAnother }) => {
    const to = isAnew && isOfAnother ? undefined : (isChapter ? chapters : sections).get(number);
    return to ? { at: start + index, from: number, to } : [];
  });
}

/** Names of files by the name of the one that their front matter calls their parent. */
type Children = Map<string, string[]>;

function childrenIn(files: ContentFiles, folder: ChapterFolder | undefined): Children {
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
function rewriteParts(text: string, toOf: WrittenMoves["link"], children: Children): string {
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
  for (const { item } of changed) item.value = toOf(item.value) ?? item.value;
  const order = () => parts.items.flatMap((part) => lists.find((list) => isMap(part) && part.get("sections") === list)?.items ?? []);
  const listed = order();
  const [partsBefore, listsBefore] = [[...parts.items], lists.map(({ items }) => [...items])];
  // A section that moves alone may need another place; if all move together, the order stays.
  if (changed.length < entries.length) place(parts, lists, changed);
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

// Where advice is switched off.
function rewriteAdvice(text: string, moves: Moves): string {
  const document = parseDocument(text, { schema: "failsafe" });
  const off = document.get("off");
  const entries = isSeq(off) ? off.items.map((entry) => (isMap(entry) ? entry.get("in") : undefined)).filter(isSeq) : [];
  const named = entries.flatMap(({ items }) => items.filter(isScalar<string>)).filter(({ value }) => moves.has(value));
  for (const scalar of named) scalar.value = moves.get(scalar.value) ?? scalar.value;
  return named.length > 0 ? printYaml(document, text) : text;
}

type SectionList = YAMLSeq<Scalar<string>>;

// Those that move together are taken out together, so that each finds its place among the others.
function place(parts: YAMLSeq, lists: SectionList[], changed: { list: SectionList; item: Scalar<string> }[]): void {
  const [{ list, item }] = changed;
  if (changed.length === 1) return placeOne(parts, lists, list, item);
  for (const one of changed) one.list.items.splice(one.list.items.indexOf(one.item), 1);
  for (const one of changed) {
    one.list.items.push(one.item);
    placeOne(parts, lists, one.list, one.item);
  }
}

function placeOne(parts: YAMLSeq, lists: SectionList[], home: SectionList, item: Scalar<string>): void {
  // Articles are in an order of their own, whatever other sections there are; what has a title alone is in none.
  const words = wordsBefore(item.value);
  const isAlike = (other: Scalar<string>) => words !== undefined && wordsBefore(other.value) === words;
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
  before.items.splice(at < 0 ? before.items.length : at, 0, item);
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
