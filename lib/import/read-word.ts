// A Word document, by mammoth: its headings, lists, tables, links, bold, emphasis and footnotes.
import mammoth from "mammoth";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import type { Nodes, Root } from "xast";
import { leaveOutVanished } from "./hidden-in-word";
import { elementsIn } from "./open-archive";
import { openWord } from "./open-word";
import { alternativeWords } from "./pictures";
import { readTree } from "./read-tree";
import type { Remark } from "./remarks";
import type { ReadOptions, Source } from "./source";
import { leaveOutWordContents } from "./word-contents";
import { diagramStyle } from "./word-drawings";
import { putLabels, takeLabels } from "./word-labels";
import { leaveOutNoteMarks } from "./word-note-marks";
import { openParts } from "./word-parts";
import { makePlain } from "./word-plain";

/** The blocks of a .docx. Throws if it is not one. */
export async function readWord(bytes: Buffer, options: ReadOptions = {}): Promise<Source> {
  const word = openWord(bytes);
  const { archive, styles } = word;
  const parts = [word.text, ...word.notes, ...word.margins];
  const text = archive.tree(word.text);
  const hidden: Remark[] = parts
    .flatMap((name) => leaveOutVanished(archive.tree(name), styles))
    .map((words) => ({ kind: "hidden", words, isUncounted: true }));
  const placed: Remark[] = [];
  const contents = leaveOutWordContents(text, styles);
  const told: Remark[] = [];
  leaveOutNoteMarks(text, word.notes.map(archive.tree));
  for (const name of parts) {
    makePlain(archive.tree(name), archive, name, told);
    openParts(archive.tree(name), archive, name, placed);
  }
  const labels = putLabels(text, word, told);
  const changed = [...parts, ...(word.numberingPart === undefined ? [] : [word.numberingPart])];
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(archive.pack(changed)) },
    { styleMap: ["p[style-name='Title'] => h1:fresh", `p.${diagramStyle} => ul > li:fresh`, "u => u"] },
  );
  const page = unified().use(rehypeParse).parse(value);
  takeLabels(page, labels);
  const source = readTree(page, { ...options, placed });
  const paragraphs = (names: string[]) => names.flatMap((name) => wordsByParagraph(archive.tree(name)));
  const comments: Remark[] = paragraphs(word.comments).map((words) => ({ kind: "comment", words, isUncounted: true }));
  return {
    ...source,
    words: [
      ...paragraphs([word.text, ...word.notes]).flatMap((words) => words.split(/\s+/)),
      ...alternativeWords(source.pictures),
      ...source.marks,
    ],
    margins: [...new Set(paragraphs(word.margins))],
    remarks: [...tracked(text), ...told, ...contents, ...comments, ...hidden, ...source.remarks],
  };
}

function tracked(text: Root): Remark[] {
  const changes = ["w:ins", "w:del", "w:moveFrom"].flatMap((name) => elementsIn(text, name));
  return changes.length > 0 ? [{ kind: "tracked-changes" }] : [];
}

/** Words as they are in the file, whatever they are part of. */
function wordsByParagraph(tree: Root): string[] {
  const words = (node: Nodes): string => {
    if (node.type !== "element") return "children" in node ? node.children.map(words).join("") : "";
    switch (node.name) {
      case "w:t":
        return node.children.map((child) => ("value" in child ? child.value : "")).join("");
      case "w:tab":
      case "w:br":
      case "w:cr":
        return " ";
      case "w:noBreakHyphen":
        return "\u2011";
      case "w:del":
      case "w:moveFrom":
      case "w:pPr":
        return "";
      case "w:p":
        return `\n${node.children.map(words).join("")}\n`;
      default:
        return node.children.map(words).join("");
    }
  };
  return words(tree)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
