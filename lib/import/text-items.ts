// Items of lists in a plain text: by their bullets, numbers or letters.
import type { List } from "mdast";
import { type ListSign, signAfter } from "./list-signs";
import type { Line } from "./read-text";

// What word processors and browsers put before an item, "o" being a bullet of Word's; symbol fonts have their own (private use).
export const bullet = /^\s*(?:[•·▪◦‣●○■➢▸\ue000-\uf8ff–*-]|o)\s+(?=\S)/;
export const numeral = /^\s*(\d{1,3})([.)])\s+(?=\S)/;
/** A letter, a Roman numeral or a number in brackets before an item: it is one of its words. */
const marker = /^\s*(?:\((?:[a-z]|[ivx]{2,5}|\d{1,3})\)|(?:[a-z]|[ivx]{2,5})[.)])\s+(?=\S)/i;

/** A list that is open, and how far its items are indented. */
export type Open = { indent: number; node: List; isMarked: boolean };

/** `isMarked`: its marker, such as (a), is one of its words. */
export type Item = { ordered: boolean; isMarked: boolean; start: number | null; sign?: ListSign; words: string };

/** The item that a line begins. Letters make one where the line before or after has them too, or inside another list. */
export function itemIn(line: string, open: Open[], next: Line[]): Item | undefined {
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

/** Whether an item goes on with an open list: its number follows, or its marker is of the same form. */
export function goesOn({ node, isMarked }: Open, item: Item): boolean {
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
