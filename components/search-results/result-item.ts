// One result: the section's number and name as a link, the sentence that answers with the words marked, its part.

import { nameOf } from "@/lib/domain/section-name";
import type { Piece } from "@/lib/search/excerpt";
import type { SearchResult } from "@/lib/search/search-answer";
import { pageAddress } from "@/lib/site/urls";
import { element } from "../browser/make-element";

/** About two lines on a wide page, in characters; the first word found is within the two lines of a narrow one. */
const [shown, near] = [200, 64];

/** A list item; its link leads to the top of the section's page, where the status of the text is in view. */
export function resultItem({ number, section, excerpt }: SearchResult): HTMLElement {
  return element(
    "li",
    {},
    element("a", { href: pageAddress(number) }, element("span", { class: "number" }, number), ` ${nameOf(section)}`),
    element("p", { class: "sentence" }, ...marked(excerpt(shown, near))),
    element("p", { class: "part" }, section.part),
  );
}

/** The pieces of a sentence as nodes, those found in <mark>. */
export function marked(pieces: Piece[]): (string | Node)[] {
  return pieces.map(({ text, marked }) => (marked ? element("mark", {}, text) : text));
}
