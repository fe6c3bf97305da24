// Hidden text of a page is not part of the procedure, so it is left out and reported.
import { type CssNode, parse, walk } from "css-tree";
import type { Element, ElementContent, Root } from "hast";
import { toText } from "hast-util-to-text";
import { visit } from "unist-util-visit";

type Shown = { display?: string; visibility?: string };
type Rule = Shown & { tag?: string; id?: string; classes: string[] };

/** Takes hidden elements out of the page (changing it); returns the words of each. Style sheets count by their plain selectors. */
export function removeHiddenElements(tree: Root): string[] {
  const rules = rulesOf(tree);
  const hidden: string[] = [];
  const clean = (parent: Root | Element): void => {
    parent.children = (parent.children as ElementContent[]).filter((child) => {
      if (child.type !== "element") return true;
      if (isHidden(child, rules)) {
        const words = wordsOf(child);
        if (words !== "") hidden.push(words);
        return false;
      }
      clean(child);
      return true;
    });
  };
  clean(tree);
  return hidden;
}

// A style of its own hides an element from toText as it does from readers.
function wordsOf(element: Element): string {
  const copy = structuredClone(element);
  visit(copy, "element", ({ properties }) => {
    delete properties.hidden;
    delete properties.style;
  });
  return toText(copy).replace(/\s+/g, " ").trim();
}

function isHidden({ tagName, properties }: Element, rules: Rule[]): boolean {
  const classes = (properties.className as string[] | undefined) ?? [];
  const shown: Shown = {};
  for (const rule of rules) {
    const fits =
      (!rule.tag || rule.tag === tagName) && (!rule.id || rule.id === properties.id) && rule.classes.every((one) => classes.includes(one));
    if (fits) Object.assign(shown, rule.display && { display: rule.display }, rule.visibility && { visibility: rule.visibility });
  }
  const own = typeof properties.style === "string" ? declarationsIn(parse(properties.style, { context: "declarationList" })) : {};
  const display =
    own.display ??
    shown.display ??
    (properties.hidden !== undefined && properties.hidden !== false && properties.hidden !== null ? "none" : "");
  const visibility = own.visibility ?? shown.visibility ?? "";
  return display === "none" || visibility === "hidden" || visibility === "collapse" || (tagName === "dialog" && properties.open == null);
}

function declarationsIn(node: CssNode): Shown {
  const shown: Shown = {};
  walk(node, (one: CssNode) => {
    if (one.type !== "Declaration") return;
    const [value] = [...(one.value.type === "Value" ? one.value.children : [])].flatMap((part) =>
      part.type === "Identifier" ? part.name.toLowerCase() : [],
    );
    const name = one.property.toLowerCase();
    if (name === "display" || name === "visibility") shown[name] = value;
  });
  return shown;
}

// Rules of a type, an id and classes, the least specific first: what is in @media is for some screens only.
function rulesOf(tree: Root): Rule[] {
  const rules: Rule[] = [];
  visit(tree, { type: "element", tagName: "style" }, (style: Element) => {
    const sheet = parse(style.children.map((child) => (child.type === "text" ? child.value : "")).join(""));
    if (sheet.type !== "StyleSheet") return;
    for (const rule of sheet.children) {
      if (rule.type !== "Rule" || rule.prelude.type !== "SelectorList") continue;
      const shown = declarationsIn(rule.block);
      if (shown.display === undefined && shown.visibility === undefined) continue;
      for (const selector of rule.prelude.children) {
        const parts = selector.type === "Selector" ? [...selector.children] : [];
        const isPlain = parts.every(({ type }) => /^(?:TypeSelector|IdSelector|ClassSelector)$/.test(type));
        const named = (type: string) => parts.flatMap((part) => (part.type === type && "name" in part ? String(part.name) : []));
        if (isPlain)
          rules.push({
            ...shown,
            tag: named("TypeSelector").find((name) => name !== "*"),
            id: named("IdSelector")[0],
            classes: named("ClassSelector"),
          });
      }
    }
  });
  const weight = ({ tag, id, classes }: Rule) => (id ? 100 : 0) + classes.length * 10 + (tag ? 1 : 0);
  return rules.slice(0, mostRules).sort((a, b) => weight(a) - weight(b));
}

/** A page as a word processor saves it has some dozens that hide or show. */
const mostRules = 500;
