// Where a sheet would end too early, what begins the next one is made to fit: a picture becomes smaller, a flow chart goes on from
// sheet to sheet, or fewer lines are kept together.
import { leastHeight } from "../printed-sheets/least-height";
import { addStrips } from "../printed-sheets/strips-of-chart";
import { linesIn } from "./keep-paragraphs";
import type { Paper } from "./paper-style";
import { beginningOn, blocks, emptyEnd, type Layout, readLayout } from "./sheets-as-columns";

type Picture = HTMLElement & (HTMLImageElement | SVGSVGElement);
/** Undoes what was tried. */
type Undo = () => void;

/** How much of a sheet may be empty before anything is done. */
const mayBeEmpty = 0.12;
/** Blocks times sheets: about two seconds. Each change lays the page out again, so a very long one stays as it is. */
const mostWork = 30_000;
/** Above a picture that is not the first on its sheet there is room, in CSS pixels: how much is found by trying. */
const tries = [8, 11, 14, 20, 35];

/** Measures and marks the page, whose sheets are columns now with `gap` between them. */
export function fillSheets(paper: Paper, gap: number): void {
  const pictures = picturesOf(document);
  // As print.css has it, with the height of the sheet in place of the window's.
  for (const one of pictures) one.style.maxHeight = `${Math.min((190 * 96) / 25.4, 0.72 * paper.height)}px`;
  for (const one of document.querySelectorAll(`.eased-on-${paper.name}, .divided-on-${paper.name}`))
    one.classList.remove(`eased-on-${paper.name}`, `divided-on-${paper.name}`);
  for (const one of pictures) one.style.removeProperty(`--on-${paper.name}`);
  // In columns a sheet begins where a column does.
  const begins = [...document.querySelectorAll<HTMLElement>(".begins-sheet")];
  for (const one of begins) one.style.breakBefore = "column";
  fill(paper, () => readLayout(paper, gap));
  for (const one of pictures) {
    one.style.maxHeight = "";
    one.classList.add("fitted");
  }
  for (const one of begins) one.style.breakBefore = "";
}

function fill(paper: Paper, read: () => Layout): void {
  let layout = read();
  if (layout.last * document.querySelectorAll(blocks).length > mostWork) return;
  for (let sheet = 0; sheet < layout.last; sheet++)
    for (const change of [shrinkPicture, divideChart, ease]) {
      const empty = emptyEnd(layout, sheet, paper);
      if (empty <= mayBeEmpty * paper.height) break;
      for (const undo of change(beginningOn(layout, sheet + 1, empty), empty, paper)) {
        const next = read();
        if (emptyEnd(next, sheet, paper) < empty - 1) {
          layout = next;
          break;
        }
        undo();
      }
    }
}

// As high as the room that is left.
function* shrinkPicture(begins: Element[], empty: number, { name }: Paper): Generator<Undo> {
  const picture = pictureIn(begins);
  if (!picture) return;
  const { height } = picture.getBoundingClientRect();
  const block = (picture.closest("p, .drawing") ?? picture).getBoundingClientRect();
  const least = leastHeight(picture);
  const usual = picture.style.maxHeight;
  for (const room of tries) {
    const fitting = Math.floor(height - (block.bottom - document.body.getBoundingClientRect().top - empty) - room);
    if (fitting < least) return;
    picture.style.maxHeight = `${fitting}px`;
    picture.style.setProperty(`--on-${name}`, `${fitting}px`);
    yield () => {
      picture.style.maxHeight = usual;
      picture.style.removeProperty(`--on-${name}`);
    };
  }
}

function* divideChart(begins: Element[], _empty: number, { name }: Paper): Generator<Undo> {
  const drawing = pictureIn(begins)?.closest(".drawing");
  if (!drawing || !addStrips(drawing)) return;
  drawing.classList.add(`divided-on-${name}`);
  yield () => drawing.classList.remove(`divided-on-${name}`);
}

function* ease(begins: Element[], _empty: number, { name }: Paper): Generator<Undo> {
  const [eased, whole] = [`eased-on-${name}`, `whole-on-${name}`];
  const all = new Set(begins.flatMap((one) => [one, one.closest("tr, dl > div, .steps > li") ?? one]));
  // Of three lines one would be alone.
  const short = [...all].filter((one) => one instanceof HTMLElement && one.classList.contains(whole) && linesIn(one) > 3);
  for (const one of all) one.classList.add(eased);
  for (const one of short) one.classList.remove(whole);
  yield () => {
    for (const one of all) one.classList.remove(eased);
    for (const one of short) one.classList.add(whole);
  };
}

function pictureIn(begins: Element[]): Picture | undefined {
  return picturesOf(document).find((one) => begins.includes(one));
}

function picturesOf(within: ParentNode): Picture[] {
  return [...within.querySelectorAll<Picture>("main :is(img, .drawing > svg)")].filter((one) => one.checkVisibility());
}
