// One chapter's sections in a print list, under the chapter's title and the titles of their parts.

import { fromPart } from "@/lib/wording/print-list";
import { element } from "../browser/make-element";
import { numberOf } from "../browser/number-of";
import type { Group } from "./fetch-sections";

/** `controls` makes the row of buttons of a section. */
export function showGroup({ chapter, version, citation, notice, sections }: Group, controls: (number: string) => HTMLElement): HTMLElement {
  const made = element("section", { class: "chapter-of-print-list", "data-citation": citation });
  made.append(element("h2", {}, chapter), element("p", { class: "standing" }, version), ...(notice ? [notice] : []));
  let before = "";
  withoutGaps(sections.map(({ article }) => article));
  for (const { article, part } of sections) {
    if (part && part !== before) made.append(element("p", { class: "from-part" }, fromPart(part)));
    before = part;
    made.append(controls(numberOf(article)), article);
  }
  return made;
}

// A section may be chosen without what it is part of: headings begin below the chapter's, and skip no level.
function withoutGaps(articles: HTMLElement[]): void {
  const above: number[] = [];
  for (const article of articles) {
    const heading = article.querySelector(".section-heading");
    const level = Number(heading?.tagName.slice(1));
    if (!heading) continue;
    while (level <= (above.at(-1) ?? 0)) above.pop();
    above.push(level);
    const shown = element(`h${Math.min(6, 2 + above.length)}` as "h3", {});
    for (const { name, value } of heading.attributes) shown.setAttribute(name, value);
    shown.append(...heading.childNodes);
    heading.replaceWith(shown);
  }
}
