// Numbers as the words and links of a chapter write them → the numbers of the manual.
import { numberIn, ofChapter, slugOf } from "../domain/number";
import type { Citation } from "../markdown/link-numbers";
import { folderName } from "./chapter-labels";
import type { LinkTargets } from "./link-targets";

/** What numbers as written are read with. */
export type KnownNumbers = Pick<LinkTargets, "bySlug" | "chapter" | "chapters" | "chapterNumbers" | "numbers" | "day">;

/** Chapters by what links call them: the words of their folders' names, "flying-days", or the whole names, "5.1-flying-days". */
export function chaptersByName(chapters: { number: string; slug: string }[]): Map<string, string> {
  const names = (nameOf: (number: string, slug: string) => string) =>
    chapters.map(({ number, slug }): [string, string] => [nameOf(number, slug), number]);
  return new Map([...names(folderName), ...names((_, slug) => slug)]);
}

/**
 * What a citation in the words names: where labels begin anew in each chapter, always one of its own chapter, or the chapter that
 * it says. In a manual whose chapters differ, a citation never leads into another numbering. Empty for what is of another text.
 */
export function numberOfCitation(written: string, known: KnownNumbers, cited?: Citation): string {
  const own = ownNumber(written, known);
  if (own !== undefined && cited?.isOfAnother) return "";
  if (own !== undefined && cited?.isChapter) return isChapterThen(written, known) ? written : "";
  const number = own ?? written;
  return known.bySlug.get(slugOf(number)) ?? number;
}

/** What a link to a section names: a label of its own chapter first, then a number of the manual, or a chapter's words and a label of it: "online-safety/3.2". */
export function fullNumber(address: string, known: KnownNumbers): string {
  const written = address.normalize("NFC");
  const own = ownNumber(written, known);
  const [words, label] = written.split(ofChapter);
  const elsewhere = label === undefined ? undefined : chapterCalled(words, known);
  const former = label === undefined || elsewhere !== undefined ? undefined : numberInName(words, known);
  const meant = [own, written, elsewhere && numberIn(elsewhere, label ?? ""), former && numberIn(former, label ?? "")];
  const slugs = meant.flatMap((one) => (one === undefined ? [] : [slugOf(one)]));
  const formerly = (slug: string) => known.numbers?.bySlug.get(slug);
  // An earlier version may cite by a number that another has now.
  const isThen = (slug: string) => known.day !== undefined && formerly(slug) !== undefined;
  const slug = slugs.find((one) => known.bySlug.has(one) || isThen(one)) ?? slugs.find(formerly) ?? "";
  return known.bySlug.get(slug) ?? formerly(slug) ?? meant[label === undefined ? 0 : 2] ?? written;
}

/** What a link to a chapter names: its number or what its folder is called. */
export function chapterOfLink(address: string, known: KnownNumbers): string {
  const written = address.normalize("NFC");
  const number = known.bySlug.get(slugOf(written)) ?? "";
  if (known.chapterNumbers.has(number)) return number;
  const former = numberInName(written, known);
  return chapterCalled(written, known) ?? printedNumber(former ?? written, known) ?? written;
}

/** The number in the whole name of a chapter's folder, also as it was before a renumbering: "5.1" of "5.1-flying-days". */
export function numberInName(name: string, { chapters, chapterNumbers }: KnownNumbers): string | undefined {
  const chapter = chapters.get(name);
  const slugs = chapter === undefined ? new Set(chapterNumbers.values()) : [chapterNumbers.get(chapter) ?? ""];
  for (const slug of slugs) if (slug !== "" && name.endsWith(`-${slug}`)) return name.slice(0, -slug.length - 1);
  return undefined;
}

// Its folder's words are those of the present; on an earlier day the chapter had the number of that day.
function chapterCalled(name: string, known: KnownNumbers): string | undefined {
  const number = known.chapters.get(name);
  return number === undefined ? undefined : numberThen(number, known);
}

// A label of the chapter itself, where labels begin anew in each.
function ownNumber(label: string, known: KnownNumbers): string | undefined {
  return known.chapter?.numbering === "chapter" ? numberIn(numberThen(known.chapter.number, known), label) : undefined;
}

function numberThen(chapter: string, { numbers, day }: KnownNumbers): string {
  return (day === undefined ? undefined : numbers?.numberThen(chapter, day)) ?? chapter;
}

function isChapterThen(number: string, { chapterNumbers, numbers, day }: KnownNumbers): boolean {
  const now = day === undefined ? undefined : numbers?.textNow(number, day);
  return chapterNumbers.has(now?.number ?? number);
}

// As it is printed, or was before a renumbering.
function printedNumber(written: string, { bySlug, numbers }: KnownNumbers): string | undefined {
  const slug = slugOf(written);
  return bySlug.get(slug) ?? numbers?.bySlug.get(slug);
}
