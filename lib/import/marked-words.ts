// Words that a page marks in a way that Markdown has not, or by their style.
import type { Element } from "hast";
import { toText } from "hast-util-to-text";
import { start } from "./cleaned-page";
import type { Located } from "./places";
import { inSigns, isOfSymbols } from "./symbol-fonts";

/** Reports raised and lowered words: Markdown has none, and 10² would read 102. An ordinal (1st) reads the same. */
export function sayRaised(node: Element, parent: { children: unknown[] }, index: number, remarks: Located[]): void {
  const words = toText(node).trim();
  if (words === "") return;
  let before = "";
  for (let at = index - 1; at >= 0 && !/\s/.test(before) && before.length < 80; at--)
    before = toText(parent.children[at] as Element) + before;
  before = before.split(/\s/).at(-1) ?? "";
  if (/^(?:st|nd|rd|th)$/i.test(words) && /\d$/.test(before)) return;
  remarks.push({ kind: "raised", element: node, words: start(before + words) });
}

/** Marks words by their style, as programs that write pages do; `sayUnderlined` is called for underlined ones. */
export function markStyle(span: Element, sayUnderlined: (span: Element) => void): void {
  const style = String(span.properties.style ?? "").toLowerCase();
  const isBold = /font-weight:\s*(?:bold|[6-9]00)/.test(style);
  const isSlanted = /font-style:\s*(?:italic|oblique)/.test(style);
  if (
    /text-decoration(?:-line)?:[^;]*underline/.test(style) &&
    !span.children.some((child) => child.type === "element" && child.tagName === "a")
  )
    sayUnderlined(span);
  if (isBold && isSlanted) span.children = [{ type: "element", tagName: "em", properties: {}, children: span.children }];
  if (isBold) span.tagName = "strong";
  else if (isSlanted) span.tagName = "em";
}

/** Letters that a page shows in a font of symbols become the signs that these are; signs that are not known are reported. */
export function spellSymbolsOfPage(element: Element, remarks: Located[]): void {
  const [, styled = ""] =
    /font(?:-family)?:[^;]*?((?:wingdings(?: [23])?|webdings|symbol)\b)/i.exec(String(element.properties.style ?? "")) ?? [];
  const font = String(element.properties.face ?? "") || styled;
  if (!isOfSymbols(font)) return;
  const sayUnknown = (words: string) => void remarks.push({ kind: "symbol", element, words, gone: [] });
  for (const child of element.children) if (child.type === "text") child.value = inSigns(font, child.value, sayUnknown);
}
