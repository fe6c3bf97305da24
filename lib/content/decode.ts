// Bytes to text, refusing what would print a wrong or hidden character. BOM and CRLF leave no trace.
import { findTooMuch } from "../markdown/too-much";
import { addConflicts } from "./conflict-markers";
import { guard } from "./guard";
import { addHidden } from "./hidden";
import type { Problems } from "./problem";
import type { RawFile } from "./read-files";

/** A file of the content as text: UTF-8, lines ended by \n alone. */
export type SourceFile = {
  path: string;
  name: string;
  text: string;
  /** Its own problem is reported; what follows from its absence is not. */
  refused?: boolean;
};

const strict = new TextDecoder("utf-8", { fatal: true });
const lenient = new TextDecoder("utf-8");
// The punctuation Word puts into Windows-1252 files: € … ‘ ’ “ ” • – —
const wordPunctuation = new Set([0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97]);

// What compilers of Markdown take hours for, or cannot end at all: 21 quotations or items in one another, or as many
// backticks, whose every length is looked for to the end of the text.
const tooDeep = /^[ \t]*(?:>[ \t]*|(?:[*+-]|\d{1,9}[.)])[ \t]+){21}|^(?: {4}|\t){20}[ \t]*\S|`{21}/gm;

/** Decodes a file. One that is not clean text, or could not be read, is refused, with the problem added. */
export function decode({ path, name, bytes }: RawFile, problems: Problems): SourceFile {
  const found = problems.count;
  const text = bytes && guard({ path }, problems, () => cleanText(path, bytes, problems));
  return text === undefined || problems.count > found ? { path, name, text: "", refused: true } : { path, name, text };
}

function cleanText(path: string, bytes: Uint8Array, problems: Problems): string | undefined {
  if (bytes.includes(0)) return void problems.add({ path }, "binary");
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    return void addEncodingProblem(path, bytes, problems);
  }
  text = text.replace(/\r\n?/g, "\n");
  if (addConflicts({ path, text }, problems)) return undefined;
  addHidden({ path, text }, problems);
  for (const match of text.matchAll(tooDeep)) problems.add({ path, text, offset: match.index }, "too-deep");
  const much = path.endsWith(".md") ? findTooMuch(text) : undefined;
  if (much) problems.add({ path, text, offset: much.offset }, much.rule, much.most.toLocaleString("en-GB"));
  return text;
}

function addEncodingProblem(path: string, bytes: Uint8Array, problems: Problems): void {
  const text = lenient.decode(bytes);
  const encoder = new TextEncoder();
  // The first U+FFFD that the file itself does not spell out marks the first wrong byte.
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (const match of text.matchAll(/\ufffd/g)) {
    const at = bom + encoder.encode(text.slice(0, match.index)).length;
    const byte = bytes[at];
    if (byte === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) continue;
    const lone = byte >= 0xa0 && (bytes[at + 1] ?? 0x20) < 0x80;
    const rule = wordPunctuation.has(byte) || lone ? "windows-1252" : "invalid-utf8";
    return problems.add({ path, text, offset: match.index }, rule, `0x${byte.toString(16).toUpperCase()}`);
  }
}
