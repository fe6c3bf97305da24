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
  for (const { article, part } of sections) {
    if (part && part !== before) made.append(element("p", { class: "from-part" }, fromPart(part)));
    before = part;
    made.append(controls(numberOf(article)), article);
  }
  return made;
}
