// A Word document, by mammoth: its headings, lists, tables, links, bold, emphasis and footnotes.
import mammoth from "mammoth";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import type { Nodes } from "xast";
import { leaveOutVanished } from "./hidden-in-word";
import { type Archive, elementsIn, openArchive } from "./open-archive";
import { alternativeWords } from "./pictures";
import { readTree } from "./read-tree";
import type { Remark } from "./remarks";
import type { ReadOptions, Source } from "./source";
import { leaveOutWordContents } from "./word-contents";
import { putLabels, takeLabels } from "./word-labels";
import { diagramStyle, openParts } from "./word-parts";

/** The blocks of a .docx. Throws if it is not one. */
export async function readWord(bytes: Buffer, options: ReadOptions = {}): Promise<Source> {
  const archive = openArchive(bytes, "word/document.xml", "Word document (.docx)");
  // Read first, so that invalid XML is reported like any other damage.
  archive.tree("word/document.xml");
  const parts = (kind: RegExp) => archive.names.filter((name) => kind.test(name)).sort();
  const styles = archive.has("word/styles.xml") ? archive.tree("word/styles.xml") : undefined;
  const withWords = parts(/^word\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml$/);
  const hidden: Remark[] = withWords
    .flatMap((name) => leaveOutVanished(archive.tree(name), styles))
    .map((words) => ({ kind: "hidden", words, isUncounted: true }));
  const placed: Remark[] = [];
  const contents = leaveOutWordContents(archive.tree("word/document.xml"), styles);
  for (const name of withWords) openParts(archive.tree(name), archive, name, placed);
  const doubled: Remark[] = [];
  const labels = putLabels(archive.tree("word/document.xml"), archive, doubled);
  const changed = [...withWords, ...parts(/^word\/numbering\.xml$/)];
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(archive.pack(changed)) },
    { styleMap: ["p[style-name='Title'] => h1:fresh", `p.${diagramStyle} => ul > li:fresh`, "u => u"] },
  );
  const page = unified().use(rehypeParse).parse(value);
  takeLabels(page, labels);
  const source = readTree(page, { ...options, placed });
  const paragraphs = (kind: RegExp) => parts(kind).flatMap((name) => wordsByParagraph(archive, name));
  const margins = paragraphs(/^word\/(?:header|footer)\d*\.xml$/);
  const comments: Remark[] = paragraphs(/^word\/comments\.xml$/).map((words) => ({ kind: "comment", words, isUncounted: true }));
  return {
    ...source,
    words: [
      ...paragraphs(/^word\/(?:document|footnotes|endnotes)\.xml$/).flatMap((words) => words.split(/\s+/)),
      ...alternativeWords(source.pictures),
      ...source.marks,
    ],
    margins: [...new Set(margins)],
    remarks: [...tracked(archive), ...doubled, ...contents, ...comments, ...hidden, ...source.remarks],
  };
}

function tracked(archive: Archive): Remark[] {
  const changes = ["w:ins", "w:del", "w:moveFrom"].flatMap((name) => elementsIn(archive.tree("word/document.xml"), name));
  return changes.length > 0 ? [{ kind: "tracked-changes" }] : [];
}

/** Words as they are in the file, whatever they are part of. */
function wordsByParagraph(archive: Archive, name: string): string[] {
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
  return words(archive.tree(name))
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
