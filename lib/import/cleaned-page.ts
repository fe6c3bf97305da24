// What the parts of cleaning a page share.
import type { Element } from "hast";
import { toText } from "hast-util-to-text";
import type { SourcePicture } from "./pictures";
import type { Located } from "./places";
import type { RemarkKind } from "./remark-kinds";
import { type Remark, splitWords } from "./remarks";
import type { ReadOptions } from "./source";

/** The page that is being cleaned: its own address, the places in it, and what is found. */
export type CleanedPage = ReadOptions & {
  address?: string;
  anchors: Map<string, number>;
  placed?: Remark[];
  pictures: SourcePicture[];
  remarks: Located[];
};

/** Tells that an element is left out; its words were not counted before. */
export function leaveElement(element: Element, kind: RemarkKind, remarks: Located[], isEmptied = false): void {
  const words = toText(element).replace(/\s+/g, " ").trim();
  if (isEmptied) Object.assign(element, { tagName: "span", properties: {}, children: [] });
  if (words !== "" || kind === "page-drawing" || kind === "media")
    remarks.push({ kind, element, words, gone: splitWords(words), isUncounted: true });
}

/** The beginning of some words, on one line. */
export function start(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
