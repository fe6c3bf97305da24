// A printed page as text: blocks between empty lines, lists by their bullets or numbers.
import type { Heading, List, ListItem, Paragraph } from "mdast";
import { checkLines } from "./bounds";
import { fullWidth, joinLines } from "./broken-lines";
import { withCharacters } from "./character-references";
import { hasLeaders, withShortLeaders } from "./contents-list";
import { numberedTitles } from "./numbered-titles";
import type { Remark } from "./remarks";
import { rankRuledTitles } from "./ruled-titles";
import { leaveOutRunningHeads } from "./running-heads";
import type { Source, SourceBlock } from "./source";
import { bullet, goesOn, type Item, itemIn, numeral, type Open } from "./text-items";

/**
 * The blocks of a text, letter for letter; a byte order mark, the kind of line end and the space around a line are no words. `ranks`
 * are those of the lines that are larger than the others, by their numbers from 1: titles, where they are short. `isLaidOut`: each line is
 * one of a sheet, not a paragraph.
 */
export function readText(text: string, ranks: Map<number, number> = new Map(), isLaidOut = false): Source {
  // Sheets are apart by a form feed, which is none of the words.
  const remarks: Remark[] = [];
  const raw = withCharacters(text, remarks)
    .replace(/^\ufeff/, "")
    .split(/\r\n|\r|\n/)
    .map(withShortLeaders);
  checkLines(raw.length);
  const lines = joinLines(rankRuledTitles(leaveOutRunningHeads(raw, remarks, ranks)), remarks, isLaidOut);
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
