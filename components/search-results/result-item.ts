// One result: the section as a link, the sentence that answers with the words marked, and why it was found.

import type { SearchResult } from "@/lib/search/search-answer";
import { paragraphAnchor, sectionAnchor } from "@/lib/site/anchors";
import { pageAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/search";
import { element } from "../browser/make-element";

/** Where a result leads: the very paragraph that answers, marked on arrival. */
export function resultAddress({ section, paragraph }: SearchResult): string {
  const { number, paragraphs } = section;
  return `${pageAddress(number)}#${paragraphs.length > 1 ? paragraphAnchor(number, paragraph) : sectionAnchor(number)}`;
}

/** A list item; its link leads to the paragraph that answers. */
export function resultItem(result: SearchResult): HTMLElement {
  const { section, why } = result;
  const link = element(
    "a",
    { href: resultAddress(result) },
    element("span", { class: "number" }, section.number),
    ` ${section.title ?? section.part}`,
  );
  const sentence = element("p", {}, ...result.excerpt(220).map((piece) => (piece.marked ? element("mark", {}, piece.text) : piece.text)));
  const reasons = words.why(why).map((reason) => element("p", { class: "why" }, reason));
  const { number, title, version } = section.chapter;
  const select = element(
    "button",
    { type: "button", class: "plain-control", "data-does": "Select", "data-number": section.number },
    "Select",
  );
  select.ariaLabel = `Select ${section.number}`;
  return element("li", {}, link, sentence, ...reasons, element("p", { class: "version" }, `${number} ${title}. ${version}.`), select);
}
