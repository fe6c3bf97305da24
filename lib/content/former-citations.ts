// The words of a version before a renumbering: the command that renumbers writes new numbers into the words that are in
// force, and so they are read with the numbers of an earlier day.

import type { FormerCitations } from "../domain/manual";
import { daysAfter, isDay } from "../domain/version-date";
import { knownWords } from "../markdown/mark-terms";
import { parseMarkdown } from "../markdown/parse-markdown";
import { renderWords } from "../markdown/render-words";
import type { SourceFile } from "./decode";
import { linkAnswers } from "./link-answers";
import type { LinkTargets } from "./link-targets";
import { presentDay } from "./number-holders";
import { Problems } from "./problem";
import { rewriteWords } from "./rewrite-words";
import { writtenMoves } from "./written-moves";

/** Meanings are explained in the current text only. */
export const nothingKnown = knownWords([], {});

type Words = { number: string; id: string; title?: string; version: string };

/**
 * The words of `file` as they cited before each renumbering since `version`, the earliest first; none where that changed
 * nothing in them. `until` is the ISO day from which they were no longer in force; absent for the present ones.
 */
export function formerCitations(file: SourceFile, words: Words, until: string | undefined, targets: LinkTargets): FormerCitations[] {
  const { numbers } = targets;
  if (!numbers || (until !== undefined && !isDay(until))) return [];
  const days = numbers.renumberings.filter((day) => day > words.version && (until === undefined || day < until));
  const last = until === undefined ? presentDay : dayBefore(until);
  return days.flatMap((before) => {
    const text = rewriteWords(
      file.text,
      writtenMoves(numbers.movesBetween(last, dayBefore(before)), targets.chapter, targets.chapterNumbers),
    );
    if (text === file.text) return [];
    const answers = linkAnswers({ ...file, text }, targetsBefore(targets, before), new Problems());
    const { html, references } = renderWords(parseMarkdown(text), { ...words, defines: [] }, { ...answers, known: nothingKnown });
    return [{ before, html, references }];
  });
}

/** What citations meant until an ISO day. */
export function targetsBefore(targets: LinkTargets, until: string): LinkTargets {
  const { numbers } = targets;
  const day = dayBefore(until);
  return { ...targets, day, numbers: numbers && { ...numbers, nameOf: (number) => numbers.nameOn(number, day) } };
}

// A day that does not exist has been reported where it is.
function dayBefore(day: string): string {
  return isDay(day) ? daysAfter(day, -1) : day;
}
