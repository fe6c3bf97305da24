// A Word document, by mammoth: its headings, lists, tables, links, bold, emphasis and footnotes.
import mammoth from "mammoth";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import type { Nodes } from "xast";
import { leaveOutVanished } from "./hidden-in-word";
import { type Archive, elementsIn, openArchive } from "./open-archive";
import { alternativeWords } from "./pictures";
import { readTree } from "./read-tree";
import type { Source } from "./source";
import { numberLists } from "./word-numbering";

/** The blocks of a .docx. Throws if it is not one. */
export async function readWord(bytes: Buffer): Promise<Source> {
  const archive = openArchive(bytes, "word/document.xml", "Word document (.docx)");
  // Read first, so that invalid XML is reported like any other damage.
  archive.tree("word/document.xml");
  const parts = (kind: RegExp) => archive.names.filter((name) => kind.test(name)).sort();
  const styles = archive.has("word/styles.xml") ? archive.tree("word/styles.xml") : undefined;
  const withWords = parts(/^word\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml$/);
  const hiddenIn = withWords.map((name) => ({ name, words: leaveOutVanished(archive.tree(name), styles) }));
  const changed = hiddenIn.filter(({ words }) => words.length > 0).map(({ name }) => name);
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(archive.pack(changed)) },
    { styleMap: ["p[style-name='Title'] => h1:fresh"] },
  );
  const page = unified().use(rehypeParse).parse(value);
  const unsure = numberLists(page, archive);
  const source = readTree(page);
  // A style that is unknown changes how words look, and loses none.
  const told = [...new Set(messages.map(({ message }) => message).filter((message) => !message.startsWith("Unrecognised")))];
  const paragraphs = (kind: RegExp) => parts(kind).flatMap((name) => wordsByParagraph(archive, name));
  const comments = paragraphs(/^word\/comments\.xml$/).map((words) => `A comment was left out: “${words}”`);
  return {
    ...source,
    words: [
      ...paragraphs(/^word\/(?:document|footnotes|endnotes)\.xml$/).flatMap((words) => words.split(/\s+/)),
      ...alternativeWords(source.pictures),
    ],
    margins: paragraphs(/^word\/(?:header|footer)\d*\.xml$/),
    hidden: hiddenIn.flatMap(({ words }) => words),
    lost: [...tracked(archive), ...(unsure ? [unsure] : []), ...comments, ...told, ...source.lost],
  };
}

function tracked(archive: Archive): string[] {
  const changes = ["w:ins", "w:del"].flatMap((name) => elementsIn(archive.tree("word/document.xml"), name));
  return changes.length > 0 ? ["The document has tracked changes, which were read as if accepted. Accept or reject them first."] : [];
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
      case "w:pPr":
      // Kept a second time for older programs, in mc:Fallback.
      case "mc:Choice":
        return "";
      case "w:p":
        return `${node.children.map(words).join("")}\n`;
      default:
        return node.children.map(words).join("");
    }
  };
  return words(archive.tree(name))
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
