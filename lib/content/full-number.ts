// Numbers as the words and links of a chapter write them → the numbers of the manual.
import { inOwnChapter, numberIn, ofChapter, slugOf } from "../domain/number";
import type { Citation } from "../markdown/link-numbers";
import type { NumberNames } from "../markdown/normalise-words";
import type { LinkTargets } from "./link-targets";

type Known = Pick<LinkTargets, "bySlug" | "chapter" | "chapters" | "chapterNumbers">;

/**
 * What a citation in the words names: where labels begin anew in each chapter, always one of its own chapter, or the chapter that
 * it says. In a manual whose chapters differ, a citation never leads into another numbering. Empty for what is of another text.
 */
export function numberOfCitation(written: string, { chapter, bySlug, chapterNumbers }: Known, cited?: Citation): string {
  const isAnew = chapter?.numbering === "chapter";
  if (isAnew && cited?.isOfAnother) return "";
  if (isAnew && cited?.isChapter) return chapterNumbers.has(written) ? written : "";
  const number = isAnew ? numberIn(chapter.number, written) : written;
  return bySlug.get(slugOf(number)) ?? number;
}

/** What a link names: a label of its own chapter first, then a number of the manual, or a chapter's words and a label of it: "online-safety/3.2". */
export function fullNumber(written: string, { chapter, bySlug, chapters }: Known): string {
  const own = chapter?.numbering === "chapter" ? bySlug.get(slugOf(numberIn(chapter.number, written))) : undefined;
  const [words, label] = written.split(ofChapter);
  const elsewhere = label === undefined ? undefined : chapters.get(words);
  const found = own ?? bySlug.get(slugOf(written)) ?? (elsewhere && bySlug.get(slugOf(numberIn(elsewhere, label))));
  // What had the number before may be found by the number history.
  const isOwn = chapter?.numbering === "chapter" && label === undefined;
  return found ?? (isOwn ? numberIn(chapter.number, written) : written);
}

/** The lasting names of numbers as a chapter writes them; a name is written as the number is, and one that never changed stays letter for letter. */
export function namesIn(names: NumberNames, targets: Known): NumberNames {
  const nameIn = (written: string, cited?: Citation): string => {
    if (!names) return written;
    const number = cited ? numberOfCitation(written, targets, cited) : fullNumber(written, targets);
    if (number === "") return written;
    const name = names(number);
    if (name === number) {
      const last = cited || targets.bySlug.has(slugOf(number)) ? -1 : written.lastIndexOf("(");
      return last > 0 && written.endsWith(")") ? nameIn(written.slice(0, last)) + written.slice(last) : written;
    }
    if (written === number) return name;
    const [words, label] = written.split(ofChapter);
    // A chapter named by its folder's words keeps them, whatever its number is.
    const isByWords = label !== undefined && slugOf(words) !== slugOf(number.split(ofChapter)[0]);
    const own = inOwnChapter(name);
    const lasting = label === undefined ? own : isByWords ? numberIn(words, own) : name;
    return written === slugOf(written) ? slugOf(lasting) : lasting;
  };
  return names && nameIn;
}

/** Old number → new number, as it is written in each place. */
export type WrittenMoves = {
  links: Map<string, string>;
  /** What the words cite as a section, and as a chapter: "chapter 5.1". */
  sections: Map<string, string>;
  chapters: Map<string, string>;
  /** A number of something else is none of these. */
  isAnew: boolean;
};

/** Moves of numbers that are written alike everywhere. */
export function sameEverywhere(moves: Map<string, string>): WrittenMoves {
  return { links: moves, sections: moves, chapters: moves, isAnew: false };
}

/**
 * Moves of numbers as the words and links of a chapter write them: a label of the chapter itself, or a number with its chapter
 * before it; `slugs` are the words in the names of the chapters' folders, by number. Without a chapter, of the manual's own texts.
 */
export function writtenMoves(moves: Map<string, string>, chapter: Known["chapter"] | undefined, slugs: Map<string, string>): WrittenMoves {
  const [links, own, chapters] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()];
  const add = (to: Map<string, string>, from: string, now: string) => to.set(from, now).set(slugOf(from), slugOf(now));
  const isAnew = chapter?.numbering === "chapter";
  for (const [from, to] of moves) {
    const [first, label] = from.split(ofChapter);
    const isChapter = label === undefined && slugs.has(from);
    if (isChapter) add(chapters, from, to);
    // No link to a section has a chapter's number alone: it is a label.
    if (!isAnew || !isChapter) add(links, from, to);
    if (label === undefined) continue;
    const words = slugs.get(first);
    if (words !== undefined && words !== first)
      for (const [one, other] of [
        [label, inOwnChapter(to)],
        [slugOf(label), slugOf(inOwnChapter(to))],
      ])
        links.set(numberIn(words, one), numberIn(words, other));
    if (chapter?.number !== first || label === inOwnChapter(to)) continue;
    add(links, label, inOwnChapter(to));
    add(own, label, inOwnChapter(to));
  }
  return isAnew ? { links, sections: own, chapters, isAnew } : sameEverywhere(links);
}
