// The words and links of a text after numbers have moved; everything else stays letter for letter.
import type { RootContent } from "mdast";
import { visit } from "unist-util-visit";
import { splitItem } from "../domain/item-name";
import { labelInWords } from "../domain/label-in-words";
import { chartLanguage } from "../markdown/flow-chart";
import { findCitations } from "../markdown/link-numbers";
import { parseMarkdown } from "../markdown/parse-markdown";
import type { ContentFiles } from "./content-files";
import { foldersOf, numbersOfFiles } from "./numbers-of-files";
import { type Moves, type WrittenMoves, writtenMoves } from "./written-moves";

/**
 * Citations in running words that would be none with their new number, "3" for "1.1": in which file, and which. Words would then
 * mean something else to a reader, and to the number history.
 */
export function citationsLost(files: ContentFiles, moves: Moves): { name: string; from: string; to: string }[] {
  const folders = new Map(foldersOf(files).map((folder) => [folder.path, folder]));
  const slugs = new Map([...folders.values()].map(({ number, slug }) => [number, slug]));
  return [...numbersOfFiles(files).keys()].flatMap((name) => {
    const file = files.find((one) => one.name === name);
    const written = writtenMoves(moves, folders.get(name.split("/")[0]), slugs);
    if (!file || !name.endsWith(".md") || !mayCite(file.text, written)) return [];
    return editsIn(file.text, written).flatMap(({ at, from, to, isCited }) => {
      const text = file.text.slice(0, at) + to + file.text.slice(at + from.length);
      const around = text.slice(Math.max(0, at - 80), at + to.length + 80);
      const isStill = findCitations(around).some(({ number, index }) => number === to && index === Math.min(at, 80));
      return isCited && !isStill ? [{ name, from, to }] : [];
    });
  });
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
  return editsIn(text, moves).reduce((words, { at, from, to }) => words.slice(0, at) + to + words.slice(at + from.length), text);
}

/** `isCited` in running words. */
type Edit = { at: number; from: string; to: string; isCited?: true };

// The last first.
function editsIn(text: string, moves: WrittenMoves): Edit[] {
  const edits: Edit[] = [];
  const take = (found: typeof edits) => {
    for (const edit of found) edits.push(edit);
  };
  visit(parseMarkdown(text), (node) => {
    if (node.type === "text" || (node.type === "code" && node.lang === chartLanguage)) take(citationEdits(text, node, moves));
    // Text only: the name of the picture may contain what looks like a number.
    if (node.type === "image") take(citationEdits(text, node, moves, text.lastIndexOf("](", node.position?.end.offset)));
    if (node.type !== "link") return;
    const [, written, number] = /^(section|chapter):(.+)$/i.exec(node.url) ?? [];
    const kind = written?.toLowerCase() === "chapter" ? "chapter" : "section";
    const toOf = kind === "chapter" ? moves.chapterLink : moves.link;
    // What comes after a label is one of its items, and stays.
    const label = number && splitItem(number, (one) => toOf(one) !== undefined)?.label;
    const to = label && toOf(label);
    const end = node.position?.end.offset;
    // In an autolink the words are the target: one place, one edit.
    const at = text.lastIndexOf(node.url, end) + node.url.length - (number?.length ?? 0);
    if (to && end && !edits.some((edit) => edit.at === at)) edits.push({ at, from: label, to });
    if (to) take(labelEdits(text, node, moves, moves.labels(kind, label)));
  });
  const places = new Map(edits.map((edit) => [edit.at, edit]));
  return [...places.values()].sort((a, b) => b.at - a.at);
}

// Where the words of a link say the label of what it leads to, and are no citation by themselves: "section 3".
function labelEdits(text: string, link: RootContent, moves: WrittenMoves, labels: [string, string] | undefined) {
  const edits: Edit[] = [];
  if (!labels) return edits;
  visit(link, "text", (node) => {
    const start = node.position?.start.offset ?? 0;
    const words = text.slice(start, node.position?.end.offset);
    if (citationEdits(text, node, moves).length > 0) return;
    const found = labelInWords(words, labels[0]);
    const [from, to] = labels.map((label) => (found?.said === "number" ? label.slice(label.lastIndexOf(" ") + 1) : label));
    if (found) edits.push({ at: start + found.at, from: words.slice(found.at, found.at + from.length), to });
  });
  return edits;
}

function citationEdits(text: string, node: RootContent, { sections, chapters, isAnew }: WrittenMoves, end = node.position?.end.offset) {
  const start = node.position?.start.offset ?? 0;
  return findCitations(text.slice(start, end)).flatMap(({ number, index, isChapter, isOfAnother }) => {
    const to = isAnew && isOfAnother ? undefined : (isChapter ? chapters : sections).get(number);
    return to ? { at: start + index, from: number, to, isCited: true as const } : [];
  });
}
