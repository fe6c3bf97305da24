// Gives a section or chapter another number: files, citations in the words, parts and number history, all in memory.

import type { RootContent } from "mdast";
import { visit } from "unist-util-visit";
import { isMap, isScalar, isSeq, parseDocument, type Scalar, type YAMLSeq } from "yaml";
import { compareNumbers } from "../domain/number-order";
import { chartLanguage } from "../markdown/flow-chart";
import { findCitations } from "../markdown/link-numbers";
import { parseMarkdown } from "../markdown/parse-markdown";
import { frontMatterOf } from "./chapter-file";
import { type ContentFile, type ContentFiles, textOf } from "./content-files";
import { printYaml } from "./print-yaml";
import { recordMoves, recordNumbers } from "./record-numbers";

/** Old number → new number, for every number that changes. */
export type Moves = Map<string, string>;

/** The content after the moves. `ids` are the permanent ids of what moves, by old number; `day` is an ISO date. */
export function renumber(files: ContentFiles, moves: Moves, ids: Map<string, string>, day: string): ContentFiles {
  const moved = renameAll(files, moves, ids).map((file) => ({ ...file, text: rewrite(file.name, file.text, moves) }));
  const before = textOf(files, "number-history.yml");
  const numberHistory = recordMoves(
    recordNumbers(before, files).text,
    [...moves].flatMap(([from, to]) => ({ id: ids.get(from) ?? "", to })),
    day,
  );
  return [...moved.filter(({ name }) => name !== "number-history.yml"), { name: "number-history.yml", text: numberHistory }];
}

// A section that leaves its chapter goes to the other chapter's folder only with the chapter itself.
function rename(name: string, moves: Moves, isMoving: boolean): string {
  const [, number, slug, file] = /^([\d.]+[a-z]?)-([^/]+)\/(.+)$/.exec(name) ?? [];
  if (!file) return name;
  const [, before, section, after] = /^(superseded\/)?([\d.]+[a-z]?)(\.md|\/.+)$/.exec(file) ?? [];
  const moved = isMoving && section && moves.has(section) ? `${before ?? ""}${moves.get(section)}${after}` : file;
  return `${moves.get(number) ?? number}-${slug}/${moved}`;
}

// Earlier versions go with their own text: those of a text that was withdrawn with the number stay.
function renameAll(files: ContentFiles, moves: Moves, ids: Map<string, string>): ContentFiles {
  const supersededOf = (name: string) => /^[^/]+\/superseded\/([^/]+)\/[^/]+$/.exec(name)?.[1];
  const isMoving = ({ name, text }: ContentFile) => {
    const number = supersededOf(name);
    return number === undefined || !ids.has(number) || ids.get(number) === frontMatterOf(text, "id");
  };
  const inPlace = files.map((file) => ({ ...file, name: rename(file.name, moves, isMoving(file)), number: supersededOf(file.name) }));
  // Where two texts had the number on one day.
  const count = new Map<string, number>();
  for (const { name } of inPlace) count.set(name, (count.get(name) ?? 0) + 1);
  return inPlace.map(({ number, ...file }) => {
    const isSecond = (count.get(file.name) ?? 0) > 1 && number !== undefined && supersededOf(file.name) !== number;
    return isSecond ? { ...file, name: file.name.replace(/\.md$/, `.${frontMatterOf(file.text, "id")}.md`) } : file;
  });
}

function rewrite(name: string, text: string, moves: Moves): string {
  // An earlier version stays as it was published; its citations are read by the number history of its day.
  if (name.includes("/superseded/")) return text;
  if (name.endsWith(".md")) return rewriteWords(text, moves);
  return name.endsWith("/chapter.yml") ? rewriteParts(text, moves) : text;
}

/** Citations in the words and targets of links; everything else stays letter for letter. */
export function rewriteWords(text: string, moves: Moves): string {
  // The parser leaves a byte order mark out of its offsets.
  if (text.startsWith("\ufeff")) return `\ufeff${rewriteWords(text.slice(1), moves)}`;
  // Most texts cite none of them, and need not be parsed.
  if (!text.match(/\d+(?:\.\d+)*[a-z]?/g)?.some((number) => moves.has(number))) return text;
  const edits: { at: number; from: string; to: string }[] = [];
  const take = (found: typeof edits) => {
    for (const edit of found) edits.push(edit);
  };
  visit(parseMarkdown(text), (node) => {
    if (node.type === "text" || (node.type === "code" && node.lang === chartLanguage)) take(citationEdits(text, node, moves));
    // Text only: the name of the picture may contain what looks like a number.
    if (node.type === "image") take(citationEdits(text, node, moves, text.lastIndexOf("](", node.position?.end.offset)));
    if (node.type !== "link") return;
    const number = /^section:(.+)$/i.exec(node.url)?.[1];
    const to = number && moves.get(number);
    const end = node.position?.end.offset;
    // In an autolink the words are the target: one place, one edit.
    const at = text.lastIndexOf(node.url, end) + node.url.length - (number?.length ?? 0);
    if (to && end && !edits.some((edit) => edit.at === at)) edits.push({ at, from: number, to });
  });
  const places = new Map(edits.map((edit) => [edit.at, edit]));
  return [...places.values()]
    .sort((a, b) => b.at - a.at)
    .reduce((words, { at, from, to }) => words.slice(0, at) + to + words.slice(at + from.length), text);
}

function citationEdits(text: string, node: RootContent, moves: Moves, end = node.position?.end.offset) {
  const start = node.position?.start.offset ?? 0;
  return findCitations(text.slice(start, end)).flatMap(({ number, index }) => {
    const to = moves.get(number);
    return to ? { at: start + index, from: number, to } : [];
  });
}

/** chapter.yml with the new numbers, each in the part where it is in number order. */
function rewriteParts(text: string, moves: Moves): string {
  const document = parseDocument(text, { schema: "failsafe" });
  const parts = document.get("parts");
  if (!isSeq(parts)) return text;
  const lists = parts.items.flatMap((part) =>
    isMap(part) && isSeq(part.get("sections")) ? [part.get("sections") as YAMLSeq<Scalar<string>>] : [],
  );
  const entries = lists.flatMap((list) => list.items.filter((item) => isScalar(item)).map((item) => ({ list, item })));
  const changed = entries.filter(({ item }) => moves.has(item.value));
  if (changed.length === 0) return text;
  for (const { item } of changed) item.value = moves.get(item.value) ?? item.value;
  // A section that moves alone may need another place; if all move together, the order stays.
  if (changed.length < entries.length) for (const { list, item } of changed) place(parts, lists, list, item);
  return printYaml(document, text);
}

type SectionList = YAMLSeq<Scalar<string>>;

function place(parts: YAMLSeq, lists: SectionList[], home: SectionList, item: Scalar<string>): void {
  const isBefore = (other: Scalar<string>) => compareNumbers(other.value, item.value) < 0;
  const isInside = lists.some((list) => list !== home && list.items.some(isBefore) && !list.items.every(isBefore));
  const part = parts.items.find((one) => isMap(one) && one.get("sections") === home);
  // The only section of a part takes the part along, with its title.
  if (home.items.length === 1 && !isInside) return movePart(parts, part, (list) => list.items.some((other) => !isBefore(other)));
  home.items.splice(home.items.indexOf(item), 1);
  if (home.items.length === 0 && isMap(part) && !part.has("withdrawn")) parts.items.splice(parts.items.indexOf(part), 1);
  const before = [...lists].reverse().find((list) => list.items.some(isBefore)) ?? lists[0];
  const at = before.items.findIndex((other) => compareNumbers(other.value, item.value) > 0);
  before.items.splice(at < 0 ? before.items.length : at, 0, item);
}

/** Puts a part before the first other one whose sections `isAfter` says come after it. */
function movePart(parts: YAMLSeq, part: unknown, isAfter: (list: SectionList) => boolean): void {
  const others = parts.items.filter((one) => one !== part);
  const at = others.findIndex((one) => {
    const list = isMap(one) ? one.get("sections") : undefined;
    return isSeq(list) && isAfter(list as SectionList);
  });
  parts.items = others.toSpliced(at < 0 ? others.length : at, 0, part);
}
