// A reader comes from a search: the words found are marked in the section (CSS Custom Highlight API), and no word changes.
import { foundWords } from "@/lib/site/found-words";

/** Marks the words that the address names, opens what is folded over them, and takes them out of the address. */
export function markFound(hash: string): void {
  const words = foundWords(hash);
  history.replaceState(history.state, "", location.pathname + location.search);
  const ranges = [...document.querySelectorAll(".section .words, .section h1, .section h2")].flatMap((place) => rangesOf(place, words));
  for (const { startContainer } of ranges) openFolds(startContainer.parentElement);
  // Browsers without highlights show the section as it is.
  if (!("highlights" in CSS)) return;
  const style = new CSSStyleSheet();
  style.replaceSync("::highlight(found){background-color:var(--mark);color:var(--ink)}");
  if (!CSS.highlights.has("found")) document.adoptedStyleSheets.push(style);
  CSS.highlights.set("found", new Highlight(...ranges));
}

function openFolds(element: Element | null | undefined): void {
  for (let fold = element?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
}

// Where the words are in the text of an element, whole, across the elements in it.
function rangesOf(place: Element, words: string[]): Range[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const nodes: { node: Node; start: number }[] = [];
  let text = "";
  while (walker.nextNode()) {
    nodes.push({ node: walker.currentNode, start: text.length });
    text += walker.currentNode.nodeValue ?? "";
  }
  const pointAt = (at: number, isEnd: boolean): [Node, number] => {
    const { node, start } = nodes.findLast((one) => (isEnd ? one.start < at : one.start <= at)) ?? nodes[0];
    return [node, at - start];
  };
  return words.flatMap((word) => {
    const form = word
      .split(/\s+/)
      .map((part) => part.replace(/[^\p{L}\p{N}]/gu, "\\$&"))
      .join("\\s+");
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`, "gu");
    return [...text.matchAll(whole)].map(({ index, 0: found }) => {
      const range = new Range();
      range.setStart(...pointAt(index, false));
      range.setEnd(...pointAt(index + found.length, true));
      return range;
    });
  });
}
