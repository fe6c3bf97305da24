// Where a sheet ends, by the rules of the style sheet: what it keeps together (break-inside), and keeps with what
// follows or comes before (break-after, break-before; CSS Fragmentation, 3), stays so wherever that is possible and leaves no
// sheet much too short.
import { endOfLine, linesOf, type Place } from "./lines-of-text";
import { divideChart, shrinkPicture } from "./picture-at-end";

type Sheet = { limit: number; height: number };

// What may be done to what has no room, in this order: keep paragraphs whole; divide them; divide what the style sheet keeps
// together; keep fewer lines with a number, and one item or row with what introduces it; part it from what comes before it; leave what
// cannot be divided where it is, and go on after it.
const ways = ["keep", "lines", "divide", "ease", "part", "leave"] as const;
type Way = (typeof ways)[number];

/** How much of a sheet may be empty before something is divided. */
const mayBeEmpty = 0.13;
/** Lines that stay with the number of their section, and where that would end a sheet too early. */
const withNumber = 3;
const withNumberEased = 2;

/** The place after which nothing fits on the sheet with `words`; undefined if everything fits. The height is .sheet-words' own, as min-height. */
export function endOfSheet(words: Element): Place | undefined {
  const height = Number.parseFloat(getComputedStyle(words).minHeight);
  const limit = words.getBoundingClientRect().top + height + 0.5;
  if (!partsOf(words).some((part) => goesBelow(part, limit))) return undefined;
  let best: { place: Place; empty: number } | undefined;
  for (const way of ways) {
    // Nothing is torn apart for the sake of a full sheet.
    if (best && (way === "part" || way === "leave")) break;
    const place = endWithin(words, { limit, height }, way);
    if (!place) continue;
    const empty = (limit - bottomBefore(words, place)) / height;
    if (!best || empty < best.empty - 0.01) best = { place, empty };
    if (best.empty <= mayBeEmpty) break;
  }
  // A picture cannot be divided, but it can be smaller; a chart can go on.
  if (best && best.empty > mayBeEmpty && (shrinkPicture(best.place, limit) || divideChart(best.place))) return endOfSheet(words);
  return best?.place;
}

function endWithin(box: Element, sheet: Sheet, way: Way): Place | undefined {
  // The words of a drawing would go on without their lines.
  if (box instanceof SVGElement) return undefined;
  const parts = partsOf(box);
  const isLonger = (part: Element) => part.getBoundingClientRect().height > sheet.height;
  if (!parts.some(isBlock)) {
    if (way === "keep" && !isLonger(box)) return undefined;
    return endOfLine(box, sheet.limit, way === "keep" || way === "lines");
  }
  const mayDivide = (part: Element) => (way !== "keep" && way !== "lines") || isDivisible(part) || isLonger(part);
  const below = parts.findIndex((part) => goesBelow(part, sheet.limit));
  // If all parts fit, what the style sheet adds after them does not: the last part moves with it.
  const over = below < 0 ? parts.length - 1 : below;
  const isRow = getComputedStyle(box).display === "table-row";
  // The cells of a row are side by side: any of them may have the lines that do not fit.
  for (const part of isRow ? parts.slice(over) : [parts[over]]) {
    const inside = isBlock(part) ? mayDivide(part) && endWithin(part, sheet, way) : mayDivide(box) && endOfLine(box, sheet.limit, false);
    if (inside && !isTooEarly(part, inside, way)) return inside;
  }
  if (isRow) return undefined;
  let first = over;
  while (first > 0 && belongTogether(parts[first - 1], parts[first], way)) {
    first--;
    const part = parts[first];
    // Its last lines go with what they belong to, the others stay.
    const inside = isBlock(part) && mayDivide(part) && endWithin(part, sheet, way);
    if (inside && !isTooEarly(part, inside, way)) return inside;
  }
  if (first > 0) return before(parts[first]);
  return way === "leave" && over + 1 < parts.length ? before(parts[over + 1]) : undefined;
}

// Whether a section would have fewer lines beside its number than it should.
function isTooEarly(part: Element | Text, place: Place, way: Way): boolean {
  if (!(part instanceof Element && part.matches(".section")) || way === "part" || way === "leave") return false;
  const lines = document.createRange();
  lines.setStart(part.querySelector(".words") ?? part, 0);
  lines.setEnd(...place);
  // The number of one with a title is in the line of it.
  const withTitle = part.querySelector(":scope > .section-heading:not([data-name])") ? 1 : 0;
  return (
    withTitle + linesOf(lines).length < (way === "ease" ? withNumberEased : withNumber) && !lines.cloneContents().querySelector("img, svg")
  );
}

// Where what comes before `place` ends.
function bottomBefore(words: Element, place: Place): number {
  const range = document.createRange();
  range.setStart(words, 0);
  range.setEnd(...place);
  return range.getBoundingClientRect().bottom;
}

// Elements and words; line breaks of the source between tags are neither. The columns of a table are empty.
function partsOf(box: Element): (Element | Text)[] {
  return [...box.childNodes].filter(
    (node): node is Element | Text =>
      (node instanceof Element && !(node instanceof HTMLTableColElement)) || (node instanceof Text && node.data.trim() !== ""),
  );
}

function before(part: Element | Text): Place {
  const parent = part.parentNode as Node;
  return [parent, [...parent.childNodes].indexOf(part)];
}

// Room left empty at the end of a box is lost at the end of a sheet.
function goesBelow(part: Element | Text, limit: number): boolean {
  if (bottomOf(part) <= limit) return false;
  if (!isBlock(part) || !isDivisible(part)) return true;
  const parts = partsOf(part);
  return !parts.some(isBlock) || parts.some((one) => goesBelow(one, limit));
}

function belongTogether(one: Element | Text, next: Element | Text, way: Way): boolean {
  if (!isBlock(one)) return !isBlock(next);
  // The words of one line are in it side by side.
  if (isBlock(next) && bottomOf(one) > next.getBoundingClientRect().top + 1 && isInRow(one)) return true;
  if (way === "part" || way === "leave" || (way === "ease" && one.matches("li, tr"))) return false;
  return getComputedStyle(one).breakAfter.startsWith("avoid") || (isBlock(next) && getComputedStyle(next).breakBefore.startsWith("avoid"));
}

function isInRow({ parentElement }: Element): boolean {
  return getComputedStyle(parentElement as Element).display.endsWith("flex");
}

function isBlock(part: Element | Text): part is Element {
  return part instanceof Element && !getComputedStyle(part).display.startsWith("inline");
}

function isDivisible(part: Element): boolean {
  return getComputedStyle(part).breakInside === "auto";
}

function bottomOf(part: Element | Text): number {
  if (part instanceof Element) return part.getBoundingClientRect().bottom;
  const range = document.createRange();
  range.selectNode(part);
  return range.getBoundingClientRect().bottom;
}
