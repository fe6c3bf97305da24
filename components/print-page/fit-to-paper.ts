// What no style sheet can say, for browsers that divide a page into sheets themselves: which paragraphs are short enough to stay
// whole, and how high a picture may be on its sheet. Measured when printing begins, for each paper; print-page.css takes the
// results for the paper in the printer.
import { withPaperRules } from "../printed-sheets/paper-rules";
import { fitPictures } from "./fit-pictures";
import { keepParagraphs } from "./keep-paragraphs";

/** What is inside the margins of print.css, in CSS pixels. Paper on its side has fewer lines, of which fewer are kept together. */
export type Paper = { name: string; width: number; height: number; isOnItsSide?: true };

const millimetre = 96 / 25.4;
const papers: Paper[] = [
  { name: "a4", width: 174 * millimetre, height: 255 * millimetre },
  { name: "letter", width: 179.9 * millimetre, height: 237.4 * millimetre },
  { name: "a4-side", width: 261 * millimetre, height: 168 * millimetre, isOnItsSide: true },
  { name: "letter-side", width: 243.4 * millimetre, height: 173.9 * millimetre, isOnItsSide: true },
];

/** Measures the page as it is now, with all that only paper has; nothing of it is seen. */
export function fitToPaper(): void {
  const { body } = document;
  const before = body.style.cssText;
  withPaperRules(() => {
    try {
      for (const paper of papers) {
        Object.assign(body.style, { position: "absolute", top: "0", left: "0", width: `${paper.width}px` });
        keepParagraphs(paper);
        fitPictures(paper);
      }
    } finally {
      // Chromium keeps the width if the attribute is removed.
      body.style.cssText = before;
    }
  });
}
