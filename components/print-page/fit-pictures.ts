// Chromium divides a page into sheets itself, and a picture without room moves to the next sheet, whatever is left empty. Before
// a page is printed, its sheets are laid out as columns, which the browser divides by the same rules (CSS Fragmentation, 3), and
// such a picture is made as high as the room that is left. print-page.css takes the height for the paper in the printer.
import { element } from "../browser/make-element";
import { leastHeight } from "../printed-sheets/least-height";
import { withPaperRules } from "../printed-sheets/paper-rules";
import { printedCopy } from "../printed-sheets/printed-copy";

type Picture = HTMLImageElement | SVGSVGElement;
type Sheets = { box: HTMLElement; width: number; height: number };

/** What is inside the margins of print.css, in mm, and the property for it. */
const papers = [
  { property: "--on-a4", width: 174, height: 255 },
  { property: "--on-a4-side", width: 261, height: 168 },
  { property: "--on-letter", width: 179.9, height: 237.4 },
  { property: "--on-letter-side", width: 243.4, height: 173.9 },
];
const millimetre = 96 / 25.4;
/** How much of a sheet may be empty before a picture is made smaller. */
const mayBeEmpty = 0.13;
/** Between columns. */
const gap = 40;
/** Above a picture that is not the first on its sheet, there is room; how much, is found by trying. */
const tries = [2, 5, 9];

/** Measures for each paper how high the pictures of the page should be. What only paper has must be on the page. */
export function fitPictures(): void {
  const pictures = [...document.querySelectorAll<HTMLElement & Picture>("main :is(img, .drawing svg)")];
  if (pictures.length === 0) return;
  for (const [i, picture] of pictures.entries()) {
    picture.dataset.picture = String(i);
    picture.classList.add("fitted");
    for (const { property } of papers) picture.style.removeProperty(property);
  }
  withPaperRules(() => {
    const copy = element("div", { class: "sheet-words" }, ...printedCopy(document.body));
    for (const { property, width, height } of papers) {
      const sheets = lay(copy.cloneNode(true) as HTMLElement, width * millimetre, height * millimetre);
      for (const picture of sheets.box.querySelectorAll<HTMLElement & Picture>("[data-picture]")) {
        const fitting = heightFor(picture, sheets);
        if (fitting) pictures[Number(picture.dataset.picture)].style.setProperty(property, `${fitting}px`);
      }
      sheets.box.remove();
    }
  });
}

function lay(box: HTMLElement, width: number, height: number): Sheets {
  const columns = { columnWidth: `${width}px`, columnGap: `${gap}px`, columnFill: "auto" };
  Object.assign(box.style, { position: "absolute", top: "0", left: "0", width: `${width}px`, height: `${height}px`, ...columns });
  document.body.append(box);
  for (const picture of box.querySelectorAll<HTMLElement>("[data-picture]"))
    picture.style.maxHeight = `${Math.min(190 * millimetre, 0.72 * height)}px`;
  for (const one of box.querySelectorAll<HTMLElement>(".begins-sheet")) one.style.breakBefore = "column";
  return { box, width, height };
}

// The height with which the picture is on the sheet before; undefined if it should stay as it is.
function heightFor(picture: HTMLElement & Picture, sheets: Sheets): number | undefined {
  const sheet = sheetOf(picture.getBoundingClientRect(), sheets);
  if (sheet === 0) return undefined;
  const top = sheets.box.getBoundingClientRect().top;
  const block = picture.closest("p, .drawing") ?? picture;
  const empty = top + sheets.height - bottomBefore(block, sheet - 1, sheets);
  if (empty <= mayBeEmpty * sheets.height) return undefined;
  const { height } = picture.getBoundingClientRect();
  const least = leastHeight(picture);
  const usual = picture.style.maxHeight;
  for (const above of tries) {
    const fitting = Math.floor(height - (block.getBoundingClientRect().bottom - top - empty) - above * millimetre);
    if (fitting < least) return undefined;
    picture.style.maxHeight = `${fitting}px`;
    if (sheetOf(picture.getBoundingClientRect(), sheets) < sheet) return fitting;
    picture.style.maxHeight = usual;
  }
  return undefined;
}

function sheetOf({ left }: DOMRect, { box, width }: Sheets): number {
  return Math.floor((left - box.getBoundingClientRect().left + 1) / (width + gap));
}

// Where the words on a sheet end, of those before a block.
function bottomBefore(block: Element, sheet: number, sheets: Sheets): number {
  const before = document.createRange();
  before.setStart(sheets.box, 0);
  before.setEndBefore(block);
  const bottoms = [...before.getClientRects()].filter((one) => sheetOf(one, sheets) === sheet).map(({ bottom }) => bottom);
  return Math.max(sheets.box.getBoundingClientRect().top, ...bottoms);
}
