// Which numbered paragraphs of a Word document are clauses: their numbers are words of theirs. Others are items of lists.
import type { Element } from "xast";
import type { Numbered, WordParagraph } from "./word-numbering";
import { elementsOf, textIn } from "./word-xml";

/** The deepest level of each list whose numbers are of several parts (1.1) or named (Article 5): it and those above are clauses. */
export function clauseLevels(paragraphs: WordParagraph[]): Map<string, number> {
  const deepest = new Map<string, number>();
  for (const { numbered, inTable } of paragraphs) {
    if (!numbered || inTable || numbered.isBullet) continue;
    const { pattern, level, list } = numbered;
    const isOfParts = /%\d.*%\d/.test(pattern) && /^(?:decimal|upper)/.test(list.levels[0]?.format ?? "");
    if (isOfParts || /\p{L}{3}|§/u.test(pattern)) deepest.set(list.counter, Math.max(level, deepest.get(list.counter) ?? 0));
  }
  return deepest;
}

/** Whether the paragraph is a clause, not an item of a list. */
export function isOfClauses(paragraph: WordParagraph, { level, list, isBullet }: Numbered, clauses: Map<string, number>): boolean {
  if (isBullet) return false;
  return level <= (clauses.get(list.counter) ?? -1) || (level === 0 && isBoldTitle(paragraph));
}

// A short line, all of it bold: a title that nobody marked as a heading.
function isBoldTitle({ element: node, style }: WordParagraph): boolean {
  const words = textIn(node);
  if (words.length > 80 || /[.,;:!?]$/.test(words)) return false;
  const runs = elementsOf(node, "w:r").filter((run) => textIn(run) !== "");
  const isBold = (run: Element): boolean => {
    const [bold] = elementsOf(run, "w:rPr").flatMap((mark) => elementsOf(mark, "w:b"));
    return bold ? !/^(?:0|false|off)$/.test(bold.attributes["w:val"] ?? "1") : (style.isBold ?? false);
  };
  return runs.length > 0 && runs.every(isBold);
}
