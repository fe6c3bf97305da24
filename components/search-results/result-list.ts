// The results in order: each chapter is named once for the results that follow one another in it, and so is its status.

import type { SearchResult } from "@/lib/search/search-answer";
import * as words from "@/lib/wording/search";
import { element } from "../browser/make-element";
import { resultItem } from "./result-item";

/** The lists, each after the name of its chapter; that all of them are out of date is said once, before them. */
export function resultLists(results: SearchResult[]): HTMLElement[] {
  const runs: SearchResult[][] = [];
  for (const result of results) {
    const last = runs[runs.length - 1];
    if (last && chapterOf(last).number === result.section.chapter.number) last.push(result);
    else runs.push([result]);
  }
  const days = new Set(runs.map((run) => chapterOf(run).outOfDate));
  const [day] = days;
  const ofAll = runs.length > 1 && days.size === 1 ? day : undefined;
  return [...status(ofAll), ...runs.flatMap((run) => [...heading(run, !ofAll), element("ol", {}, ...run.map(resultItem))])];
}

function chapterOf([first]: SearchResult[]) {
  return first.section.chapter;
}

function heading(run: SearchResult[], tellsStatus: boolean): HTMLElement[] {
  const { number, title, outOfDate } = chapterOf(run);
  return [element("h2", {}, `${number} ${title}`), ...status(tellsStatus ? outOfDate : undefined)];
}

function status(day: string | undefined): HTMLElement[] {
  return day ? [element("p", { class: "out-of-date" }, words.outOfDate(day))] : [];
}
