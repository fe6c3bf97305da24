// Where a sheet ends, by the rules of the style sheet: what it keeps together (break-inside), and keeps with what
// follows (break-after; CSS Fragmentation, 3), stays so wherever that is possible.

/** A place in the document, as Range takes it. */
export type Place = [container: Node, offset: number];

/** The place after which nothing has room on the sheet that holds `words`; undefined where all has. The height is .sheet-words' own, as min-height. */
export function endOfSheet(words: Element): Place | undefined {
  const height = Number.parseFloat(getComputedStyle(words).minHeight);
  const limit = words.getBoundingClientRect().top + height;
  if (bottomOf(words) <= limit + 0.5) return undefined;
  const sheet = { limit, height };
  return endWithin(words, sheet, false) ?? endWithin(words, sheet, true) ?? afterFirst(words);
}

type Sheet = { limit: number; height: number };

// `divideAll`: nothing has room any other way, so what should be kept together is divided too.
function endWithin(box: Element, sheet: Sheet, divideAll: boolean): Place | undefined {
  if (!holdsBlocks(box)) return divideAll || isHigher(box, sheet) ? endOfLine(box, sheet) : undefined;
  const children = [...box.children];
  const over = children.findIndex((child) => goesBelow(child, sheet.limit));
  if (over < 0) return undefined;
  const child = children[over];
  if (divideAll || isHigher(child, sheet) || isDivisible(child)) {
    const inside = endWithin(child, sheet, divideAll);
    if (inside) return inside;
  }
  let first = over;
  while (first > 0 && getComputedStyle(children[first - 1]).breakAfter.startsWith("avoid")) first--;
  return first > 0 ? before(children[first]) : undefined;
}

// The lines of a paragraph that have room.
function endOfLine(box: Element, { limit }: Sheet): Place | undefined {
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

// Something that cannot be divided and is higher than a sheet goes where it may; what follows it goes on.
function afterFirst(words: Element): Place | undefined {
  const second = words.children[1];
  return second && before(second);
}

function before(child: Element): Place {
  const parent = child.parentNode as Node;
  return [parent, [...parent.childNodes].indexOf(child)];
}

// Room left empty at the end of a box is lost at the end of a sheet.
function goesBelow(box: Element, limit: number): boolean {
  if (bottomOf(box) <= limit) return false;
  return !isDivisible(box) || !holdsBlocks(box) || [...box.children].some((child) => goesBelow(child, limit));
}

function isDivisible(box: Element): boolean {
  return getComputedStyle(box).breakInside === "auto";
}

function isHigher(box: Element, { height }: Sheet): boolean {
  return box.getBoundingClientRect().height > height;
}

function holdsBlocks(box: Element): boolean {
  return [...box.children].some((child) => !getComputedStyle(child).display.startsWith("inline"));
}

function bottomOf(box: Element): number {
  return box.getBoundingClientRect().bottom;
}
