// Items that were typed as paragraphs, each with its sign: "• red", "(a) red". They become lists; a bullet is none of the words, a
// letter stays one.
import type { List, Paragraph } from "mdast";
import { type Enumerator, isDecimal, readEnumerator, readItems } from "../markdown/enumerators";
import { levelsOfItems } from "./nested-items";
import type { Remark } from "./remarks";
import { plain } from "./section-lines";
import type { SourceBlock } from "./source";

const bullet = /^(?:[•·▪◦‣●○■□➢➤▸\uf0a7\uf0b7\uf0d8]|[–*-])\s+(?=\S)/;

/** The blocks with such lists, and a remark for each whose bullets are gone. */
export function takeTypedItems(blocks: SourceBlock[]): { blocks: SourceBlock[]; remarks: Remark[] } {
  const made: SourceBlock[] = [];
  const remarks: Remark[] = [];
  for (let i = 0; i < blocks.length; ) {
    const bullets = runOf(blocks, i, (block) => signOf(block) !== undefined);
    const levels = bullets > 1 ? [] : levelsOfItems(enumeratorsFrom(blocks, i));
    if (levels.length > 0) {
      made.push({ at: blocks[i].at, node: nestedList(blocks.slice(i, i + levels.length), levels) });
      i += levels.length;
      continue;
    }
    const markers = bullets > 1 ? 0 : itemsFrom(blocks, i);
    const count = bullets > 1 ? bullets : markers;
    if (count < 2) {
      made.push(blocks[i++]);
      continue;
    }
    const items = blocks.slice(i, i + count);
    if (bullets > 1)
      remarks.push({
        kind: "typed-items",
        at: items[0].at,
        words: plain(items[0].node),
        gone: items.flatMap((one) => goneOf(one)),
        instead: [],
      });
    const children = items.map(({ node }) => ({
      type: "listItem" as const,
      spread: false,
      children: [bullets > 1 ? withoutSign(node as Paragraph) : (node as Paragraph)],
    }));
    made.push({ at: items[0].at, node: { type: "list", ordered: false, start: null, spread: false, children } });
    i += count;
  }
  return { blocks: made, remarks };
}

function runOf(blocks: SourceBlock[], from: number, fits: (block: SourceBlock) => boolean): number {
  const end = blocks.findIndex((block, i) => i >= from && !fits(block));
  return (end < 0 ? blocks.length : end) - from;
}

function textOf({ node }: SourceBlock): string | undefined {
  const [first] = node.type === "paragraph" ? node.children : [];
  return first?.type === "text" ? first.value : undefined;
}

function signOf(block: SourceBlock): string | undefined {
  const text = textOf(block);
  const [sign] = (text !== undefined && bullet.exec(text)) || [];
  return sign !== undefined && plain(block.node).length > sign.length ? sign : undefined;
}

// The words that lose their sign: "•red" is another word than "red".
function goneOf(block: SourceBlock): string[] {
  const sign = (signOf(block) ?? "").trim();
  return sign === "" ? [] : [sign];
}

function withoutSign(paragraph: Paragraph): Paragraph {
  const [first, ...others] = paragraph.children;
  return first?.type === "text" ? { ...paragraph, children: [{ ...first, value: first.value.replace(bullet, "") }, ...others] } : paragraph;
}

function enumeratorsFrom(blocks: SourceBlock[], from: number): Enumerator[] {
  const found: Enumerator[] = [];
  for (const block of blocks.slice(from)) {
    const text = textOf(block);
    const next = text === undefined ? undefined : readEnumerator(text);
    if (!next || isDecimal(next)) break;
    found.push(next);
  }
  return found;
}

function nestedList(blocks: SourceBlock[], levels: number[]): List {
  const list = (): List => ({ type: "list", ordered: false, start: null, spread: false, children: [] });
  const open = [list()];
  for (const [i, { node }] of blocks.entries()) {
    const level = levels[i];
    if (level < open.length) open.length = level + 1;
    else {
      const inner = list();
      open[level - 1].children.at(-1)?.children.push(inner);
      open.push(inner);
    }
    open[level].children.push({ type: "listItem", spread: false, children: [node as Paragraph] });
  }
  return open[0];
}

// How many paragraphs from here are (a), (b), (c) …
function itemsFrom(blocks: SourceBlock[], from: number): number {
  const found: Enumerator[] = [];
  for (const block of blocks.slice(from)) {
    const text = textOf(block);
    const next = text === undefined ? undefined : readEnumerator(text);
    // Figures with dots may number sections.
    if (!next || isDecimal(next) || (found.length > 0 && !readItems([...found, next]))) break;
    found.push(next);
  }
  return found.length > 1 && readItems(found) ? found.length : 0;
}
