// One result: the section as a link, the sentence that answers with the words marked, and why it was found.
import { pageAddress, paragraphAnchor } from "@/lib/permalink";
import { excerpt } from "@/lib/search/excerpt";
import { sayWhy } from "@/lib/search/say";
import type { SearchResult } from "@/lib/search/search";
import { element } from "./make-element";

/** A list item; its link leads to the paragraph that answers. */
export function resultItem({ section, paragraph, marks, why }: SearchResult): HTMLElement {
  const anchor = section.paragraphs.length > 1 ? `#${paragraphAnchor(section.number, paragraph)}` : "";
  const address = `${pageAddress(section.number)}${anchor}`;
  const link = element("a", { href: address }, element("span", { class: "number" }, section.number), ` ${section.title ?? section.part}`);
  const words = excerpt(section.paragraphs[paragraph - 1] ?? "", marks, 220);
  const sentence = element("p", {}, ...words.map((piece) => (piece.marked ? element("mark", {}, piece.text) : piece.text)));
  const reasons = sayWhy(why).map((reason) => element("p", { class: "why" }, reason));
  const { number, title, edition } = section.chapter;
  return element("li", {}, link, sentence, ...reasons, element("p", { class: "edition" }, `${number} ${title}. ${edition}.`));
}
