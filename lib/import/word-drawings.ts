// Drawings of a Word document: boxes, diagrams (SmartArt), charts and shapes. ECMA-376, part 1 (20.1, 21.2, 21.4) and part 3.
import { visit } from "unist-util-visit";
import type { Element, Nodes, Root } from "xast";
import { type Archive, elementsIn } from "./open-archive";
import type { Targets } from "./open-word";
import { type Remark, splitWords } from "./remarks";
import { plainOf, textIn, textParagraph, wordElement } from "./word-xml";

/** Style of the words of a diagram, which become a list. */
export const diagramStyle = "ImportedDiagram";
/** The words of a drawing, as mammoth reads them, and what is to be said of it; nothing where mammoth reads it itself. */
export function partsOfDrawing(drawing: Element, archive: Archive, targets: Targets): (Element | Remark)[] {
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

/** Paragraphs of a diagram come after the one that it hangs on (changing the tree). */
export function liftDiagrams(tree: Root): void {
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
