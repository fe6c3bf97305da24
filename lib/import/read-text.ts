// A printed page as text: blocks between empty lines, lists by their bullets or numbers.
import type { List, ListItem, Paragraph } from "mdast";
import { checkLines } from "./bounds";
import type { Source, SourceBlock } from "./source";

// What word processors and browsers put before an item, "o" being a bullet of Word's.
const bullet = /^\s*(?:[•·▪◦‣●○■–*-]|o)\s+(?=\S)/;
const numeral = /^\s*(\d{1,3})[.)]\s+(?=\S)/;

// A line of more than 100 characters was not broken to fit a page; nor were lines that no empty ones are between.
const unbroken = /[^\r\n\f]{101}/;
const isBrokenText = (text: string, lines: string[]) =>
  !unbroken.test(text) && lines.filter((line) => line.trim() === "").length * 10 >= lines.length;

/** The blocks of a text, letter for letter; a byte order mark, the kind of line end and the space around a line are no words. */
export function readText(text: string): Source {
  const blocks: SourceBlock[] = [];
  const lost: string[] = [];
  let listIndent = 0;
  let words: { at: number; lines: string[] } | undefined;
  let list: { at: number; node: List } | undefined;
  const endWords = () => {
    if (words) blocks.push({ at: words.at, node: paragraphOf(words.lines.join("\n")) });
    words = undefined;
  };
  const endList = () => {
    if (list) blocks.push(list);
    list = undefined;
  };
  // Where paragraphs are not broken over lines, each line is one.
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n|\f/);
  checkLines(lines.length);
  const isBroken = isBrokenText(text, lines);
  for (const [i, raw] of lines.entries()) {
    const line = raw.replaceAll("\t", " ").trimEnd();
    const [mark, ordinal] = bullet.exec(line) ?? numeral.exec(line) ?? [];
    if (line.trim() === "") {
      endWords();
      // A list may have empty lines between its items: it ends with a line that is not an item.
    } else if (mark !== undefined) {
      endWords();
      const ordered = ordinal !== undefined;
      if (list && list.node.ordered !== ordered) endList();
      const indent = line.search(/\S/);
      if (list && indent > listIndent) lost.push(`Line ${i + 1}: “${line.trim()}” is indented further: read as an item like the others`);
      if (!list) listIndent = indent;
      list ??= { at: i + 1, node: { type: "list", ordered, start: ordered ? Number(ordinal) : null, spread: false, children: [] } };
      list.node.children.push(itemOf(line.slice(mark.length)));
    } else if (list && /^\s/.test(line) && lines[i - 1]?.trim() !== "") {
      // The rest of an item that was broken over lines.
      if (/^\s*\(?[a-z][.)]\s/.test(line)) lost.push(`Line ${i + 1}: “${line.trim()}” was read as part of the item before it`);
      const last = list.node.children[list.node.children.length - 1].children[0] as Paragraph;
      const said = last.children[0];
      if (said.type === "text") said.value += ` ${line.trim()}`;
    } else {
      endList();
      if (!isBroken) endWords();
      words ??= { at: i + 1, lines: [] };
      words.lines.push(line.trim());
    }
  }
  endWords();
  endList();
  // The marks before items are no words.
  const everyWord = lines.flatMap((line) => line.replace(bullet, "").replace(numeral, "").split(/\s+/)).filter(Boolean);
  return { blocks, place: "line", words: everyWord, margins: [], pictures: [], lost };
}

function paragraphOf(value: string): Paragraph {
  return { type: "paragraph", children: [{ type: "text", value: value.replaceAll("\n", " ").replace(/ {2,}/g, " ") }] };
}

function itemOf(value: string): ListItem {
  return { type: "listItem", spread: false, children: [paragraphOf(value.trim())] };
}
