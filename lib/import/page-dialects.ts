// How some programs write pages: Word's "Web page, filtered", Google Docs, SharePoint, websites with marks beside their headings.
import type { Element, ElementContent, Root } from "hast";
import { toText } from "hast-util-to-text";
import { visit } from "unist-util-visit";
import { itemLabel } from "./lists";
import { type Remark, wordsOf } from "./remarks";

/** Writes them as other pages are written (changing the tree); the remarks say what was left out. */
export function readDialects(tree: Root): Remark[] {
  const remarks: Remark[] = [];
  takeStyles(tree);
  leaveOutComments(tree, remarks);
  visit(tree, "element", (node) => {
    const level = Number(node.properties.ariaLevel ?? 2);
    if (node.properties.role === "heading" && !/^h[1-6]$/.test(node.tagName)) node.tagName = `h${Math.min(6, Math.max(1, level || 2))}`;
    if (/^h[1-6]$/.test(node.tagName)) leaveOutMarks(node, remarks);
    const { href } = node.properties;
    if (node.tagName === "a" && typeof href === "string") node.properties.href = withoutRedirect(href);
  });
  takeWordLists(tree);
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
        if (isComment) remarks.push({ kind: "comment", words, gone: wordsOf(words), isUncounted: true });
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

// A sign (#, ¶) or a button beside a heading that links to it or opens it in an editor.
function leaveOutMarks(heading: Element, remarks: Remark[]): void {
  const isMark = (child: ElementContent): boolean => {
    if (child.type !== "element") return false;
    if (String(child.properties.className ?? "").includes("mw-editsection")) return true;
    return (
      child.tagName === "a" &&
      String(child.properties.href ?? "").startsWith("#") &&
      !/[\p{L}\p{N}]/u.test(toText(child)) &&
      !child.properties.id
    );
  };
  const marks = heading.children.filter(isMark);
  heading.children = heading.children.filter((child) => !isMark(child));
  for (const mark of marks) {
    const words = toText(mark as Element).trim();
    if (/[\p{L}\p{N}]/u.test(words)) remarks.push({ kind: "form-field", words, gone: wordsOf(words), isUncounted: true });
  }
}

// "https://www.google.com/url?q=https://www.example.org/&sa=D"
function withoutRedirect(href: string): string {
  const [, query] = /^https?:\/\/www\.google\.[a-z.]+\/url\?(.*)$/.exec(href) ?? [];
  const address = query === undefined ? null : new URLSearchParams(query).get("q");
  return address?.startsWith("http") ? address : href;
}

// Word's items are paragraphs that say their level and their sign: <p style="mso-list:l0 level1 lfo1">.
function takeWordLists(tree: Root): void {
  visit(tree, "element", (parent) => {
    const made: ElementContent[] = [];
    let open: { level: number; list: Element }[] = [];
    for (const child of parent.children) {
      const item = child.type === "element" && child.tagName === "p" ? wordItem(child) : undefined;
      if (!item) {
        if (child.type !== "text" || /\S/.test(child.value)) open = [];
        if (child.type === "element" && /^h[1-6]$/.test(child.tagName)) openSigns(child);
        made.push(child);
        continue;
      }
      while (open.length > 0 && (open.at(-1) as { level: number }).level > item.level) open.pop();
      const tagName = item.label === undefined ? "ul" : "ol";
      let last = open.at(-1);
      if (last && last.level === item.level && last.list.tagName !== tagName) {
        open.pop();
        last = open.at(-1);
      }
      if (!last || last.level < item.level) {
        const list: Element = { type: "element", tagName, properties: {}, children: [] };
        const around = last?.list.children.at(-1);
        (around?.type === "element" ? around.children : made).push(list);
        open.push({ level: item.level, list });
      }
      (open.at(-1) as { list: Element }).list.children.push(item.element);
    }
    if (made.length !== parent.children.length || open.length > 0) parent.children = made;
  });
}

function wordItem(paragraph: Element): { level: number; label?: string; element: Element } | undefined {
  const [, level] = /mso-list:\s*\S+ level(\d)/.exec(String(paragraph.properties.style ?? "")) ?? [];
  const sign = level === undefined ? undefined : takeSign(paragraph);
  if (level === undefined || sign === undefined) return undefined;
  const label = /[\p{L}\p{N}]/u.test(sign) && sign !== "o" ? sign : undefined;
  const properties = label === undefined ? {} : { [itemLabel]: label };
  return { level: Number(level), label, element: { type: "element", tagName: "li", properties, children: paragraph.children } };
}

// Takes the sign of an item out of it.
function takeSign(parent: Element): string | undefined {
  for (const [i, child] of parent.children.entries()) {
    if (child.type !== "element") continue;
    if (isSign(child)) {
      parent.children.splice(i, 1);
      return toText(child).replace(/\s+/g, " ").trim();
    }
    const inside = takeSign(child);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

const isSign = (element: Element) => /mso-list:\s*ignore/i.test(String(element.properties.style ?? ""));

// The number of a heading stays, without the spaces that set it apart.
function openSigns(heading: Element): void {
  visit(heading, "element", (node) => {
    if (isSign(node)) node.children = [{ type: "text", value: `${toText(node).replace(/\s+/g, " ").trim()} ` }];
  });
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
