// Numbers as the words and links of a chapter write them → the numbers of the manual.
import { inOwnChapter, numberIn, ofChapter, slugOf } from "../domain/number";
import type { NumberNames } from "../markdown/normalise-words";
import type { LinkTargets } from "./link-targets";

type Known = Pick<LinkTargets, "bySlug" | "chapter" | "chapters">;

/**
 * What a citation in the words names: where labels begin anew in each chapter, always one of its own chapter. In a manual whose
 * chapters differ, a citation never leads into another numbering.
 */
export function citedNumber(written: string, { chapter, bySlug }: Known): string {
  const number = chapter?.numbering === "chapter" ? numberIn(chapter.number, written) : written;
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
  const nameIn = (written: string): string => {
    if (!names) return written;
    const number = fullNumber(written, targets);
    const name = names(number);
    if (name === number) {
      const last = targets.bySlug.has(slugOf(number)) ? -1 : written.lastIndexOf("(");
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

/**
 * Moves of numbers as the words and links of a chapter write them: a label of the chapter itself, or a number with its chapter
 * before it; `slugs` are the words in the names of the chapters' folders, by number. Without a chapter, of the manual's own texts.
 */
export function writtenMoves(
  moves: Map<string, string>,
  chapter: Known["chapter"] | undefined,
  slugs: Map<string, string> = new Map(),
): Map<string, string> {
  const written = new Map(moves);
  for (const [from, to] of moves) {
    const [first, own] = from.split(ofChapter);
    written.set(slugOf(from), slugOf(to));
    if (own === undefined) continue;
    const words = slugs.get(first);
    if (words !== undefined && words !== first)
      for (const [one, other] of [
        [own, inOwnChapter(to)],
        [slugOf(own), slugOf(inOwnChapter(to))],
      ])
        written.set(numberIn(words, one), numberIn(words, other));
    if (chapter?.number !== first || own === inOwnChapter(to)) continue;
    written.set(own, inOwnChapter(to));
    written.set(slugOf(own), slugOf(inOwnChapter(to)));
  }
  return written;
}
