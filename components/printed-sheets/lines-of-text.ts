// The lines of a block of text as they are set: how many fit on a sheet, and where one of them ends.

/** A place in the document, as Range takes it. */
export type Place = [container: Node, offset: number];

/** A paragraph that is divided has as many lines on each sheet (CSS 2.2, orphans and widows: Firefox knows neither). */
const together = 3;

/** The lower edges of the lines of `content`, from the first down. */
export function linesOf(content: Range): number[] {
  const lines: number[] = [];
  let middle = Number.NEGATIVE_INFINITY;
  for (const { top, bottom, width } of [...content.getClientRects()].sort((one, other) => one.bottom - other.bottom)) {
    if (width === 0) continue;
    // Signs set higher or smaller than the rest are of its line.
    if (top < middle) lines[lines.length - 1] = bottom;
    else lines.push(bottom);
    middle = top + (bottom - top) / 2;
  }
  return lines;
}

/** The place after the last line of `box` that may be on a sheet ending at `limit`; undefined where none may be. Strictly, three lines at least are on either side; where all fit, the last ones are still kept for what follows. */
export function endOfLine(box: Element, limit: number, isStrict: boolean): Place | undefined {
  const all = document.createRange();
  all.selectNodeContents(box);
  const lines = linesOf(all);
  const fitting = lines.filter((bottom) => bottom <= limit).length;
  const kept = isStrict ? Math.min(fitting, lines.length - together) : fitting;
  if (kept < (isStrict ? together : 1) || kept === lines.length) return undefined;
  return placeAfter(box, Math.min(limit, lines[kept - 1] + 0.5));
}

// The last place from which the words before it end above `limit`.
function placeAfter(box: Element, limit: number): Place | undefined {
  const range = document.createRange();
  const fits = (node: Text, length: number) => {
    range.setStart(box, 0);
    range.setEnd(node, length);
    return range.getBoundingClientRect().bottom <= limit;
  };
  const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    if (fits(node, node.length)) continue;
    let [low, high] = [0, node.length];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (fits(node, middle)) low = middle;
      else high = middle - 1;
    }
    range.setEnd(node, low);
    return range.toString().trim() === "" ? undefined : [node, low];
  }
  return undefined;
}
