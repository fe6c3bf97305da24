// The automatic numbers of a Word document, counted as word processors do. Rules: ECMA-376, part 1, 17.9.
import type { Element, Root } from "xast";
import { listLabel } from "./list-labels";
import { type Level, readWordLists, type WordList } from "./word-lists";
import { numberingOf, type ParagraphStyle, readWordStyles } from "./word-styles";
import { elementsOf } from "./word-xml";

/** What counts a paragraph: `label` is its number as printed, "" for a bullet. */
export type Numbered = { label: string; isBullet: boolean; list: WordList; level: number; pattern: string };

export type WordParagraph = { element: Element; style: ParagraphStyle; inTable: boolean; numbered?: Numbered };

/** Every paragraph of the document's text in its order, with its style and its automatic number. */
export function numberParagraphs(tree: Root, styles: Root | undefined, numbering: Root | undefined): WordParagraph[] {
  const styleOf = readWordStyles(styles);
  const lists: Map<string, WordList> = numbering ? readWordLists(numbering, styles) : new Map();
  const counts = new Map<string, number[]>();
  const used = new Set<string>();
  return paragraphsOf(tree).map(({ element, inTable }) => {
    const [properties] = elementsOf(element, "w:pPr");
    const styleId = properties && elementsOf(properties, "w:pStyle")[0]?.attributes["w:val"];
    const style = styleOf(styleId ?? undefined);
    const own = properties ? numberingOf(properties) : {};
    const list = lists.get(own.list ?? style.list ?? "");
    if (!list || isDeleted(properties)) return { element, style, inTable };
    const ofStyle = list.levels.findIndex((level) => level?.style !== undefined && level.style === styleId);
    const level = Math.min(8, own.level ?? (own.list === undefined && ofStyle >= 0 ? ofStyle : (style.level ?? 0)));
    const rule = list.levels[level];
    if (!rule) return { element, style, inTable };
    const count = countOn(list, level, counts, used);
    const isBullet = rule.format === "bullet";
    const label = isBullet ? "" : labelAt(list.levels, level, count);
    return { element, style, inTable, numbered: { label, isBullet, list, level, pattern: rule.text } };
  });
}

function paragraphsOf(tree: Root): { element: Element; inTable: boolean }[] {
  const found: { element: Element; inTable: boolean }[] = [];
  const read = (node: Root | Element, inTable: boolean): void => {
    for (const child of node.children) {
      if (child.type !== "element") continue;
      if (child.name === "w:p") found.push({ element: child, inTable });
      read(child, inTable || child.name === "w:tbl");
    }
  };
  read(tree, false);
  return found;
}

// A paragraph whose end was deleted is part of the next one.
function isDeleted(properties: Element | undefined): boolean {
  return properties !== undefined && elementsOf(properties, "w:rPr").some((mark) => elementsOf(mark, "w:del").length > 0);
}

function countOn(list: WordList, level: number, counts: Map<string, number[]>, used: Set<string>): number[] {
  const count = counts.get(list.counter) ?? [];
  counts.set(list.counter, count);
  const key = `${list.id} ${level}`;
  const start = used.has(key) ? undefined : list.starts.get(level);
  used.add(key);
  const startOf = (at: number) => list.starts.get(at) ?? list.levels[at]?.start ?? 1;
  // Levels above that nothing has counted yet have their first number, as if a paragraph had.
  for (let at = 0; at < level; at++) {
    used.add(`${list.id} ${at}`);
    count[at] ??= startOf(at);
  }
  count[level] = start ?? (count[level] === undefined ? startOf(level) : count[level] + 1);
  for (let at = level + 1; at < 9; at++) {
    const restart = list.levels[at]?.restart;
    if (restart === undefined || level < restart) delete count[at];
  }
  return count;
}

// "%1.%2)" with the numbers of its levels.
function labelAt(levels: Level[], level: number, count: number[]): string {
  const { text, isLegal, format } = levels[level];
  if (format === "none" && !/%/.test(text)) return text.trim();
  return text
    .replace(/%(\d)/g, (_whole, digit: string) => {
      const at = Number(digit) - 1;
      const value = count[at] ?? levels[at]?.start ?? 1;
      const own = levels[at]?.format ?? "decimal";
      if (own === "none" || own === "bullet") return "";
      // "Article I", and below it "Section 1.01".
      if (isLegal && own !== "decimalZero") return String(value);
      return spell(value, own);
    })
    .trim();
}

const formats: Record<string, string> = {
  ...{ lowerLetter: "a", upperLetter: "A", lowerRoman: "i", upperRoman: "I", decimalZero: "01", ordinal: "1st" },
  ...{ cardinalText: "One", ordinalText: "First", chicago: "*" },
};
/** Formats in figures: every other one that is not known here has them, too, with a remark. */
const inFigures = /^(?:decimal.*|numberInDash|none|bullet|0*1)$/;

/** Whether the numbers of a format are counted here as they are printed. */
export const isKnownFormat = (format: string) => format in formats || inFigures.test(format);

function spell(value: number, format: string): string {
  return format === "numberInDash" ? `- ${value} -` : listLabel(value, formats[format] ?? (/^0*1$/.test(format) ? format : "1"), true);
}

/** The rank of a heading, from 1, by its outline level, whatever its style is called; undefined for other paragraphs. */
export function headingOf({ style, element }: WordParagraph): number | undefined {
  const [properties] = elementsOf(element, "w:pPr");
  const own = properties && elementsOf(properties, "w:outlineLvl")[0]?.attributes["w:val"];
  const outline = own == null ? style.outline : Number(own);
  return outline !== undefined && outline < 6 ? outline + 1 : undefined;
}
