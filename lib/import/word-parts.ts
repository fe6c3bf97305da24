// What a Word document has that mammoth passes over: boxes, diagrams, charts, drawings, formulas. Their words are put where
// mammoth finds them, or left out with a remark. Rules: ECMA-376, part 1 (17.3.3.9, 20.1, 21.4, 22.1) and part 3.

import { visit } from "unist-util-visit";
import type { Element, Nodes, Root } from "xast";
import { lineOf } from "./formula";
import { type Archive, elementsIn } from "./open-archive";
import { type Targets, targetsOf } from "./open-word";
import { type Remark, remarkName, splitWords } from "./remarks";
import { signOf } from "./symbol-fonts";
import { elementsOf, plainOf, textIn, textParagraph, wordElement } from "./word-xml";

/** Style of the words of a diagram, which become a list. */
export const diagramStyle = "ImportedDiagram";
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
    const found = partsOf(node, archive, targets);
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

function partsOf(drawing: Element, archive: Archive, targets: Targets): (Element | Remark)[] {
  const boxes = elementsIn(drawing, "w:txbxContent");
  const ids = (name: string, attribute: string) =>
    elementsIn(drawing, name).flatMap((one) => targets.get(one.attributes[attribute] ?? "")?.name ?? []);
  const diagrams = ids("dgm:relIds", "r:dm")
    .filter(archive.has)
    .map((name) => diagramLines(archive.tree(name)));
  const charts = ids("c:chart", "r:id")
    .filter(archive.has)
    .map((name) => chartWords(archive.tree(name)));
  const shapes = ["wps:wsp", "v:shape", "v:rect", "v:oval", "v:line", "v:roundrect"].flatMap((name) => elementsIn(drawing, name));
  const hasPicture = ["a:blip", "v:imagedata", "pic:pic"].some((name) => elementsIn(drawing, name).length > 0);
  const words = diagrams.flat();
  const found: (Element | Remark)[] = [];
  if (diagrams.length > 0) {
    found.push({ kind: "diagram", words: words.join(", ") });
    found.push(
      wordElement(
        "imported:diagram",
        {},
        words.map((line) => textParagraph(line, diagramStyle)),
      ),
    );
  }
  for (const chart of charts) found.push({ kind: "chart", words: chart.join(" "), gone: chart.flatMap(splitWords), isUncounted: true });
  if (found.length > 0) return found;
  // mammoth reads the boxes of a w:pict alone.
  const isDrawn = shapes.length > Math.max(1, boxes.length) || (boxes.length === 0 && !hasPicture && shapes.length > 0);
  const told: Remark[] = isDrawn ? [{ kind: "drawing", words: boxes.map(textIn).join(", "), gone: [] }] : [];
  if (drawing.name === "w:drawing" && boxes.length > 0)
    return [
      ...told,
      wordElement("w:pict", {}, [
        wordElement(
          "v:shape",
          {},
          boxes.map((box) => wordElement("v:textbox", {}, [box])),
        ),
      ]),
    ];
  if (boxes.length === 0 && !hasPicture && shapes.length > 0) return told;
  return isDrawn ? [...told, drawing] : [];
}

// Paragraphs of a diagram come after the one that it hangs on.
function liftDiagrams(tree: Root): void {
  visit(tree, "element", (node, index, parent) => {
    if (node.name !== "w:p" || !parent || index === undefined) return;
    const diagrams = elementsIn(node, "imported:diagram");
    if (diagrams.length === 0) return;
    visit(node, "element", (inner, at, around) => {
      if (inner.name === "imported:diagram" && around && at !== undefined) around.children.splice(at, 1);
    });
    const lines = diagrams.flatMap(({ children }) => children);
    (parent.children as Nodes[]).splice(index + 1, 0, ...(lines as Nodes[]));
    return index + 1 + lines.length;
  });
}

function diagramLines(tree: Root): string[] {
  return elementsIn(tree, "dgm:pt")
    .flatMap((point) => elementsIn(point, "a:p"))
    .map((paragraph) => textIn(paragraph))
    .filter((line) => line !== "");
}

function chartWords(tree: Root): string[] {
  const titles = elementsIn(tree, "a:p").map((one) => textIn(one));
  const names = elementsIn(tree, "c:strCache").flatMap((one) => elementsIn(one, "c:v").map(plainOf));
  return [...titles, ...new Set(names)].filter((line) => line !== "");
}

// A bookmark in a run is read where the run is.
function inRun(parent: Nodes, bookmark: Element): Element {
  return parent.type === "element" && parent.name === "w:body" ? wordElement("w:p", {}, [bookmark]) : bookmark;
}
