// The results by chapter and part, the best of each first: what they have in common is said once, above them.

import type { SearchResult } from "@/lib/search/search-answer";
import * as words from "@/lib/wording/search";
import { element } from "../browser/make-element";
import { resultItem } from "./result-item";

/** The lists, each after the names of its chapter and part; that all of them are out of date is said once, before them. */
export function resultLists(results: SearchResult[]): HTMLElement[] {
  const chapters = groupsOf(results, ({ section }) => section.chapter.number);
  const days = new Set(results.map(({ section }) => section.chapter.outOfDate));
  const [day] = days;
  const ofAll = chapters.length > 1 && days.size === 1 ? day : undefined;
  return [
    ...status(ofAll),
    ...chapters.flatMap((chapter) => {
      const { number, title, outOfDate } = chapter[0].section.chapter;
      const parts = groupsOf(chapter, ({ section }) => section.part);
      return [
        element("h2", {}, `${number} ${title}`),
        ...status(ofAll ? undefined : outOfDate),
        ...parts.flatMap((part) => [element("h3", {}, part[0].section.part), element("ol", {}, ...part.map(resultItem))]),
      ];
    }),
  ];
}

// Groups in the order of the best in each.
function groupsOf(results: SearchResult[], nameOf: (result: SearchResult) => string): SearchResult[][] {
  const groups = new Map<string, SearchResult[]>();
  for (const result of results) {
    const group = groups.get(nameOf(result));
    if (group) group.push(result);
    else groups.set(nameOf(result), [result]);
  }
  return [...groups.values()];
}

function status(day: string | undefined): HTMLElement[] {
  return day ? [element("p", { class: "out-of-date" }, words.outOfDate(day))] : [];
}
