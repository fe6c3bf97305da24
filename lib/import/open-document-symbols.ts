// Letters of an OpenDocument text in a font of symbols, as the signs that it shows (OASIS OpenDocument 1.3, part 3: 16.23, 20.281).
import { visit } from "unist-util-visit";
import type { Element, Root } from "xast";
import { elementsIn } from "./open-archive";
import type { Remark } from "./remarks";
import { inSigns, isOfSymbols } from "./symbol-fonts";

/** Changes the text; signs that are not known are reported. `trees` are those with its styles. */
export function spellSymbolsOf(text: Element, trees: Root[], remarks: Remark[]): void {
  const fonts = fontsIn(trees);
  visit(text, "element", (node) => {
    const font = fonts.get(node.attributes["text:style-name"] ?? "");
    if (node.name !== "text:span" || font === undefined || !isOfSymbols(font)) return;
    const sayUnknown = (words: string) => void remarks.push({ kind: "symbol", words, gone: [] });
    for (const child of node.children) if (child.type === "text") child.value = inSigns(font, child.value, sayUnknown);
  });
}

// The font of each style of words: a document calls fonts by names of its own.
function fontsIn(trees: Root[]): Map<string, string> {
  const families = new Map(
    trees
      .flatMap((tree) => elementsIn(tree, "style:font-face"))
      .map(({ attributes }) => [attributes["style:name"] ?? "", (attributes["svg:font-family"] ?? "").replace(/^['"]|['"]$/g, "")]),
  );
  return new Map(
    trees
      .flatMap((tree) => elementsIn(tree, "style:style"))
      .flatMap((style): [string, string][] => {
        const name = elementsIn(style, "style:text-properties")[0]?.attributes["style:font-name"];
        return name == null ? [] : [[style.attributes["style:name"] ?? "", families.get(name) || name]];
      }),
  );
}
