// What the styles of an OpenDocument text say of its words: bold, emphasis, headings, numbered lists.

import { visit } from "unist-util-visit";
import type { Element, Root } from "xast";
import { outlineStyle } from "./open-document-numbering";

export type Styles = {
  /** 1 to 6 for the style of a heading. */
  headingOf: (style: string | undefined) => number | undefined;
  /** The elements for a style that the document's words were given by hand. */
  marksOf: (style: string | undefined) => Mark[];
  /** How the list of this style is counted at a level, from 1, with the types of HTML's <ol>: undefined for bullets. */
  countOf: (style: string | undefined, level: number) => Count | undefined;
  /** Whether the numbers of a heading were taken off by hand. */
  isUncounted: (style: string | undefined) => boolean;
};

/**
 * `before` and `after` are printed around the number; `levels` is how many levels' numbers are printed. `form` says all of it, where
 * LibreOffice does: "%1%.%2%)".
 */
export type Count = { start: number; type: string; before: string; after: string; levels: number; form?: string };

type Mark = "strong" | "em" | "del" | "sup" | "sub";

type Style = {
  parent?: string;
  isOwn: boolean;
  isUncounted?: boolean;
  bold?: boolean;
  italic?: boolean;
  struck?: boolean;
  raised?: "sup" | "sub";
};

/** The styles of content.xml and styles.xml (OASIS OpenDocument 1.3, part 3, 16). */
export function readStyles(trees: Root[]): Styles {
  const styles = new Map<string, Style>();
  const counts = new Map<string, Count>();
  for (const tree of trees) {
    visit(tree, "element", (node, _index, parent) => {
      const name = node.attributes["style:name"];
      if (node.name === "style:style" && name) {
        // Named styles are how a kind of paragraph looks; what an editor marked by hand has an automatic one.
        const isOwn = parent?.type === "element" && parent.name === "office:automatic-styles";
        const look = node.children.find((child) => child.type === "element" && child.name === "style:text-properties") as
          | Element
          | undefined;
        const weight = look?.attributes["fo:font-weight"];
        const slant = look?.attributes["fo:font-style"];
        styles.set(name, {
          parent: node.attributes["style:parent-style-name"] ?? undefined,
          isUncounted: isOwn && node.attributes["style:list-style-name"] === "",
          isOwn: isOwn || node.attributes["style:family"] === "text",
          bold: weight == null ? undefined : weight === "bold" || Number(weight) >= 600,
          struck: struckIn(look?.attributes["style:text-line-through-style"]),
          raised: raisedIn(look?.attributes["style:text-position"]),
          italic: slant == null ? undefined : slant === "italic" || slant === "oblique",
        });
      }
      if ((node.name === "text:list-style" && name) || node.name === outlineStyle) {
        for (const level of node.children) {
          if (
            level.type === "element" &&
            /^text:(?:list|outline)-level-style(?:-number)?$/.test(level.name) &&
            (level.attributes["style:num-format"] ?? "") !== ""
          )
            counts.set(`${node.name === outlineStyle ? outlineStyle : name} ${level.attributes["text:level"]}`, {
              form: level.attributes["loext:num-list-format"] ?? undefined,
              start: Number(level.attributes["text:start-value"] ?? 1),
              // "01, 02, 03, ..." and "1st, 2nd, 3rd, ..." are LibreOffice's.
              type: (level.attributes["style:num-format"] ?? "1").split(",")[0],
              before: level.attributes["style:num-prefix"] ?? "",
              after: level.attributes["style:num-suffix"] ?? "",
              levels: Number(level.attributes["text:display-levels"] ?? 1),
            });
        }
      }
    });
  }
  const chain = (name: string | undefined): [string, Style][] => {
    const found: [string, Style][] = [];
    for (let at = name; at !== undefined && found.length < 20; at = styles.get(at)?.parent)
      found.push([at, styles.get(at) ?? { isOwn: false }]);
    return found;
  };
  return {
    headingOf: (style) => {
      const level = chain(style).flatMap(([name]) => (name === "Title" ? "1" : (/^Heading_20_(\d)$/.exec(name)?.[1] ?? [])))[0];
      return level === undefined ? undefined : Math.min(6, Math.max(1, Number(level)));
    },
    marksOf: (style) => {
      const own = chain(style).filter(([, { isOwn }]) => isOwn);
      const bold = own.find(([, look]) => look.bold !== undefined)?.[1].bold;
      const italic = own.find(([, look]) => look.italic !== undefined)?.[1].italic;
      const struck = own.find(([, look]) => look.struck !== undefined)?.[1].struck;
      const raised = own.find(([, look]) => look.raised !== undefined)?.[1].raised;
      const marks: [Mark, unknown][] = [
        ["strong", bold],
        ["em", italic],
        ["del", struck],
      ];
      return [...marks.flatMap(([mark, is]) => (is ? mark : [])), ...(raised ? [raised] : [])];
    },
    isUncounted: (style) => styles.get(style ?? "")?.isUncounted ?? false,
    countOf: (style, level) => counts.get(`${style} ${level}`),
  };
}

function struckIn(line: string | null | undefined): boolean | undefined {
  return line == null ? undefined : line !== "none";
}

// "super 58%", "sub 58%", or by how many hundredths of the height: "33% 58%".
function raisedIn(position: string | null | undefined): "sup" | "sub" | undefined {
  if (!position) return undefined;
  if (position.startsWith("super") || Number.parseFloat(position) > 0) return "sup";
  return position.startsWith("sub") || Number.parseFloat(position) < 0 ? "sub" : undefined;
}
