// The words of an OpenDocument text as they are in the file, whatever they are part of.
import type { Nodes } from "xast";
import { elementsIn } from "./open-archive";

/** The words of the text; those of notes after all others. */
export function wordsOfText(content: Nodes): string[] {
  const notes: string[] = [];
  const read = (node: Nodes): string => {
    if (node.type === "text" || node.type === "cdata") return node.value;
    if (node.type !== "element" || leftOut.has(node.name)) return "";
    if (blank.has(node.name)) return " ";
    const words = node.children.map(read).join("");
    if (node.name === "text:note-body") notes.push(words);
    if (node.name === "text:note") return "";
    return node.name === "text:p" || node.name === "text:h" ? ` ${words} ` : words;
  };
  return [...elementsIn(content, "office:text").map(read), ...notes].join(" ").split(/\s+/).filter(Boolean);
}

const blank = new Set(["text:s", "text:tab", "text:line-break"]);
const leftOut = new Set([
  ...["text:note-citation", "text:tracked-changes", "office:annotation", "svg:title", "svg:desc"],
  ...["text:table-of-content", "text:alphabetical-index", "text:illustration-index", "text:table-index"],
  ...["text:object-index", "text:user-index"],
]);
