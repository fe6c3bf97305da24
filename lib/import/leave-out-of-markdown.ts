// What a Markdown file has that the content has not: HTML, front matter, attributes, links that lead nowhere.
import type { Heading, Nodes, Parents, Root } from "mdast";
import { decodeString } from "micromark-util-decode-string";
import { SKIP, visit } from "unist-util-visit";
import { parseUrl } from "../util/parse-url";
import { innerScheme, otherScheme } from "./inner-links";
import type { Remark } from "./remarks";
import type { ReadOptions } from "./source";
import { wordsInTree } from "./words";

const kept = /^(?:https:|inner:|import:|mailto:|tel:|section:|chapter:|law:|document:)/i;

/** Takes what the content cannot have out of the tree (changing it): HTML, links that lead nowhere, pictures without a file. */
export function leaveOutOfMarkdown(tree: Root, remarks: Remark[], anchors: Map<string, number>, { otherFile }: ReadOptions): void {
  visit(tree, (node: Nodes, index, parent: Parents | undefined) => {
    if (!parent || index === undefined) return;
    const at = node.position?.start.line;
    const put = (...nodes: Nodes[]): [typeof SKIP, number] => {
      parent.children.splice(index, 1, ...(nodes as never[]));
      return [SKIP, index];
    };
    if (node.type === "yaml") {
      remarks.push({ kind: "code", at, words: node.value, isUncounted: true });
      return put();
    }
    if (node.type === "html") {
      if (/^<br\s*\/?>$/i.test(node.value)) return put({ type: "break" });
      const plain = node.value.replace(/<(script|style)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<[^>]*>/gi, " ").trim();
      remarks.push({ kind: "code", at, words: node.value, gone: [] });
      const value = decodeString(plain.replace(/\s+/g, " "));
      // Words between the tags of a block are words of the document.
      return value === "" ? put() : put({ type: "paragraph", children: [{ type: "text", value }] });
    }
    if (node.type === "heading") leaveOutAttributes(node, remarks);
    if (node.type === "image" && !node.url.startsWith("picture:")) {
      remarks.push({ kind: "missing-picture", at, words: node.alt ?? node.url });
      return put();
    }
    if (node.type === "listItem" && typeof node.checked === "boolean") {
      const [first] = node.children;
      if (first?.type === "paragraph") first.children.unshift({ type: "text", value: node.checked ? "☑ " : "☐ " });
      node.checked = null;
    }
    if (node.type !== "link") return;
    const other = otherFile?.(node.url);
    if (other !== undefined) node.url = otherScheme + other;
    else if (node.url.startsWith("#") && anchors.has(node.url.slice(1))) node.url = innerScheme + node.url;
    if (kept.test(node.url)) return;
    const words = `“${wordsInTree(node).join(" ")}” to ${node.url}`;
    const isHttp = parseUrl(node.url)?.protocol === "http:";
    // An address in the words is linked by the parser alone.
    if (!isHttp || !node.url.endsWith(wordsInTree(node).join(" ")))
      remarks.push({ kind: isHttp ? "link-not-https" : "lost-link", at, words });
    parent.children.splice(index, 1, ...(node.children as never[]));
    return index;
  });
}

// As pandoc writes them: "# Kites {#kites .unnumbered}".
function leaveOutAttributes({ children, position }: Heading, remarks: Remark[]): void {
  const last = children.at(-1);
  const [attributes] = (last?.type === "text" && /\s*\{[#.][^{}]*\}\s*$/.exec(last.value)) || [];
  if (last?.type !== "text" || attributes === undefined) return;
  last.value = last.value.slice(0, -attributes.length);
  remarks.push({ kind: "code", at: position?.start.line, words: attributes.trim(), gone: [] });
}
