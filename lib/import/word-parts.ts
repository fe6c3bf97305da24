// What a Word document has that mammoth passes over: boxes, diagrams, charts, drawings, formulas. Their words are put where
// mammoth finds them, or left out with a remark. Rules: ECMA-376, part 1 (17.3.3.9, 20.1, 21.4, 22.1) and part 3.

import { visit } from "unist-util-visit";
import type { Element, Nodes, Root } from "xast";
import { lineOf } from "./formula";
import { type Archive, elementsIn } from "./open-archive";
import { targetsOf } from "./open-word";
import { type Remark, remarkName, splitWords } from "./remarks";
import { signOf } from "./symbol-fonts";
import { liftDiagrams, partsOfDrawing } from "./word-drawings";
import { elementsOf, textIn, wordElement } from "./word-xml";

/** Changes the tree of one part of the document; the remarks are added, and bookmarks in the tree name them by their place. */
export function openParts(tree: Root, archive: Archive, part: string, remarks: Remark[]): void {
  const mark = (remark: Remark): Element => {
    remarks.push(remark);
    return wordElement("w:bookmarkStart", { "w:id": `9${remarks.length}`, "w:name": `${remarkName}${remarks.length - 1}` });
  };
  chooseAlternatives(tree);
  const targets = targetsOf(archive, part);
  visit(tree, "element", (node, index, parent) => {
    if (!parent || index === undefined) return;
    const put = (...nodes: Nodes[]): number => {
      (parent.children as Nodes[]).splice(index, 1, ...nodes);
      return index + nodes.length;
    };
    if (node.name === "m:oMath" || node.name === "m:oMathPara") {
      const line = lineOf(node);
      const words = textIn(node);
      if (line === undefined) return put(inRun(parent, mark({ kind: "formula", words, gone: splitWords(words), isUncounted: true })));
      const run = wordElement("w:r", {}, [wordElement("w:t", { "xml:space": "preserve" }, [{ type: "text", value: line }])]);
      return put(mark({ kind: "line-formula", words: line }), run);
    }
    // Fields that print words are those words.
    if (node.name === "w:fldSimple") {
      (parent.children as Nodes[]).splice(index, 1, ...(node.children as Nodes[]));
      return index;
    }
    // Words with their reading above them: 東京 (とうきょう).
    if (node.name === "w:ruby") {
      const [base, reading] = ["w:rubyBase", "w:rt"].map((name) => elementsOf(node, name).map(textIn).join(" "));
      const value = reading === "" ? base : `${base} (${reading})`;
      return put(wordElement("w:t", { "xml:space": "preserve" }, [{ type: "text", value }]));
    }
    if (node.name === "w:sym") {
      const sign = signOf(node);
      if (sign !== undefined) return put(wordElement("w:t", {}, [{ type: "text", value: sign }]));
      const words = `${node.attributes["w:font"] ?? ""} ${node.attributes["w:char"] ?? ""}`.trim();
      return put(inRun(parent, mark({ kind: "symbol", words, gone: [] })));
    }
    // A box that can be ticked is a word, as mammoth would not have it.
    if (node.name === "w14:checkbox") return put();
    if (node.name !== "w:drawing" && node.name !== "w:pict" && node.name !== "w:object") return;
    const found = partsOfDrawing(node, archive, targets);
    return found.length > 0 ? put(...found.map((one) => ("kind" in one ? inRun(parent, mark(one)) : one))) : undefined;
  });
  liftDiagrams(tree);
}

// Newer programs read mc:Choice, older ones mc:Fallback: the older form is kept where it says as much.
function chooseAlternatives(tree: Root): void {
  visit(tree, "element", (node, index, parent) => {
    if (node.name !== "mc:AlternateContent" || !parent || index === undefined) return;
    const [choice] = elementsOf(node, "mc:Choice");
    const [fallback] = elementsOf(node, "mc:Fallback");
    const saysAll = fallback && (letters(fallback) !== "" || (letters(choice) === "" && !isRich(choice)));
    parent.children.splice(index, 1, ...(((saysAll ? fallback : (choice ?? fallback))?.children ?? []) as never[]));
    return index;
  });
}

const letters = (node: Nodes | undefined) => (node ? textIn(node) : "");
const isRich = (node: Element | undefined) =>
  node !== undefined && ["dgm:relIds", "c:chart"].some((name) => elementsIn(node, name).length > 0);

// A bookmark in a run is read where the run is.
function inRun(parent: Nodes, bookmark: Element): Element {
  return parent.type === "element" && parent.name === "w:body" ? wordElement("w:p", {}, [bookmark]) : bookmark;
}
