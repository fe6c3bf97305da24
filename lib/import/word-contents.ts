// A list of contents that Word makes itself, by what it is: its field (TOC), its styles (toc 1, TOC Heading), its frame
// (w:docPartGallery). ECMA-376, part 1, 17.16.5.68 and 17.5.2.12.
import { SKIP, visit } from "unist-util-visit";
import type { Element, Root } from "xast";
import { elementsIn } from "./open-archive";
import type { Remark } from "./remarks";
import { plainOf, textIn } from "./word-xml";

/** Takes it out of the tree (changing it); the remarks say what it said. */
export function leaveOutWordContents(tree: Root, styles: Root | undefined): Remark[] {
  const names = new Map(
    (styles ? elementsIn(styles, "w:style") : []).map((style) => [
      style.attributes["w:styleId"] ?? "",
      elementsIn(style, "w:name")[0]?.attributes["w:val"] ?? "",
    ]),
  );
  const lines: string[] = [];
  // A field without an end would take the whole text.
  const ends = (kind: string) => elementsIn(tree, "w:fldChar").filter(({ attributes }) => attributes["w:fldCharType"] === kind).length;
  const isWhole = ends("begin") === ends("end");
  let open = 0;
  let [inContents, depth] = [false, 0];
  visit(tree, "element", (node, index, parent) => {
    if (!parent || index === undefined) return;
    const leaveOut = (): [typeof SKIP, number] => {
      lines.push(...(node.name === "w:p" ? [node] : elementsIn(node, "w:p")).map(textIn));
      parent.children.splice(index, 1);
      return [SKIP, index];
    };
    if (node.name === "w:sdt" && isContentsFrame(node)) return leaveOut();
    if (node.name !== "w:p") return;
    // The field may begin and end in paragraphs of its own.
    const wasIn = inContents;
    visit(node, "element", (one) => {
      if (one.name === "w:instrText" && isContentsField(plainOf(one)) && isWhole && open > 0 && !inContents)
        [inContents, depth] = [true, open];
      if (one.name !== "w:fldChar") return;
      if (one.attributes["w:fldCharType"] === "begin") open++;
      if (one.attributes["w:fldCharType"] !== "end") return;
      if (inContents && open === depth) inContents = false;
      open = Math.max(0, open - 1);
    });
    const isField = elementsIn(node, "w:fldSimple").some(({ attributes }) => isContentsField(attributes["w:instr"] ?? ""));
    const style = elementsIn(node, "w:pStyle")[0]?.attributes["w:val"] ?? "";
    const isStyled = isContentsStyle(names.get(style) ?? style);
    const begins = !wasIn && isWhole && elementsIn(node, "w:instrText").some((one) => isContentsField(plainOf(one)));
    return isField || isStyled || begins || (wasIn && (inContents || textIn(node) === "")) ? leaveOut() : undefined;
  });
  const said = lines.filter((line) => line !== "");
  const words = said.join(" ").split(/\s+/).filter(Boolean);
  return said.length > 0 ? [{ kind: "contents", words: said.join(", "), gone: words, isUncounted: true }] : [];
}

const isContentsField = (instruction: string) => /^\s*(?:TOC|INDEX)\b/i.test(instruction);
const isContentsStyle = (name: string) =>
  /^(?:toc ?\d|toc ?heading|contents heading|table of figures|index ?\d|index heading)$/i.test(name);

function isContentsFrame(node: Element): boolean {
  const [properties] = elementsIn(node, "w:sdtPr");
  return (
    properties !== undefined &&
    elementsIn(properties, "w:docPartGallery").some(({ attributes }) => /table of contents/i.test(attributes["w:val"] ?? ""))
  );
}
