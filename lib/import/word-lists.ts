// The lists of a Word document (numbering.xml): how each of their levels counts. ECMA-376, part 1, 17.9.
import type { Element, Root } from "xast";
import { elementsIn } from "./open-archive";
import { childValue } from "./word-styles";
import { elementsOf } from "./word-xml";

/** `restart`: the level, from 1, whose items begin this one again; 0 for none. `style`: of the paragraphs that are always at this level. */
export type Level = { format: string; start: number; text: string; isLegal: boolean; restart?: number; style?: string };

/** A list's levels; `counter` is shared by lists that count on, and `starts` are the numbers that this one begins again with. */
export type WordList = { id: string; counter: string; levels: Level[]; starts: Map<number, number> };

/** The lists of a document, by the id that paragraphs call them by. */
export function readWordLists(tree: Root, styles: Root | undefined): Map<string, WordList> {
  const kinds = new Map(elementsIn(tree, "w:abstractNum").map((kind) => [kind.attributes["w:abstractNumId"] ?? "", kind]));
  const nums = new Map(elementsIn(tree, "w:num").map((num) => [num.attributes["w:numId"] ?? "", num]));
  // A list may be that of a style (numStyleLink), which names another list.
  const resolve = (id: string, depth = 0): string => {
    const link = kinds.get(id) && childValue(kinds.get(id) as Element, "w:numStyleLink");
    const style = link && styles && elementsIn(styles, "w:style").find(({ attributes }) => attributes["w:styleId"] === link);
    const num = style && elementsIn(style, "w:numId")[0]?.attributes["w:val"];
    const next = num && nums.has(num) ? childValue(nums.get(num) as Element, "w:abstractNumId") : undefined;
    return next === undefined || depth > 5 ? id : resolve(next, depth + 1);
  };
  return new Map(
    [...nums].map(([id, num]): [string, WordList] => {
      const counter = resolve(childValue(num, "w:abstractNumId") ?? "");
      const levels: Level[] = [];
      const kind = kinds.get(counter);
      for (const level of kind ? elementsOf(kind, "w:lvl") : []) levels[indexOf(level)] = readLevel(level);
      const starts = new Map<number, number>();
      for (const override of elementsOf(num, "w:lvlOverride")) {
        const [level] = elementsOf(override, "w:lvl");
        if (level) levels[indexOf(override)] = readLevel(level);
        const start = childValue(override, "w:startOverride");
        if (start !== undefined) starts.set(indexOf(override), Number(start));
      }
      return [id, { id, counter, levels, starts }];
    }),
  );
}

const indexOf = (element: Element) => Number(element.attributes["w:ilvl"] ?? 0);

function readLevel(level: Element): Level {
  const restart = childValue(level, "w:lvlRestart");
  const legal = elementsOf(level, "w:isLgl")[0];
  return {
    format: formatOf(level),
    start: Number(childValue(level, "w:start") ?? 0),
    text: childValue(level, "w:lvlText") ?? "",
    isLegal: legal !== undefined && !/^(?:0|false|off)$/.test(legal.attributes["w:val"] ?? "1"),
    restart: restart === undefined ? undefined : Number(restart),
    style: childValue(level, "w:pStyle"),
  };
}

// "001, 002, 003, ..." is a format that newer programs have: an older one is beside it (mc:AlternateContent).
function formatOf(level: Element): string {
  const [format] = elementsIn(level, "w:numFmt");
  const [, digits] = /^(0+1)\b/.exec(format?.attributes["w:format"] ?? "") ?? [];
  return digits ?? format?.attributes["w:val"] ?? "decimal";
}
