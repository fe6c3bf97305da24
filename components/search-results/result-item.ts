// One result: the section as a link, the sentence that answers with the words marked, and why it was found.

import type { SearchResult } from "@/lib/search/search-answer";
import { pageAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/search";
import { element } from "../browser/make-element";

/** A list item; its link leads to the top of the section's page, where the status of the text is in view. */
export function resultItem(result: SearchResult): HTMLElement {
  const { section, why } = result;
  const link = element(
    "a",
    { href: pageAddress(section.number) },
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
