// A Markdown file: the content is Markdown itself, so most of it stays as it is.
import type { Element } from "hast";
import type { Definition, Root, RootContent } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { parseDocument } from "yaml";
import { parseMarkdown } from "../markdown/parse-markdown";
import { checkLines } from "./bounds";
import { leaveOutOfMarkdown } from "./leave-out-of-markdown";
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
  leaveOutOfMarkdown(tree, remarks, anchors, options);
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

// Those in files beside the document become pictures of the chapter.
function takePictures(tree: Root, pictures: SourcePicture[], { picture }: ReadOptions): void {
  visit(tree, "image", (image) => {
    const element: Element = { type: "element", tagName: "img", properties: { src: image.url, alt: image.alt ?? "" }, children: [] };
    embedPicture(element, picture);
    if (String(element.properties.src).startsWith("data:") && takePicture(element, pictures) === undefined)
      Object.assign(image, { url: String(element.properties.src), alt: String(element.properties.alt), title: null });
  });
}
