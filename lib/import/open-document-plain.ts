// What an OpenDocument text writes in rare ways, in the usual ones: words with a reading above them, formulas, charts, boxes of
// forms. OASIS OpenDocument 1.3, part 3: 6.4 (ruby), 7.4 (fields), 10.4.6 (objects) and 13 (forms).
import { SKIP, visit } from "unist-util-visit";
import type { Element, Nodes } from "xast";
import { lineOfMath } from "./formula";
import { type DocumentFiles, elementsIn } from "./open-archive";
import { textBelow } from "./open-document-place";
import { type Remark, splitWords } from "./remarks";

/** Changes the text; the remarks are added. */
export function makeTextPlain(text: Element, archive: DocumentFiles, remarks: Remark[]): void {
  const controls = controlsIn(text);
  const inGroup = new Set<Element>();
  visit(text, "element", (node, index, parent) => {
    if (!parent || index === undefined) return;
    const put = (...nodes: Nodes[]): [typeof SKIP, number] => {
      (parent.children as Nodes[]).splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    };
    // What a list of contents is made from is none of its words, and a field may keep words that it does not show.
    if (/^text:[a-z-]+-source$/.test(node.name) || node.name === "office:forms") return put();
    if (node.name === "text:variable-set" && node.attributes["text:display"] === "none") return put();
    if (isShape.test(node.name) && !inGroup.has(node)) {
      for (const inside of shapesIn(node)) inGroup.add(inside);
      const words = elementsIn(node, "text:p").map(textBelow).filter(Boolean).join(", ");
      // One shape with words is a box.
      if (node.name === "draw:g" || words === "") remarks.push({ kind: "drawing", words, gone: [] });
    }
    switch (node.name) {
      case "text:ruby": {
        const [base, reading] = ["text:ruby-base", "text:ruby-text"].map((name) => elementsIn(node, name).map(textBelow).join(" "));
        return put({ type: "text", value: reading === "" ? base : `${base} (${reading})` });
      }
      case "text:script":
        remarks.push({ kind: "code", words: textBelow(node), isUncounted: true });
        return put();
      case "draw:control":
        return put(...controlWords(controls.get(node.attributes["draw:control"] ?? ""), remarks));
      case "draw:frame": {
        const [object] = elementsIn(node, "draw:object");
        return object ? put(...objectWords(object, archive, remarks)) : undefined;
      }
    }
  });
}

const isShape = /^draw:(?:g|line|connector|path|polyline|polygon|custom-shape|rect|ellipse|circle)$/;

function shapesIn({ children }: Element): Element[] {
  return children.flatMap((child) => (child.type === "element" ? [...(isShape.test(child.name) ? [child] : []), ...shapesIn(child)] : []));
}

function controlsIn(text: Element): Map<string, Element> {
  const controls = elementsIn(text, "form:form").flatMap((form) =>
    form.children.filter((child): child is Element => child.type === "element"),
  );
  return new Map(controls.map((control) => [control.attributes["form:id"] ?? control.attributes["xml:id"] ?? "", control]));
}

// A box that can be ticked is a word, with its label; of a field that is filled in there are no words.
function controlWords(control: Element | undefined, remarks: Remark[]): Nodes[] {
  const said = control?.attributes ?? {};
  if (control && /^form:(?:checkbox|radio)$/.test(control.name)) {
    const isTicked = (said["form:current-state"] ?? said["form:state"]) === "checked" || said["form:current-selected"] === "true";
    return [{ type: "text", value: `${isTicked ? "☑" : "☐"} ${said["form:label"] ?? ""}` }];
  }
  const words = said["form:current-value"] ?? said["form:value"] ?? said["form:label"] ?? "";
  remarks.push({ kind: "form-field", words, gone: splitWords(words), isUncounted: true });
  return [];
}

// A formula, a chart, a table of a spreadsheet: LibreOffice keeps each in a folder of its own.
function objectWords(object: Element, archive: DocumentFiles, remarks: Remark[]): Nodes[] {
  const folder = (object.attributes["xlink:href"] ?? "").replace(/^\.\//, "");
  const tree = archive.has(`${folder}/content.xml`) ? archive.tree(`${folder}/content.xml`) : undefined;
  const root = [...object.children, ...(tree?.children ?? [])].find((child): child is Element => child.type === "element");
  if (root && /(?:^|:)math$/.test(root.name)) {
    const value = lineOfMath(root);
    const words = value ?? textBelow(elementsIn(root, "annotation")[0] ?? root).trim();
    remarks.push({ kind: value === undefined ? "formula" : "line-formula", words, ...(value === undefined && left(words)) });
    return value === undefined ? [] : [{ type: "text", value }];
  }
  const lines = (root ? elementsIn(root, "text:p") : []).map(textBelow).filter(Boolean);
  const isChart = root !== undefined && elementsIn(root, "office:chart").length > 0;
  remarks.push({ kind: isChart ? "chart" : "embedded-document", words: lines.join(" "), ...left(lines.join(" ")) });
  return [];
}

const left = (words: string) => ({ gone: splitWords(words), isUncounted: true });
