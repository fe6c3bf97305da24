// What was found, grouped by chapter: in each option the number, the part, the sentence that answers, and why.
import type { SearchResult } from "@/lib/search/search-answer";
import { pageAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/search";
import { element } from "../browser/make-element";

/** The groups of a list box; the best chapter first, the best sections of each first. */
export function suggestionGroups(results: SearchResult[]): HTMLElement[] {
  const groups = new Map<string, HTMLElement>();
  results.forEach((result, i) => {
    const { number, title } = result.section.chapter;
    const group = groups.get(number) ?? openGroup(`${number} ${title}`, groups.size);
    groups.set(number, group);
    group.append(option(result, i));
  });
  return [...groups.values()];
}

function openGroup(name: string, at: number): HTMLElement {
  const label = element("div", { id: `suggestions-${at}`, role: "presentation", class: "group" }, name);
  return element("div", { role: "group", "aria-labelledby": label.id }, label);
}

function option(result: SearchResult, at: number): HTMLElement {
  const { section, why } = result;
  const sentence = result.excerpt(120).map((piece) => (piece.marked ? element("mark", {}, piece.text) : piece.text));
  return element(
    "a",
    { id: `suggestion-${at}`, role: "option", "aria-selected": "false", tabindex: "-1", href: pageAddress(section.number) },
    element("span", { class: "number" }, section.number),
    ` ${section.title ?? section.part} `,
    element("span", { class: "sentence" }, ...sentence),
    ...words.why(why).map((reason) => element("span", { class: "why" }, ` ${reason}`)),
  );
}
