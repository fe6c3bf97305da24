// The words of a section or paragraph as they are copied.
import * as words from "@/lib/wording/share";

/** The words alone, letter for letter: a line for each paragraph, a tab between the cells of a table. */
export function copiedWords(target: HTMLElement): string {
  const inForce = target.querySelector<HTMLTemplateElement>("template.words-in-force")?.content.firstElementChild;
  const copied = (inForce ?? target.querySelector(".words") ?? target).cloneNode(true) as HTMLElement;
  const others = target.matches(".section") ? ".self, .arrival, svg, summary" : ".self, .arrival, ul, ol";
  for (const other of copied.querySelectorAll(others)) other.remove();
  fold(copied);
  for (const picture of copied.querySelectorAll("img")) picture.replaceWith(words.picture(picture.alt));
  copied.querySelectorAll(".footnotes > li").forEach((note, i) => void firstLine(note).prepend(`[${i + 1}] `));
  for (const list of copied.querySelectorAll<HTMLOListElement>("ol:not(.footnotes, .steps)")) {
    const sign = list.matches(".bracket") ? ")" : ".";
    [...list.children].forEach((item, i) => void firstLine(item).prepend(`${list.start + i}${sign} `));
  }
  for (const cell of copied.querySelectorAll("td + td, th + th")) cell.prepend("\t");
  for (const block of copied.querySelectorAll("p, li, dt, dd, tr, pre, h1, h2, h3, h4, h5, h6")) block.prepend("\n");
  return (copied.textContent ?? "").trim().replace(/ +(?=\t)|[ \t]*(\n)\s*/g, "$1");
}

// The first block of an item, or the item itself.
function firstLine(item: Element): Element {
  return item.querySelector(":scope > p") ?? item;
}

// Lines of the source are no lines of the text, but in code and where a break is marked.
function fold(copied: HTMLElement): void {
  const texts = document.createTreeWalker(copied, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!node.parentElement?.closest("pre")) node.nodeValue = (node.nodeValue ?? "").replace(/\s*\n\s*/g, " ");
  }
  for (const end of copied.querySelectorAll("br")) end.replaceWith("\n");
}
