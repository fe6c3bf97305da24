// Reads a document of any supported kind into blocks.
import { checkSize } from "./bounds";
import { decodeDocument } from "./decode-document";
import { keepWords } from "./keep-words";
import { type DocumentKind, kindOfDocument } from "./kind-of-document";
import { leaveOutHidden } from "./leave-out-hidden";
import { keepListsApart } from "./list-signs";
import { openNumberedItems } from "./numbered-items";
import { readMarkdown } from "./read-markdown";
import { readOpenDocument } from "./read-open-document";
import { readPage } from "./read-page";
import { readPdf } from "./read-pdf";
import { readText } from "./read-text";
import { readWord } from "./read-word";
import { openRefusedLinks } from "./refused-links";
import { leaveOutSheetLines } from "./sheet-lines";
import type { ReadOptions, Source } from "./source";

/** Kinds of document by the ending of their names, for people. */
export const kinds = ".docx, .odt, .html, .txt, .md or .pdf";

/**
 * The blocks of a document called `name`; undefined for a kind that is not read, or that another program has to convert first
 * (kindOfDocument). Throws if it is not what it says.
 */
export async function readDocument(name: string, bytes: Buffer, options: ReadOptions = {}): Promise<Source | undefined> {
  try {
    const kind = kindOfDocument(name, bytes);
    if (kind) checkSize(kind, bytes.length);
    const source = await readByKind(kind, bytes, options);
    return source && keepListsApart(openNumberedItems(keepWords(openRefusedLinks(leaveOutSheetLines(leaveOutHidden(source))))));
  } catch (error) {
    if (!(error instanceof RangeError && error.message.includes("call stack"))) throw error;
    throw new Error("The file is nested too deeply. Save it as plain text (.txt).", { cause: error });
  }
}

async function readByKind(kind: DocumentKind | undefined, bytes: Buffer, options: ReadOptions): Promise<Source | undefined> {
  switch (kind) {
    case "docx":
      return readWord(bytes, options);
    case "odt":
      return readOpenDocument(bytes, options);
    case "txt":
      return decoded(bytes, readText);
    case "html":
      return decoded(bytes, (text) => readPage(text, options));
    case "md":
      return decoded(bytes, (text) => readMarkdown(text, options));
    case "pdf":
      return readPdf(bytes);
    default:
      return undefined;
  }
}

function decoded(bytes: Buffer, read: (text: string) => Source): Source {
  const { text, encoding } = decodeDocument(bytes);
  const source = read(text);
  if (encoding === "utf-8") return source;
  return { ...source, remarks: [{ kind: "encoding", words: `read as ${encoding}` }, ...source.remarks] };
}
