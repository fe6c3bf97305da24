// A Word document, by mammoth: its headings, lists, tables, links, bold, emphasis and footnotes.
import mammoth from "mammoth";
import { readPage } from "./read-page";
import type { Source } from "./source";

/** The blocks of a .docx. Throws where it is none. */
export async function readWord(bytes: Buffer): Promise<Source> {
  const { value, messages } = await convert(bytes);
  const source = readPage(value);
  return { ...source, lost: [...messages.map(({ message }) => message), ...source.lost] };
}

async function convert(bytes: Buffer) {
  try {
    return await mammoth.convertToHtml({ buffer: bytes });
  } catch (error) {
    throw new Error("The file is no Word document (.docx), or it is damaged: open it in a word processor and save it anew.", {
      cause: error,
    });
  }
}
