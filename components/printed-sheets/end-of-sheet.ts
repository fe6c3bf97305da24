// Where a sheet ends, by the rules of the style sheet: what it keeps together (break-inside), and keeps with what
// follows (break-after; CSS Fragmentation, 3), stays so wherever that is possible.

/** A place in the document, as Range takes it. */
export type Place = [container: Node, offset: number];

type Sheet = { limit: number; height: number };

// What may be done to what has no room, in this order: as the style sheet says; divide what it keeps together; part it from
// what comes before it; leave what cannot be divided where it is, and go on after it.
const ways = ["keep", "divide", "part", "leave"] as const;
type Way = (typeof ways)[number];

/** The place after which nothing fits on the sheet with `words`; undefined if everything fits. The height is .sheet-words' own, as min-height. */
export function endOfSheet(words: Element): Place | undefined {
  const height = Number.parseFloat(getComputedStyle(words).minHeight);
  const limit = words.getBoundingClientRect().top + height + 0.5;
  if (!partsOf(words).some((part) => goesBelow(part, limit))) return undefined;
  for (const way of ways) {
    const place = endWithin(words, { limit, height }, way);
    if (place) return place;
  }
  return undefined;
}

function endWithin(box: Element, sheet: Sheet, way: Way): Place | undefined {
  // The words of a drawing would go on without their lines.
  if (box instanceof SVGElement) return undefined;
  const parts = partsOf(box);
  const mayDivide = (part: Element) => way !== "keep" || part.getBoundingClientRect().height > sheet.height;
  if (!parts.some(isBlock)) return mayDivide(box) ? endOfLine(box, sheet.limit) : undefined;
  const below = parts.findIndex((part) => goesBelow(part, sheet.limit));
  // If all parts fit, what the style sheet adds after them does not: the last part moves with it.
  const over = below < 0 ? parts.length - 1 : below;
  const isRow = getComputedStyle(box).display === "table-row";
  // The cells of a row are side by side: any of them may have the lines that do not fit.
  for (const part of isRow ? parts.slice(over) : [parts[over]]) {
    const divisible = isBlock(part) ? mayDivide(part) || isDivisible(part) : mayDivide(box);
    if (!divisible) continue;
    const inside = isBlock(part) ? endWithin(part, sheet, way) : endOfLine(box, sheet.limit);
    if (inside) return inside;
  }
  if (isRow) return undefined;
  let first = over;
  while (first > 0 && belongTogether(parts[first - 1], parts[first], way)) first--;
  if (first > 0) return before(parts[first]);
  return way === "leave" && over + 1 < parts.length ? before(parts[over + 1]) : undefined;
}

// The lines that have room.
function endOfLine(box: Element, limit: number): Place | undefined {
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
  return (way === "keep" || way === "divide") && getComputedStyle(one).breakAfter.startsWith("avoid");
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
