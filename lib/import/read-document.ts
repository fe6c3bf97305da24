// Reads a document of any supported kind into blocks.
import { checkSize } from "./bounds";
import { decodeDocument } from "./decode-document";
import { leaveOutHidden } from "./leave-out-hidden";
import { readOpenDocument } from "./read-open-document";
import { readPage } from "./read-page";
import { readText } from "./read-text";
import { readWord } from "./read-word";
import type { Source } from "./source";

/** Kinds of document by the ending of their names, for people. */
export const kinds = ".txt, .html, .docx or .odt";

/** The blocks of a document called `name`; undefined for a kind that is not read. Throws if it is not what its name says. */
export async function readDocument(name: string, bytes: Buffer): Promise<Source | undefined> {
  try {
    const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? "";
    checkSize(ending, bytes.length);
    const source = await readByEnding(ending, bytes);
    return source && leaveOutHidden(source);
  } catch (error) {
    if (!(error instanceof RangeError && error.message.includes("call stack"))) throw error;
    throw new Error("The file is nested too deeply. Save it as plain text (.txt).", { cause: error });
  }
}

async function readByEnding(ending: string, bytes: Buffer): Promise<Source | undefined> {
  switch (ending) {
    case "docx":
      return readWord(bytes);
    case "odt":
      return readOpenDocument(bytes);
    case "txt":
    case "text":
      return decoded(bytes, readText);
    case "html":
    case "htm":
      return decoded(bytes, readPage);
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
