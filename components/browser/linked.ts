// A sentence of lib/wording with its links, as nodes for the page.
import { splitLinks } from "@/lib/wording/split-links";
import { element } from "./make-element";

/** The pieces of the sentence; `addresses` of the words in brackets, in order. */
export function linked(sentence: string, addresses: string[]): (string | Node)[] {
  return splitLinks(sentence).map((words, i) => (i % 2 === 0 ? words : element("a", { href: addresses[(i - 1) / 2] }, words)));
}
