// What was found, grouped by chapter: in each option the number, the name and the sentence that answers.

import { labelOf, withLabel } from "@/lib/domain/number";
import { nameOf } from "@/lib/domain/section-name";
import type { SearchResult } from "@/lib/search/search-answer";
import { foundAddress } from "@/lib/site/found-words";
import * as words from "@/lib/wording/search";
import { element } from "../browser/make-element";
import { marked } from "../search-results/result-item";

/** The groups of a list box; the best chapter first, the best sections of each first. */
export function suggestionGroups(results: SearchResult[]): HTMLElement[] {
  const groups = new Map<string, HTMLElement>();
  results.forEach((result, i) => {
    const { number, title, outOfDate } = result.section.chapter;
    const group = groups.get(number) ?? openGroup(withLabel(number, title), groups.size, outOfDate);
    groups.set(number, group);
    group.append(option(result, i));
  });
  return [...groups.values()];
}

function openGroup(name: string, at: number, outOfDate?: string): HTMLElement {
  const status = outOfDate ? [" ", element("span", { class: "out-of-date" }, words.outOfDate(outOfDate))] : [];
  const label = element("div", { id: `suggestions-${at}`, role: "presentation", class: "group" }, name, ...status);
  return element("div", { role: "group", "aria-labelledby": label.id }, label);
}

function option(result: SearchResult, at: number): HTMLElement {
  const { number, section, excerpt } = result;
  return element(
    "a",
    { id: `suggestion-${at}`, role: "option", "aria-selected": "false", tabindex: "-1", href: foundAddress(result) },
    element("span", { class: "name" }, element("span", { class: "number" }, labelOf(number)), ` ${nameOf(section)}`),
    " ",
    element("span", { class: "sentence" }, ...marked(excerpt(120, 64))),
  );
}
