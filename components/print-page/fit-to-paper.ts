// What no style sheet can say, for browsers that divide a page into sheets themselves: which paragraphs are short enough to stay
// whole, how high a picture may be on its sheet, and where less is kept together so that no sheet ends too early. Measured when
// printing begins, for each paper; the rules of paper-style.ts take the results for the paper in the printer.
import { withPaperRules } from "../printed-sheets/paper-rules";
import { fillSheets } from "./fill-sheets";
import { keepParagraphs } from "./keep-paragraphs";
import { type Paper, papers, rulesFor, rulesForAll } from "./paper-style";

const style = new CSSStyleSheet();

/** Measures the page as it is now, with all that only paper has; nothing of it is seen. */
export function fitToPaper(): void {
  const { body } = document;
  const before = body.style.cssText;
  if (!document.adoptedStyleSheets.includes(style)) document.adoptedStyleSheets.push(style);
  withPaperRules(() => {
    try {
      for (const paper of papers) measure(paper, body);
    } finally {
      // Chromium keeps the width if the attribute is removed.
      body.style.cssText = before;
      style.replaceSync(rulesForAll());
    }
  });
}

// The body is as wide as the paper, and divided into columns of its height: the browser divides them by the same rules as sheets
// (CSS Fragmentation, 3).
function measure(paper: Paper, body: HTMLElement): void {
  const { name, width, height } = paper;
  style.replaceSync(rulesFor(name));
  Object.assign(body.style, { position: "absolute", top: "0", left: "0", width: `${width}px` });
  keepParagraphs(paper);
  Object.assign(body.style, { height: `${height}px`, columnWidth: `${width}px`, columnGap: `${columnGap}px`, columnFill: "auto" });
  fillSheets(paper, columnGap);
  for (const property of ["height", "columnWidth", "columnGap", "columnFill"] as const) body.style[property] = "";
}

/** Between columns, in CSS pixels. */
const columnGap = 40;
