// For browsers that cannot write at the foot of a sheet (CSS Paged Media, 5: margin boxes): the page is laid out on
// sheets of our own when it is printed, each with the stamp and its place among the sheets.
import { sheetsStyle } from "@/lib/site/assets";
import { pageOf } from "@/lib/wording/paper";
import { fetchStyle } from "../browser/add-style";
import { element } from "../browser/make-element";
import { fixColumns, keepCells, repeatHead } from "./divided-table";
import { endOfSheet } from "./end-of-sheet";
import { withPaperRules } from "./paper-rules";
import { printedCopy } from "./printed-copy";

// Nobody knows before what paper there is. Firefox tells the style sheet; WebKit tells nothing but the width it has on
// paper, by which the style sheet tells upright sheets from those on their side.
const papers = CSS.supports("-moz-appearance", "none") ? ["", "a4", "landscape"] : ["", "landscape"];

/** What is on each sheet: at its head the chapter and the manual (`short` after the first sheet), at its foot the version. As the page's root has it. */
export type SheetWords = { head?: string; manual?: string; short?: string; version?: string };

/** Lays out the page as it is now. `stamp` is printed on each sheet, too. Existing sheets are replaced. */
export function laySheets(stamp: string, { head = "", manual = "", short = manual, version = "" }: SheetWords): void {
  // Not every browser tells that printing has ended.
  clearSheets();
  withPaperRules(() => {
    const words = element("div", { class: "sheet-words" }, ...printedCopy(document.body));
    for (const paper of papers) {
      const sheets = element("div", { class: `sheets ${paper}` });
      document.body.append(sheets);
      const top = (name: string) => row("sheet-head", [head], name);
      const foot = (page: number, pages: number) =>
        row("sheet-foot", [element("b", {}, version), element("br", {}), pageOf(page, pages)], stamp);
      keepRoom(sheets, top(manual), foot(999, 999));
      divide(sheets, words.cloneNode(true) as Element);
      const { length } = sheets.children;
      for (let i = 0; i < length; i++) {
        const page = sheets.children[i].firstElementChild;
        page?.prepend(top(i === 0 ? manual : short));
        page?.append(foot(i + 1, length));
      }
    }
  });
  document.documentElement.classList.add("on-sheets");
}

/** Removes them, if there are any. */
export function clearSheets(): void {
  document.documentElement.classList.remove("on-sheets");
  for (const sheets of document.querySelectorAll(".sheets")) sheets.remove();
}

// Two cells side by side.
function row(name: string, left: (string | Node)[], right: string): Element {
  return element("div", { class: name }, element("p", {}, ...left), element("p", {}, right));
}

// What head and foot take of each sheet depends on how long the titles and the stamp are.
function keepRoom(sheets: HTMLElement, ...rows: Element[]): void {
  sheets.append(...rows);
  sheets.style.setProperty("--foot", `${rows[rows.length - 1].getBoundingClientRect().bottom - sheets.getBoundingClientRect().top}px`);
  for (const one of rows) one.remove();
}

function divide(sheets: Element, words: Element): void {
  for (let next: Element | undefined = words; next; next = afterSheet(next))
    sheets.append(element("div", { class: "sheet" }, element("div", { class: "sheet-page" }, next)));
}

// Cuts off what has no room on the sheet and gives it back.
function afterSheet(words: Element): Element | undefined {
  const end = endOfSheet(words);
  if (!end) return undefined;
  // Where nothing would stay, the rest would be as long as all, and sheets would be laid for ever.
  const kept = document.createRange();
  kept.setStart(words, 0);
  kept.setEnd(...end);
  if (kept.toString().trim() === "" && !kept.cloneContents().querySelector("img, svg")) return undefined;
  const rest = document.createRange();
  rest.setStart(...end);
  rest.setEnd(words, words.childNodes.length);
  const cutThrough = divided(words, end[0]);
  for (const before of cutThrough) if (before instanceof HTMLTableElement) fixColumns(before);
  const next = element("div", { class: "sheet-words" }, rest.extractContents());
  // What is divided goes on as it was: no second number, no second sign at its end.
  const parts: Element[] = [];
  for (const _ of cutThrough) parts.push((parts.at(-1) ?? next).firstElementChild as Element);
  for (const [i, before] of cutThrough.entries()) {
    const part = parts[i];
    part.classList.add("goes-on");
    before.classList.add("divided");
    if (part instanceof HTMLTableElement) repeatHead(part, before as HTMLTableElement);
    if (part instanceof HTMLOListElement) countOn(part, before as HTMLOListElement, before === end[0]);
    if (part instanceof HTMLTableRowElement && before !== end[0]) keepCells(part, before as HTMLTableRowElement);
  }
  return next;
}

// The elements that are cut through, outermost first.
function divided(words: Element, innermost: Node): Element[] {
  const found: Element[] = [];
  for (let node: Node | null = innermost; node && node !== words; node = node.parentNode) if (node instanceof Element) found.unshift(node);
  return found;
}

// The first item is in both parts if it is itself divided.
function countOn(part: HTMLOListElement, before: HTMLOListElement, wholeItems: boolean): void {
  part.start = before.start + before.children.length - (wholeItems ? 0 : 1);
}

// Nobody gets this code before its style is in force: without it all sheets would be printed one after another.
await fetchStyle(sheetsStyle);
