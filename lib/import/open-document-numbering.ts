// The automatic numbers of an OpenDocument text: of items of lists and of headings (OASIS OpenDocument 1.3, part 3, 5.3 and 19.880).
import type { Element, Nodes } from "xast";
import { isKnownType, listLabel } from "./list-labels";
import type { Count, Styles } from "./open-document-styles";

/**
 * The number of an item or a heading as printed; `isClause`: it opens a paragraph (1.1, Article 5), not an item of a list;
 * `isInFigures`: the document has it in other signs.
 */
export type Label = { label: string; isClause: boolean; isInFigures?: boolean };

type List = { counter: string; style?: string };
type Found = {
  element: Element;
  counter: string;
  level: number;
  label: string;
  pattern: "parts" | "named" | "plain";
  first?: Count;
  type: string;
};

/** The labels of all items (text:list-item) and headings (text:h) of the text that have one. */
export function numberItems(text: Element, styles: Styles): Map<Element, Label> {
  const counts = new Map<string, number[]>();
  const counters = new Map<string, string>();
  const lastOf = new Map<string, string>();
  const found: Found[] = [];
  let made = 0;
  const countOn = (counter: string, style: string | undefined, level: number, start: number | undefined): number[] => {
    const count = counts.get(counter) ?? [];
    counts.set(counter, count);
    const startOf = (at: number) => styles.countOf(style, at + 1)?.start ?? 1;
    for (let at = 0; at < level - 1; at++) count[at] ??= startOf(at);
    count[level - 1] = start ?? (count[level - 1] === undefined ? startOf(level - 1) : count[level - 1] + 1);
    count.length = level;
    return count;
  };
  const take = (element: Element, counter: string, style: string | undefined, level: number, inTable: boolean) => {
    const start = element.attributes["text:start-value"];
    const rule = styles.countOf(style, level);
    const count = countOn(counter, style, level, start == null ? undefined : Number(start));
    if (!rule) return;
    const isNamed = /\p{L}{3}|§/u.test(rule.before);
    const pattern = inTable ? "plain" : rule.levels > 1 ? "parts" : isNamed ? "named" : "plain";
    const label = print(rule, level, count, (at) => styles.countOf(style, at));
    found.push({ element, counter: `${counter}`, level, label, pattern, first: styles.countOf(style, 1), type: rule.type });
  };
  const read = (node: Element, list: List | undefined, level: number, inTable: boolean): void => {
    for (const child of node.children) {
      if (child.type !== "element") continue;
      if (child.name === "text:list") {
        const style = child.attributes["text:style-name"] ?? list?.style;
        const counter = list?.counter ?? counterOf(child, style, counters, lastOf, () => `${++made}`);
        read(child, { counter, style }, level + 1, inTable);
        continue;
      }
      if (child.name === "text:list-item" && list && hasWords(child)) take(child, list.counter, list.style, level, inTable);
      if (child.name === "text:h" && !list && child.attributes["text:is-list-header"] !== "true") {
        const rank = Number(child.attributes["text:outline-level"] ?? 1);
        const isUncounted = styles.isUncounted(child.attributes["text:style-name"] ?? undefined);
        if (hasText(child) && !isUncounted) take(child, "outline", outlineStyle, rank, inTable);
      }
      if (child.name === "text:note" || child.name === "office:annotation" || child.name === "text:tracked-changes") continue;
      const isCell = child.name === "table:table";
      read(child, isCell ? undefined : list, isCell ? 0 : level, inTable || isCell);
    }
  };
  read(text, undefined, 0, false);
  const clauses = new Map<string, number>();
  for (const { counter, level, pattern, first } of found) {
    const isClause = pattern === "named" || (pattern === "parts" && first !== undefined && /^[1AI]$/.test(first.type));
    if (isClause) clauses.set(counter, Math.max(level, clauses.get(counter) ?? 0));
  }
  return new Map(
    found.map(({ element, counter, level, label, type }) => [
      element,
      { label, isClause: level <= (clauses.get(counter) ?? 0), ...(!isKnownType(type) && { isInFigures: true }) },
    ]),
  );
}

/** The name under which readStyles keeps the counting of headings. */
export const outlineStyle = "text:outline-style";

// A list goes on with the one that it names, or with the last of its style.
function counterOf(
  list: Element,
  style: string | undefined,
  counters: Map<string, string>,
  lastOf: Map<string, string>,
  next: () => string,
): string {
  const { "text:continue-list": goesOn, "text:continue-numbering": isContinued, "xml:id": id } = list.attributes;
  const counter =
    (goesOn == null ? undefined : counters.get(goesOn)) ?? (isContinued === "true" ? lastOf.get(style ?? "") : undefined) ?? next();
  if (id != null) counters.set(id, counter);
  lastOf.set(style ?? "", counter);
  return counter;
}

// An item that holds only a list inside it is not counted.
function hasWords(item: Element): boolean {
  const [first] = item.children.filter((child) => child.type === "element");
  return first?.type === "element" && first.name !== "text:list";
}

function hasText(node: Nodes): boolean {
  if (node.type === "text") return /\S/.test(node.value);
  return "children" in node && node.children.some(hasText);
}

function print(rule: Count, level: number, count: number[], ruleAt: (level: number) => Count | undefined): string {
  const numberAt = (at: number) => {
    const own = ruleAt(at);
    return own ? listLabel(count[at - 1] ?? own.start, own.type, true) : "";
  };
  if (rule.form !== undefined) return rule.form.replace(/%(\d+)%/g, (_whole, at: string) => numberAt(Number(at))).trim();
  const numbers = Array.from({ length: Math.min(level, rule.levels) }, (_, i) => numberAt(level - Math.min(level, rule.levels) + 1 + i));
  return `${rule.before}${numbers.filter((one) => one !== "").join(".")}${rule.after}`.trim();
}
