// One result: the section's number in its own column, its name as a link, the sentence that answers with the words marked.

import { labelOf } from "@/lib/domain/number";
import { nameOf } from "@/lib/domain/section-name";
import type { Piece } from "@/lib/search/excerpt";
import type { SearchResult } from "@/lib/search/search-answer";
import { foundAddress } from "@/lib/site/found-words";
import { element } from "../browser/make-element";

/** About two lines on a wide page, in characters; the first word found is within the two lines of a narrow one. */
const [shown, near] = [200, 56];

/** A list item; its link leads to the top of the section's page, where the status of the text is in view. */
export function resultItem(result: SearchResult): HTMLElement {
  const { number, section, excerpt } = result;
  return element(
    "li",
    { "data-number": number },
    element(
      "a",
      { href: foundAddress(result) },
      element("span", { class: "number" }, labelOf(number)),
      " ",
      element("span", {}, nameOf(section)),
    ),
    element("p", { class: "sentence" }, ...marked(excerpt(shown, near))),
  );
}

/** The pieces of a sentence as nodes, those found in <mark>. */
export function marked(pieces: Piece[]): (string | Node)[] {
  return pieces.map(({ text, marked }) => (marked ? element("mark", {}, text) : text));
}
