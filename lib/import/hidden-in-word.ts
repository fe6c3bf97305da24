// Words that a Word document does not show (w:vanish, ECMA-376 part 1, 17.3.2.41): in runs, by their styles, and in rows.
import type { Element, Nodes, Root } from "xast";
import { elementsIn } from "./open-archive";

type Styles = Map<string, Element>;

/** Takes hidden words out of the tree of a part (changing it); returns the words of each paragraph that had some. */
export function leaveOutVanished(tree: Root, stylesTree: Root | undefined): string[] {
  const styles: Styles = new Map(
    (stylesTree ? elementsIn(stylesTree, "w:style") : []).map((style) => [style.attributes["w:styleId"] ?? "", style]),
  );
  const hidden: string[] = [];
  const clean = (node: Root | Element, ofParagraph: boolean | undefined, words: string[]): void => {
    node.children = (node.children as Nodes[]).filter((child) => {
      if (child.type !== "element") return true;
      if (child.name === "w:p") {
        const own: string[] = [];
        clean(child, vanishOfStyle(valueIn(inside(child, "w:pPr"), "w:pStyle"), styles), own);
        if (own.join("").trim() !== "") hidden.push(own.join("").replace(/\s+/g, " ").trim());
        // Of a paragraph that is hidden with its mark nothing is left.
        return !(own.length > 0 && vanishIn(inside(inside(child, "w:pPr"), "w:rPr")) && wordsOf(child).trim() === "");
      }
      const properties = inside(child, "w:rPr");
      const isGone =
        child.name === "w:r"
          ? (vanishIn(properties) ?? vanishOfStyle(valueIn(properties, "w:rStyle"), styles) ?? ofParagraph)
          : child.name === "w:tr" && isOn(inside(inside(child, "w:trPr"), "w:hidden"));
      if (!isGone) clean(child, ofParagraph, words);
      else if (child.name === "w:tr") hidden.push(wordsOf(child).trim());
      else words.push(wordsOf(child));
      return !isGone;
    }) as typeof node.children;
  };
  clean(tree, undefined, []);
  return hidden.filter((words) => words !== "");
}

function vanishOfStyle(id: string | undefined, styles: Styles): boolean | undefined {
  const seen = new Set<string>();
  for (let at = id; at !== undefined && !seen.has(at); at = valueIn(styles.get(at), "w:basedOn")) {
    seen.add(at);
    const own = vanishIn(inside(styles.get(at), "w:rPr"));
    if (own !== undefined) return own;
  }
}

function vanishIn(properties: Element | undefined): boolean | undefined {
  const vanish = inside(properties, "w:vanish");
  return vanish && isOn(vanish);
}

function isOn(element: Element | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off)$/.test(element.attributes["w:val"] ?? "");
}

function inside(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child): child is Element => child.type === "element" && child.name === name);
}

function valueIn(element: Element | undefined, name: string): string | undefined {
  return inside(element, name)?.attributes["w:val"] ?? undefined;
}

function wordsOf(node: Nodes): string {
  if (node.type === "element" && node.name === "w:t") return node.children.map((child) => ("value" in child ? child.value : "")).join("");
  if (node.type === "element" && (node.name === "w:tab" || node.name === "w:br" || node.name === "w:tc"))
    return ` ${"children" in node ? node.children.map(wordsOf).join("") : ""}`;
  return "children" in node ? (node.children as Nodes[]).map(wordsOf).join("") : "";
}
