// What a Word document writes in a way that mammoth does not read, in a way that it does: breaks of pages, directions of writing,
// drop capitals, fields inside fields, letters in a font of symbols. ECMA-376, part 1, 17.3.1.11, 17.3.2, 17.3.3 and 17.16.
import { SKIP, visit } from "unist-util-visit";
import type { Element, Nodes, Root } from "xast";
import { type Archive, elementsIn } from "./open-archive";
import { targetsOf } from "./open-word";
import type { Remark } from "./remarks";
import { isOfSymbols, symbolCode } from "./symbol-fonts";
import { elementsOf, plainOf, textIn, wordElement } from "./word-xml";

/** Changes the tree of one part of the document; the remarks are added. */
export function makePlain(tree: Root, archive: Archive, part: string, remarks: Remark[]): void {
  leaveOutInstructions(tree);
  joinDropCapitals(tree);
  const targets = targetsOf(archive, part);
  visit(tree, "element", (node, index, parent) => {
    if (!parent || index === undefined) return;
    const put = (...nodes: Nodes[]): [typeof SKIP, number] => {
      (parent.children as Nodes[]).splice(index, 1, ...nodes);
      return [SKIP, index];
    };
    switch (node.name) {
      // Only the direction of their words.
      case "w:bdo":
      case "w:dir":
        return put(...node.children);
      case "w:br":
        return /^(?:page|column)$/.test(node.attributes["w:type"] ?? "") ? put(space()) : undefined;
      case "w:cr":
        return put(wordElement("w:br", {}));
      case "w:ptab":
        return put(space());
      // Where a word may be divided.
      case "w:softHyphen":
        return put();
      case "w:r":
        return spellSymbols(node);
      case "w:altChunk": {
        const name = targets.get(node.attributes["r:id"] ?? "")?.name ?? "";
        remarks.push({ kind: "embedded-document", words: name.replace(/^.*\//, ""), gone: [], isUncounted: true });
        return put();
      }
    }
  });
}

const space = () => wordElement("w:t", { "xml:space": "preserve" }, [{ type: "text", value: " " }]);

// Words between the beginning of a field and its result are part of its instruction: those of a field inside it, too.
function leaveOutInstructions(tree: Root): void {
  const kinds = elementsIn(tree, "w:fldChar").map(({ attributes }) => attributes["w:fldCharType"]);
  const isWhole = kinds.filter((kind) => kind === "begin").length === kinds.filter((kind) => kind === "end").length;
  if (!isWhole) return;
  const inResult: boolean[] = [];
  visit(tree, "element", (node, index, parent) => {
    if (node.name === "w:fldChar") {
      const kind = node.attributes["w:fldCharType"];
      if (kind === "begin") inResult.push(false);
      else if (kind === "end") inResult.pop();
      else if (inResult.length > 0) inResult[inResult.length - 1] = true;
    } else if (node.name === "w:t" && inResult.includes(false) && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
  });
}

// The first letter of a paragraph, in a frame of its own before it.
function joinDropCapitals(tree: Root): void {
  visit(tree, "element", (node, index, parent) => {
    if (node.name !== "w:p" || !parent || index === undefined) return;
    const frame = elementsOf(node, "w:pPr").flatMap((properties) => elementsOf(properties, "w:framePr"))[0];
    const isCapital = /^(?:drop|margin)$/.test(frame?.attributes["w:dropCap"] ?? "");
    const next = parent.children.slice(index + 1).find((child): child is Element => child.type === "element");
    if (!isCapital || next?.name !== "w:p" || textIn(node) === "") return;
    const at = next.children.findIndex((child) => child.type === "element" && child.name === "w:pPr");
    next.children.splice(at + 1, 0, ...node.children.filter((child) => child.type !== "element" || child.name !== "w:pPr"));
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

// Letters that a font shows as other signs: "ü" in Wingdings is a tick.
function spellSymbols(run: Element): void {
  const font = elementsOf(run, "w:rPr")
    .flatMap((properties) => elementsOf(properties, "w:rFonts"))
    .map(({ attributes }) => attributes["w:ascii"] ?? attributes["w:hAnsi"])[0];
  if (font == null || !isOfSymbols(font)) return;
  run.children = run.children.flatMap((child) =>
    child.type === "element" && child.name === "w:t" ? [...plainOf(child)].map((letter) => symbolOf(letter, font)) : child,
  );
}

function symbolOf(letter: string, font: string): Element {
  if (/\s/.test(letter)) return space();
  return wordElement("w:sym", { "w:font": font, "w:char": symbolCode(letter) });
}
