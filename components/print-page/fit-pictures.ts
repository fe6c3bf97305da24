// In Chromium a picture without room moves to the next sheet, whatever is left empty. The sheets are laid out as columns, which
// the browser divides by the same rules (CSS Fragmentation, 3), and such a picture is made as high as the room that is left.
import { leastHeight } from "../printed-sheets/least-height";
import type { Paper } from "./fit-to-paper";

type Picture = HTMLElement & (HTMLImageElement | SVGSVGElement);

/** How much of a sheet may be empty before a picture is made smaller. */
const mayBeEmpty = 0.13;
/** Pictures times elements: about two seconds. */
const mostWork = 30_000;
/** Between columns, in CSS pixels. */
const gap = 40;
/** Above a picture that is not the first on its sheet there is room, in CSS pixels: how much is found by trying. */
const tries = [8, 20, 35];

/** Sets on each picture of the page the height that it should have on `paper`, as a property; none where it fits anyway. The body is as wide as the paper. */
export function fitPictures(paper: Paper): void {
  const pictures = [...document.querySelectorAll<Picture>("main :is(img, .drawing svg)")].filter((one) => one.checkVisibility());
  // Each is measured several times, with all that is on the page: of a very long one the pictures stay as they are.
  if (pictures.length === 0 || pictures.length * document.querySelectorAll("main *").length > mostWork) return;
  const { body } = document;
  const sheets = { height: `${paper.height}px`, columnWidth: `${paper.width}px`, columnGap: `${gap}px`, columnFill: "auto" };
  Object.assign(body.style, sheets);
  // As print.css has it, with the height of the sheet in place of the window's.
  const most = `${Math.min((190 * 96) / 25.4, 0.72 * paper.height)}px`;
  for (const picture of pictures) picture.style.maxHeight = most;
  const begins = [...document.querySelectorAll<HTMLElement>(".begins-sheet")];
  for (const one of begins) one.style.breakBefore = "column";
  for (const picture of pictures) {
    const fitting = heightOn(paper, picture);
    picture.classList.add("fitted");
    if (fitting) picture.style.setProperty(`--on-${paper.name}`, `${fitting}px`);
    else picture.style.removeProperty(`--on-${paper.name}`);
  }
  for (const picture of pictures) picture.style.maxHeight = "";
  for (const one of begins) one.style.breakBefore = "";
  for (const name of Object.keys(sheets) as (keyof typeof sheets)[]) body.style[name] = "";
}

// The height with which the picture is on the sheet before; undefined if it should stay as it is.
function heightOn(paper: Paper, picture: Picture): number | undefined {
  const box = document.body.getBoundingClientRect();
  const sheetOf = ({ left }: DOMRect) => Math.floor((left - box.left + 1) / (paper.width + gap));
  const { height } = picture.getBoundingClientRect();
  const sheet = sheetOf(picture.getBoundingClientRect());
  if (sheet === 0) return undefined;
  const block = picture.closest("p, .drawing") ?? picture;
  const before = document.createRange();
  before.setStart(document.body, 0);
  before.setEndBefore(block);
  const above = [...before.getClientRects()].filter((one) => sheetOf(one) === sheet - 1).map(({ bottom }) => bottom);
  const empty = box.top + paper.height - Math.max(box.top, ...above);
  if (empty <= mayBeEmpty * paper.height) return undefined;
  const least = leastHeight(picture);
  const usual = picture.style.maxHeight;
  for (const room of tries) {
    const fitting = Math.floor(height - (block.getBoundingClientRect().bottom - box.top - empty) - room);
    if (fitting < least) return undefined;
    picture.style.maxHeight = `${fitting}px`;
    if (sheetOf(picture.getBoundingClientRect()) < sheet) return fitting;
    picture.style.maxHeight = usual;
  }
  return undefined;
}
