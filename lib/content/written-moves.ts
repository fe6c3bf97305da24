// Moves of numbers as the words and links of a chapter write them.
import { chapterOf, inOwnChapter, labelOf, slugOf } from "../domain/number";
import { chaptersByName, fullNumber, type KnownNumbers } from "./full-number";
import { chapterLike, writtenLike } from "./lasting-names";

/** Old number → new number, for every number that changes. */
export type Moves = Map<string, string>;

/** The same, as it is written in each place. */
export type WrittenMoves = {
  /** What a link names, without an item; undefined where that does not move. */
  link: (written: string) => string | undefined;
  chapterLink: (written: string) => string | undefined;
  /** The labels before and after of what a link leads to, where it moves from one to another. */
  labels: (kind: "section" | "chapter", written: string) => [string, string] | undefined;
  /** What the words cite as a section, and as a chapter: "chapter 5.1". */
  sections: Map<string, string>;
  chapters: Map<string, string>;
  /** A number of something else is none of these. */
  isAnew: boolean;
  /** A text in which none of these is, in small letters, has nothing to change. */
  signs: Set<string>;
};

/** Moves of numbers that are written alike everywhere. */
export function sameEverywhere(moves: Moves): WrittenMoves {
  return writtenMoves(moves, undefined, new Map());
}

/**
 * Moves of numbers as a chapter writes them: a label of the chapter itself, or a number with its chapter before it; `slugs` are the
 * words in the names of the chapters' folders, by number. Without a chapter, of the manual's own texts.
 */
export function writtenMoves(moves: Moves, chapter: KnownNumbers["chapter"], slugs: Map<string, string>): WrittenMoves {
  const isAnew = chapter?.numbering === "chapter";
  const isChapter = (number: string) => slugs.has(number);
  const moving = [...moves.keys()];
  const known: KnownNumbers = {
    chapter,
    // No link to a section has a chapter's number alone: it is a label.
    bySlug: new Map(moving.filter((number) => !isAnew || !isChapter(number)).map((number) => [slugOf(number), number])),
    chapters: chaptersByName([...slugs].map(([number, slug]) => ({ number, slug }))),
    chapterNumbers: slugs,
  };
  const own = [...moves].filter(([number]) => number !== inOwnChapter(number) && chapterOf(number) === chapter?.number);
  const labels = own.map((move) => move.map(inOwnChapter)).filter(([from, to]) => from !== to) as [string, string][];
  const moveOf = (from: string, to = moves.get(from)) => (to === undefined ? undefined : { from, to });
  const ofSection = (written: string) => {
    const from = fullNumber(written, known);
    return isAnew && isChapter(from) ? undefined : moveOf(from);
  };
  const ofChapter = (written: string) =>
    moveOf(moving.find((number) => isChapter(number) && slugOf(number) === slugOf(written)) ?? known.chapters.get(written) ?? written);
  return {
    link: (written) => {
      const move = ofSection(written);
      return move && writtenLike(written, move.from, move.to, known);
    },
    chapterLink: (written) => {
      const move = ofChapter(written);
      return move && chapterLike(written, move.from, move.to, known);
    },
    labels: (kind, written) => {
      const { from = "", to = "" } = (kind === "chapter" ? ofChapter(written) : ofSection(written)) ?? {};
      return labelOf(from) === "" || labelOf(to) === "" || labelOf(from) === labelOf(to) ? undefined : [labelOf(from), labelOf(to)];
    },
    sections: isAnew ? new Map(labels) : moves,
    chapters: new Map([...moves].filter(([number]) => isChapter(number) || !isAnew)),
    isAnew,
    signs: new Set(moving.flatMap((number) => [inOwnChapter(number), slugOf(inOwnChapter(number))]).map((one) => one.toLowerCase())),
  };
}
