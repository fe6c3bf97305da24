// Clauses whose numbers stand in paragraphs, "0. Definitions.", "1. You may copy …": a licence, an agreement, the rules of a club. They
// go on counting from one to the next whatever comes between, while the numbers of a list end with it or begin at 1 again.
import type { List } from "mdast";
import { plain } from "../section-lines";
import type { SourceBlock } from "../source";
import { labelAt } from "./label-at";
import { type Line, linesOfBlocks } from "./lines";

/** One number in the text: that of a paragraph, or of the item so far down a list. */
type Counted = { block: SourceBlock; item: number; number: number };

/** Fewer are steps, or a list. */
const fewest = 3;
/** Words of a clause on average: steps have fewer. */
const [fewestWords, fewestAlone] = [20, 25];

/** The document with each clause as a list of one item or a paragraph, and the lines that open them; undefined where it has none. */
export function clausesIn(blocks: SourceBlock[]): { blocks: SourceBlock[]; openers: Line[] } | undefined {
  const all = blocks.flatMap(countedIn);
  const run = longestOf(all);
  if (run.length < fewest || (all.length - run.length) * 2 > run.length || !isText(run, blocks)) return;
  const inRun = new Map(run.map((one) => [`${blocks.indexOf(one.block)} ${one.item}`, one]));
  const firsts = new Set<SourceBlock>();
  const opened = blocks.flatMap((block, at) => {
    const { node } = block;
    if (node.type === "list" && inRun.has(`${at} 0`)) {
      const items = node.children.map((_, i) => itemBlocks(block, node, i));
      for (const [first] of items) firsts.add(first);
      return items.flat();
    }
    if (inRun.has(`${at} 0`)) firsts.add(block);
    return [block];
  });
  const lines = linesOfBlocks(opened);
  return { blocks: opened, openers: lines.flatMap((line, i) => (firsts.has(line.block) ? [asClause(line, lines[i + 1])] : [])) };
}

function countedIn(block: SourceBlock): Counted[] {
  const { node } = block;
  if (node.type === "list") return node.ordered ? node.children.map((_, item) => ({ block, item, number: (node.start ?? 1) + item })) : [];
  const found = node.type === "paragraph" ? labelAt(plain(node)) : undefined;
  const [only, ...more] = found?.parsed.components ?? [];
  const isBare = found?.parsed.words === "" && more.length === 0 && /^\d+$/.test(only?.text ?? "") && /[.)]$/.test(found.printed);
  return isBare ? [{ block, item: 0, number: Number(only.text) }] : [];
}

// From each 0 or 1 on, always the next number; a list belongs to it where it begins with that.
function longestOf(all: Counted[]): Counted[] {
  let longest: Counted[] = [];
  for (const [at, { number, item }] of all.entries()) {
    if (number > 1 || item > 0) continue;
    const run: Counted[] = [];
    for (const one of all.slice(at)) {
      const last = run.at(-1);
      const isNext = !last || one.number === last.number + 1;
      if (isNext && (one.item === 0 || (last?.block === one.block && last.item === one.item - 1))) run.push(one);
    }
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

// Most of the document, in clauses with words of their own; without anything between them they are longer than the items of a list.
function isText(run: Counted[], blocks: SourceBlock[]): boolean {
  const end = run[run.length - 1].block;
  const [first, last] = [blocks.indexOf(run[0].block), blocks.indexOf(end)];
  const count = (ones: SourceBlock[]) => ones.reduce((sum, { node }) => sum + plain(node).split(/\s+/).length, 0);
  const inside = blocks.slice(first, last + 1);
  const counted = new Set(run.map(({ block }) => block));
  const isInterrupted = inside.some((block) => !counted.has(block));
  // Where the last one ends is not known.
  const known = run.filter(({ block }) => block !== end).length;
  const average = known > 0 ? count(inside.slice(0, -1)) / known : count(inside) / run.length;
  return count(inside) * 5 >= count(blocks) * 2 && average >= (isInterrupted ? fewestWords : fewestAlone);
}

function itemBlocks({ at }: SourceBlock, list: List, item: number): SourceBlock[] {
  const [first, ...others] = list.children[item].children;
  const alone: List = { ...list, start: (list.start ?? 1) + item, children: [{ ...list.children[item], children: first ? [first] : [] }] };
  return [{ at, node: alone }, ...others.map((node) => ({ at, node }) as SourceBlock)];
}

// "Definitions.", with its words beneath it, is a title.
function asClause(line: Line, next: Line | undefined): Line {
  const said = line.found ? line.found.rest : line.words;
  const isNamed = said.length <= 100 && /^[^\p{L}]*\p{Lu}[^.!?;]*\.$/u.test(said) && next?.found === undefined;
  return isNamed ? { ...line, isTitle: true } : line;
}
