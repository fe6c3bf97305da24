// A Markdown file: the content is Markdown itself, so most of it stays as it is.
import type { Element } from "hast";
import type { Definition, Heading, Nodes, Parents, Root, RootContent } from "mdast";
import { decodeString } from "micromark-util-decode-string";
import { SKIP, visit } from "unist-util-visit";
import { parseDocument } from "yaml";
import { parseMarkdown } from "../markdown/parse-markdown";
import { parseUrl } from "../util/parse-url";
import { checkLines } from "./bounds";
import { innerScheme, otherScheme } from "./inner-links";
import { readSigns } from "./list-signs";
import { embedPicture, type SourcePicture, takePicture } from "./pictures";
import type { Remark } from "./remarks";
import type { ReadOptions, Source, SourceBlock } from "./source";
import { tidyWords } from "./tidy-words";
import { describePictures } from "./undescribed-pictures";
import { wordsInTree } from "./words";

/** The blocks of a Markdown file. HTML in it, and what front matter says, is left out and reported. */
export function readMarkdown(text: string, options: ReadOptions = {}): Source {
  const plain = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  checkLines(plain.split("\n").length);
  const tree = parseMarkdown(plain);
  readSigns(tree, plain);
  const remarks: Remark[] = [];
  const lines = new Map(tree.children.map((node) => [node, node.position?.start.line ?? 0]));
  resolveReferences(tree);
  const anchors = headingNames(tree);
  const title = frontTitle(tree);
  const pictures: SourcePicture[] = [];
  takePictures(tree, pictures, options);
  leaveOut(tree, remarks, anchors, options);
  const described = describePictures(tree, pictures);
  const blocks = tree.children.map((node): SourceBlock => ({ at: lines.get(node) ?? 0, node: node as SourceBlock["node"] }));
  tidyWords(tree);
  return {
    ...(title !== undefined && { title }),
    anchors,
    blocks,
    place: "line",
    words: wordsInTree(tree),
    margins: [],
    pictures: described.pictures,
    remarks: [...remarks, ...described.remarks],
  };
}

function frontTitle({ children: [first] }: Root): string | undefined {
  if (first?.type !== "yaml") return undefined;
  const title = parseDocument(first.value, { schema: "failsafe" }).get("title");
  return typeof title === "string" && title.trim() !== "" ? title.trim() : undefined;
}

// [words][name] and [name]: with the address that is said elsewhere.
function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, "definition", (one, index, parent) => {
    if (!definitions.has(one.identifier)) definitions.set(one.identifier, one);
    if (!parent || index === undefined) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  visit(tree, (node, index, parent) => {
    if ((node.type !== "linkReference" && node.type !== "imageReference") || !parent || index === undefined) return;
    const { url = "", title } = definitions.get(node.identifier) ?? {};
    const found =
      node.type === "linkReference" ? { ...node, type: "link" as const, url, title } : { ...node, type: "image" as const, url, title };
    parent.children.splice(index, 1, found as RootContent);
    return index;
  });
}

// The names that websites give to headings: "2. At sea" is #2-at-sea.
function headingNames(tree: Root): Map<string, number> {
  const names = new Map<string, number>();
  for (const node of tree.children) {
    if (node.type !== "heading") continue;
    const words = wordsInTree(node).join(" ").toLowerCase();
    const name = words.replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "").replaceAll(" ", "-");
    if (!names.has(name)) names.set(name, node.position?.start.line ?? 0);
  }
  return names;
}

// As pandoc writes them: "# Kites {#kites .unnumbered}".
function leaveOutAttributes({ children, position }: Heading, remarks: Remark[]): void {
  const last = children.at(-1);
  const [attributes] = (last?.type === "text" && /\s*\{[#.][^{}]*\}\s*$/.exec(last.value)) || [];
  if (last?.type !== "text" || attributes === undefined) return;
  last.value = last.value.slice(0, -attributes.length);
  remarks.push({ kind: "code", at: position?.start.line, words: attributes.trim(), gone: [] });
}

// Those in files beside the document become pictures of the chapter.
function takePictures(tree: Root, pictures: SourcePicture[], { picture }: ReadOptions): void {
  visit(tree, "image", (image) => {
    const element: Element = { type: "element", tagName: "img", properties: { src: image.url, alt: image.alt ?? "" }, children: [] };
    embedPicture(element, picture);
    if (String(element.properties.src).startsWith("data:") && takePicture(element, pictures) === undefined)
      Object.assign(image, { url: String(element.properties.src), alt: String(element.properties.alt), title: null });
  });
}

const kept = /^(?:https:|inner:|import:|mailto:|tel:|section:|chapter:|law:|document:)/i;

function leaveOut(tree: Root, remarks: Remark[], anchors: Map<string, number>, { otherFile }: ReadOptions): void {
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
