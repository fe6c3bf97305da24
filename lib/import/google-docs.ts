// How Google Docs writes pages: bold in a style sheet alone, comments below the text, and the lists inside a list after it.
import type { Element, ElementContent, Root } from "hast";
import { toText } from "hast-util-to-text";
import { visit } from "unist-util-visit";
import { type Remark, splitWords } from "./remarks";

/** Writes them as other pages are written (changing the tree); the remarks say what was left out. */
export function readGoogleDocs(tree: Root): Remark[] {
  const remarks: Remark[] = [];
  takeStyles(tree);
  leaveOutComments(tree, remarks);
  nestLists(tree);
  return remarks;
}

// Google Docs says what is bold in a style sheet alone.
function takeStyles(tree: Root): void {
  const looks = new Map<string, string>();
  visit(tree, "element", (node) => {
    if (node.tagName !== "style") return;
    for (const [, name, rules] of toTextOf(node).matchAll(/\.([\w-]{1,40})\s*\{([^{}]{0,1000})\}/g))
      if (/font-weight:\s*(?:bold|[6-9]00)|font-style:\s*italic/.test(rules)) looks.set(name, rules);
  });
  if (looks.size === 0) return;
  visit(tree, { type: "element", tagName: "span" }, (node) => {
    const { className, style = "" } = (node as Element).properties;
    const own = (Array.isArray(className) ? className : []).flatMap((name) => looks.get(String(name)) ?? []);
    if (own.length > 0) (node as Element).properties.style = [...own, String(style)].join(";");
  });
}

const toTextOf = (node: Element) => node.children.map((child) => (child.type === "text" ? child.value : "")).join("");

// Google Docs puts the comments below the text, each with a sign in it.
function leaveOutComments(tree: Root, remarks: Remark[]): void {
  const clean = (parent: Root | Element): void => {
    parent.children = (parent.children as ElementContent[]).filter((child) => {
      if (child.type !== "element") return true;
      const links = /^(?:sup|div|p)$/.test(child.tagName) ? linksIn(child) : [];
      const isSign =
        child.tagName === "sup" && links.length > 0 && links.every(({ properties }) => /^#cmnt\d/.test(String(properties.href)));
      const isComment = child.tagName === "div" && /^cmnt\d/.test(String(links[0]?.properties.id ?? "")) && links.length === 1;
      if (isComment || isSign) {
        const words = toText(child).replace(/\s+/g, " ").trim();
        if (isComment) remarks.push({ kind: "comment", words, gone: splitWords(words), isUncounted: true });
        return false;
      }
      clean(child);
      return true;
    }) as typeof parent.children;
  };
  clean(tree);
}

function linksIn(element: Element): Element[] {
  const links: Element[] = [];
  visit(element, { type: "element", tagName: "a" }, (link) => void links.push(link as Element));
  return links;
}

// Google Docs writes the lists inside a list after it, each with its level in its name: lst-kix_abc-1.
function nestLists(tree: Root): void {
  const levelOf = (node: ElementContent | undefined): number => {
    if (node?.type !== "element" || !/^[ou]l$/.test(node.tagName)) return -1;
    const names = Array.isArray(node.properties.className) ? node.properties.className : [];
    return Number(names.flatMap((name) => /^lst-kix_\w+-(\d)$/.exec(String(name))?.[1] ?? [])[0] ?? -1);
  };
  visit(tree, "element", (parent) => {
    if (!parent.children.some((child) => levelOf(child) > 0)) return;
    const made: ElementContent[] = [];
    for (const child of parent.children) {
      const level = levelOf(child);
      const item = level > 0 ? itemAbove(made.at(-1), level, levelOf) : undefined;
      if (item) item.children.push(child);
      else if (level >= 0 && levelOf(made.at(-1)) === level && goesOn(child as Element, made.at(-1) as Element))
        (made.at(-1) as Element).children.push(...(child as Element).children);
      else made.push(child);
    }
    parent.children = made;
  });
}

// The item that a list of that level belongs to: the last of the list before, or of the lists inside it.
function itemAbove(list: ElementContent | undefined, level: number, levelOf: (node: ElementContent) => number): Element | undefined {
  if (list?.type !== "element" || levelOf(list) < 0 || levelOf(list) >= level) return undefined;
  const last = list.children.findLast((child): child is Element => child.type === "element");
  const inner = last?.children.findLast((child) => levelOf(child) >= 0);
  return (inner && itemAbove(inner, level, levelOf)) ?? last;
}

// A list that was only interrupted by those inside it.
function goesOn(list: Element, before: Element): boolean {
  const names = (one: Element) =>
    String((one.properties.className as string[] | undefined)?.find((name) => String(name).startsWith("lst-kix")) ?? "");
  return list.tagName === before.tagName && names(list) === names(before) && !(list.properties.className as string[]).includes("start");
}
