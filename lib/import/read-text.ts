// A printed page as text: blocks between empty lines, lists by their bullets or numbers.
import type { Heading, List, ListItem, Paragraph } from "mdast";
import { checkLines } from "./bounds";
import { fullWidth, joinLines } from "./broken-lines";
import { hasLeaders } from "./contents-list";
import { type ListSign, signAfter } from "./list-signs";
import { numberedTitles } from "./numbered-titles";
import type { Remark } from "./remarks";
import { rankRuledTitles } from "./ruled-titles";
import { leaveOutRunningHeads } from "./running-heads";
import type { Source, SourceBlock } from "./source";

// What word processors and browsers put before an item, "o" being a bullet of Word's; symbol fonts have their own (private use).
const bullet = /^\s*(?:[•·▪◦‣●○■➢▸\ue000-\uf8ff–*-]|o)\s+(?=\S)/;
const numeral = /^\s*(\d{1,3})([.)])\s+(?=\S)/;
/** A letter, a Roman numeral or a number in brackets before an item: it is one of its words. */
const marker = /^\s*(?:\((?:[a-z]|[ivx]{2,5}|\d{1,3})\)|(?:[a-z]|[ivx]{2,5})[.)])\s+(?=\S)/i;

/**
 * The blocks of a text, letter for letter; a byte order mark, the kind of line end and the space around a line are no words. `ranks`
 * are those of the lines that are larger than the others, by their numbers from 1: titles, where they are short.
 */
export function readText(text: string, ranks: Map<number, number> = new Map()): Source {
  // Sheets are apart by a form feed, which is none of the words.
  const raw = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  checkLines(raw.length);
  const remarks: Remark[] = [];
  const lines = joinLines(rankRuledTitles(leaveOutRunningHeads(raw, remarks, ranks)), remarks);
  const titles = numberedTitles(lines);
  const blocks = blocksOf(lines, titles);
  // The mark before an item is no word.
  const unmarked = (line: string) => line.replace(bullet.test(line) ? bullet : numeral, "");
  const words = lines
    .flatMap(({ text: line, rank }, i) => (hasLeaders(line) || titles.has(i) || rank !== undefined ? line : unmarked(line)).split(/\s+/))
    .filter(Boolean);
  return { blocks: blocks.map(withoutLongTitle), place: "line", words, margins: [], pictures: [], remarks };
}

/** A line of a text, or several that were one; `at` is the number of its first; `rank` is that of a title, from 1. */
export type Line = { at: number; text: string; rank?: number };

type Open = { indent: number; node: List; isMarked: boolean };

function blocksOf(lines: Line[], titles: Set<number>): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let words: { at: number; lines: string[] } | undefined;
  // The lists that are open, the innermost last.
  let open: Open[] = [];
  let wasBlank = true;
  const full = Math.max(50, fullWidth(lines) * 0.85);
  const endWords = () => {
    if (words) blocks.push({ at: words.at, node: paragraphOf(words.lines.join(" ")) });
    words = undefined;
  };
  for (const [i, { at, text, rank }] of lines.entries()) {
    if (rank !== undefined) {
      endWords();
      open = [];
      addTitle(blocks, at, text.trim(), rank, lines[i - 1]?.rank === rank);
      wasBlank = false;
      continue;
    }
    const line = text.replaceAll("\t", " ").trimEnd();
    const indent = line.search(/\S/);
    const isApart = hasLeaders(line) || titles.has(i);
    const item = line.trim() === "" || isApart ? undefined : itemIn(line, open, lines.slice(i + 1, i + 6));
    if (line.trim() === "") endWords();
    else if (isApart) {
      // A line of a list of contents, or a title.
      endWords();
      open = [];
      blocks.push({ at, node: paragraphOf(line.trim()) });
    }
    // A list may have empty lines between its items: it ends with a line that is not an item.
    else if (item) {
      endWords();
      while (open.length > 1 && indent < open[open.length - 1].indent) open.pop();
      // "3. Title" further out than the list before it is none of its items.
      if (open.length === 1 && wasBlank && indent < open[0].indent - 1) open = [];
      const last = open.at(-1);
      const isDeeper = last !== undefined && indent > last.indent + 1 && !wasBlank;
      // A number that does not follow, or another kind of marker, begins another list.
      while (!isDeeper && open.length > 0 && indent <= open[open.length - 1].indent + 1 && !goesOn(open[open.length - 1], item)) open.pop();
      const around = open.at(-1);
      if (!around || isDeeper || (indent > around.indent + 1 && !goesOn(around, item))) open = openList(blocks, open, at, indent, item);
      open[open.length - 1].node.children.push(itemOf(item.words));
    } else if (open.length > 0 && !wasBlank && (/^(?:\s|\p{Ll})/u.test(line) || lines[i - 1].text.trim().length >= full)) {
      // The rest of an item that was broken over lines.
      const said = lastText(open[open.length - 1].node);
      if (said) said.value += ` ${line.trim()}`;
    } else {
      open = [];
      words ??= { at, lines: [] };
      words.lines.push(line.trim());
    }
    wasBlank = line.trim() === "";
  }
  endWords();
  return blocks;
}

// A title may go on over several lines.
function addTitle(blocks: SourceBlock[], at: number, words: string, rank: number, goesOn: boolean): void {
  const last = blocks.at(-1)?.node;
  const [said] = goesOn && last?.type === "heading" ? last.children : [];
  if (said?.type === "text") said.value += ` ${words}`;
  else blocks.push({ at, node: { ...paragraphOf(words), type: "heading", depth: rank as Heading["depth"] } });
}

// Words that are larger than others and go on to a sentence's end are no title.
function withoutLongTitle({ at, node }: SourceBlock): SourceBlock {
  const [said] = node.type === "heading" ? node.children : [];
  if (node.type !== "heading" || said?.type !== "text") return { at, node };
  return said.value.length > 120 || /[.,;]$/.test(said.value) ? { at, node: paragraphOf(said.value) } : { at, node };
}

/** `isMarked`: its marker, such as (a), is one of its words. */
type Item = { ordered: boolean; isMarked: boolean; start: number | null; sign?: ListSign; words: string };

// Letters make an item where the line before or after has them too, or inside another list.
function itemIn(line: string, open: Open[], next: Line[]): Item | undefined {
  const [mark] = bullet.exec(line) ?? [];
  if (mark !== undefined) return { ordered: false, isMarked: false, start: null, words: line.slice(mark.length) };
  const [counted, ordinal, sign] = numeral.exec(line) ?? [];
  if (counted !== undefined)
    return { ordered: true, isMarked: false, start: Number(ordinal), sign: signAfter(sign), words: line.slice(counted.length) };
  if (!marker.test(line)) return;
  const inList = open.length > 0 && line.search(/\S/) > open[0].indent;
  const inOwn = open.some(({ node }) => !node.ordered && formOf(firstWords(node)) === formOf(line));
  return inList || inOwn || (beginsList(line) && isFollowed(next))
    ? { ordered: false, isMarked: true, start: null, words: line.trim() }
    : undefined;
}

function goesOn({ node, isMarked }: Open, item: Item): boolean {
  const hasSign = (node.data?.sign ?? ".") === (item.sign ?? ".");
  const follows = !item.ordered || (hasSign && item.start === (node.start ?? 1) + node.children.length);
  const isAlike = !item.isMarked || formOf(firstWords(node)) === formOf(item.words);
  return node.ordered === item.ordered && isMarked === item.isMarked && follows && isAlike;
}

// The signs of a marker, and whether it is a figure, a small letter or a capital: (i) goes on from (a), and "C." from neither.
function formOf(line: string): string {
  const [found] = marker.exec(line) ?? [];
  return (found ?? "")
    .trim()
    .replace(/\d+/, "1")
    .replace(/[a-z]+/, "a")
    .replace(/[A-Z]+/, "A");
}

// By another item, before a paragraph of its own comes between: "A. General" above words is a title.
function isFollowed(next: Line[]): boolean {
  const at = next.findIndex(({ text }) => marker.test(text));
  return at >= 0 && !next.slice(0, at).some(({ text }, i) => /^\S/.test(text) && !marker.test(text) && next[i - 1]?.text.trim() === "");
}

const beginsList = (line: string) => /^\s*\(?(?:a|i|1)[.)]/i.test(line);

function firstWords({ children: [item] }: List): string {
  const [paragraph] = item?.children ?? [];
  const [said] = paragraph?.type === "paragraph" ? paragraph.children : [];
  return said?.type === "text" ? said.value : "";
}

function openList(blocks: SourceBlock[], open: Open[], at: number, indent: number, { ordered, start, isMarked, sign }: Item): Open[] {
  const node: List = { type: "list", ordered, start, spread: false, children: [], ...(sign === ")" && { data: { sign } }) };
  const around = open.at(-1)?.node.children.at(-1);
  if (around) around.children.push(node);
  else blocks.push({ at, node });
  return [...open, { indent, node, isMarked }];
}

function lastText(list: List): { value: string } | undefined {
  const paragraph = list.children.at(-1)?.children[0] as Paragraph | undefined;
  const said = paragraph?.children[0];
  return said?.type === "text" ? said : undefined;
}

function paragraphOf(value: string): Paragraph {
  return { type: "paragraph", children: [{ type: "text", value: value.replace(/ {2,}/g, " ") }] };
}

function itemOf(value: string): ListItem {
  return { type: "listItem", spread: false, children: [paragraphOf(value.trim())] };
}
