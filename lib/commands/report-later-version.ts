// The report of a later version, shown before it is imported.

import { diffWordsWithSpace } from "diff";
import { frontMatterOf } from "../content/chapter-file";
import type { ContentFiles } from "../content/content-files";
import { inOwnChapter } from "../domain/number";
import { compareNumbers } from "../domain/number-order";
import { dayInWords } from "../domain/version-date";
import type { Amended, LaterVersion } from "../editing/compare-later-version";
import { existingChapter, existingWords, wordsFound } from "../editing/existing-chapter";
import type { FoundChapter } from "../import/find-chapter";
import { leastAlike, type Numbered, shareIn } from "../import/match-sections";
import { wordsInTree } from "../import/words";
import { counted } from "../messages/counted";

/** Unchanged characters shown around a change. */
const around = 60;
/** If this share of a text's word pairs is in another text, the words have moved there. */
const movedShare = 0.8;
/** Lines of the report's sections. */
const mostLines = 26;

/** Reports what changes, section by section, in the order of the later version. */
export function reportVersion(
  existing: ContentFiles,
  folder: string,
  chapter: FoundChapter,
  version: LaterVersion,
  day: string,
  all: boolean,
): void {
  const { same, amended, added, gone, moves } = version;
  const label = chapter.own ? chapter.own.label : chapter.number;
  console.log(
    `${label ? `${label} ` : ""}${chapter.title} is already in this manual. This version, of ${dayInWords(day)}: ${counted(amended.length, "section")} amended, ` +
      `${moves.size} moved, ${added.length} new, ${gone.length} withdrawn, ${same.filter(({ held: from, found }) => from === found).length} unchanged.`,
  );
  const { title } = existingChapter(existing, folder);
  if (title !== undefined && title !== chapter.title) console.log(`  Its title was “${title}”.`);
  const current = existingWords(existing, folder);
  const moved = (from = "", to = "") => (from === to ? inOwnChapter(to) : `${inOwnChapter(from)} becomes ${inOwnChapter(to)}`);
  const lines = [
    ...same
      .filter(({ held: from, found }) => from !== found)
      .map(({ held: from, found = "" }) => ({ number: found, line: `${moved(from, found)}, text unchanged` })),
    ...amended.map((one) => ({ number: one.found, line: `${moved(one.held, one.found)}, amended:\n${changesOf(one)}` })),
    ...added.map(({ number, title: named = "", blocks }) => {
      const words = blocks.flatMap(({ node }) => wordsInTree(node));
      const movedFrom = textWithMostOf(words, current, number);
      const line = `${inOwnChapter(number)} is new: “${start(`${named} ${words.join(" ")}`.trim())}”${movedFrom ? `; its text was in ${inOwnChapter(movedFrom)}` : ""}`;
      return { number, line };
    }),
    ...gone.map((number) => {
      const movedTo = textWithMostOf(current.find((one) => one.number === number)?.words ?? [], wordsFound(chapter), number);
      return {
        number,
        line: `${inOwnChapter(number)} is withdrawn: ${movedTo ? `its text is now in ${inOwnChapter(movedTo)}` : "it is not in the document"}`,
      };
    }),
  ];
  const sorted = lines.sort((a, b) => compareNumbers(a.number, b.number));
  const shown = all ? sorted.length : howMany(sorted.map(({ line }) => line));
  for (const { line } of sorted.slice(0, shown)) console.log(`  ${line}`);
  if (shown < sorted.length) console.log(`  and ${counted(sorted.length - shown, "more section")}: --all lists each.`);
}

// So many of them as have at most so many lines together.
function howMany(texts: string[]): number {
  const ends = texts.map((_, i) => texts.slice(0, i + 1).reduce((sum, text) => sum + text.split("\n").length, 0));
  const more = ends.findIndex((end) => end > mostLines);
  return more < 0 ? texts.length : Math.max(1, more);
}

// The number of the longer text that has most of the words, as when two sections were merged.
function textWithMostOf(words: string[], texts: Numbered[], own: string): string | undefined {
  return texts.find((one) => one.number !== own && shareIn(words, one.words) >= movedShare)?.number;
}

function start(words: string): string {
  return words.length > around ? `${words.slice(0, around)}…` : words;
}

// [-taken out-] {+put in+}, as git shows words.
function changesOf({ before, after, alike, lost, dropped }: Amended): string {
  const [was, is] = [before, after].map((text) => frontMatterOf(text, "title"));
  return [
    ...(was === is ? [] : [`      Its title was ${was ? `“${was}”` : "none"}; it is now ${is ? `“${is}”` : "none"}.`]),
    ...(wordsAndLinks(before) === wordsAndLinks(after) ? [] : [`      ${wordsChanged(before, after)}`]),
    ...(alike < leastAlike ? ["      It has little in common with the earlier text. Is it a different section?"] : []),
    ...lost.map((link) => `      The link “${wordsInTree(link).join(" ")}” (${link.url}) is gone.`),
    ...dropped.map((word) => `      “${word}”, a misprint or defined term, is gone.`),
  ].join("\n");
}

function wordsChanged(before: string, after: string): string {
  const parts = diffWordsWithSpace(wordsAndLinks(before), wordsAndLinks(after));
  const shown = parts.map(({ value, added, removed }, i) => {
    if (added) return `{+${value}+}`;
    if (removed) return `[-${value}-]`;
    const [isFirst, isLast] = [i === 0, i === parts.length - 1];
    if (value.length <= 2 * around) return value;
    return `${isFirst ? "" : value.slice(0, around)} … ${isLast ? "" : value.slice(-around)}`;
  });
  return shown.join("").trim().replace(/\n+/g, "\n      ");
}

const wordsAndLinks = (text: string) => text.replace(/^---\n[\s\S]*?\n---\n+/, "");
