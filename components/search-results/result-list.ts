// The results in order: the chapter and the part of those that follow one another in one are named once, above them, and so
// is the status of a chapter.

import { withLabel } from "@/lib/domain/number";
import type { SearchResult } from "@/lib/search/search-answer";
import * as words from "@/lib/wording/search";
import { element } from "../browser/make-element";
import { resultItem } from "./result-item";

/** The lists, each after the name of its part; that all of them are out of date is said once, before them. */
export function resultLists(results: SearchResult[]): HTMLElement[] {
  const chapters = runsOf(results, ({ section }) => section.chapter.number);
  const days = new Set(results.map(({ section }) => section.chapter.outOfDate));
  const [day] = days;
  const ofAll = chapters.length > 1 && days.size === 1 ? day : undefined;
  return [
    ...status(ofAll),
    ...chapters.flatMap((chapter) => {
      const { number, title, outOfDate } = chapter[0].section.chapter;
      const parts = runsOf(chapter, ({ section }) => section.part);
      return [
        element("h2", {}, withLabel(number, title)),
        ...status(ofAll ? undefined : outOfDate),
        ...parts.flatMap((part) => [element("h3", {}, part[0].section.part), element("ol", {}, ...part.map(resultItem))]),
      ];
    }),
  ];
}

// A better result is never below one that only has its part in common with another.
function runsOf(results: SearchResult[], nameOf: (result: SearchResult) => string): SearchResult[][] {
  const runs: SearchResult[][] = [];
  for (const result of results) {
    const last = runs.at(-1);
    if (last && nameOf(last[0]) === nameOf(result)) last.push(result);
    else runs.push([result]);
  }
  return runs;
}

function status(day: string | undefined): HTMLElement[] {
  return day ? [element("p", { class: "out-of-date" }, words.outOfDate(day))] : [];
}
