// How links and citations are written in what check codes are made of: however they are typed, and after any renumbering.
import { splitItem } from "../domain/item-name";
import { inOwnChapter, labelOf, ofChapter, slugOf } from "../domain/number";
import type { Citation } from "../markdown/link-numbers";
import type { NumberNames } from "../markdown/normalise-words";
import { chapterOfLink, fullNumber, type KnownNumbers, numberInName, numberOfCitation } from "./full-number";

/** A number in the way in which another of the same text was written: in small letters as in addresses, or as printed; a chapter by the same words. */
export function writtenLike(written: string, from: string, to: string, known: KnownNumbers): string {
  const parts = written.split(ofChapter);
  const label = alike(parts[parts.length - 1], inOwnChapter(to));
  if (parts.length === 1) return label;
  const [[words], [before], [now]] = [parts, from.split(ofChapter), to.split(ofChapter)];
  return `${chapterLike(words, before, now, known)}${ofChapter}${label}`;
}

/** As writtenLike, of a chapter: "5.1-flying-days", moved from 5.1 to 6, is "6-flying-days". */
export function chapterLike(written: string, from: string, to: string, known: KnownNumbers): string {
  if (slugOf(written) === slugOf(from)) return alike(written, to);
  // Of a chapter that has a title alone now, there are no other words.
  if (labelOf(to) === "") return slugOf(to);
  const inName = numberInName(written, known);
  // A chapter that is named by its folder's words keeps them, whatever its number is.
  return inName !== undefined && slugOf(inName) === slugOf(from) ? slugOf(to) + written.slice(inName.length) : written;
}

// What a lasting name has after @ tells two texts apart, and is no part of the number.
function alike(written: string, to: string): string {
  const [number, ...difference] = to.split("@");
  return written === slugOf(written) ? [slugOf(number), ...difference].join("@") : to;
}

/** The lasting names of numbers as a chapter writes them; a name is written as the number is, and one that never changed stays letter for letter. */
export function namesIn(names: NumberNames, known: KnownNumbers): NumberNames {
  if (!names) return undefined;
  const nameIn = (written: string, as?: Citation | "chapter"): string => {
    if (as === "chapter") {
      const number = chapterOfLink(written, known);
      return chapterLike(written, number, names(number), known);
    }
    if (as !== undefined) {
      const number = numberOfCitation(written, known, as);
      return number === "" || names(number) === number ? written : writtenLike(written, number, names(number), known);
    }
    const { label, item } = splitItem(written, (one) => isKnown(fullNumber(one, known), known)) ?? { label: written, item: "" };
    const number = fullNumber(label, known);
    return writtenLike(label, number, names(number), known) + item;
  };
  const labels = (target: string): [string, string] | undefined => {
    const [, kind, written = ""] = /^(section|chapter):(.+)$/i.exec(target) ?? [];
    if (kind === undefined) return undefined;
    const number =
      kind.toLowerCase() === "chapter"
        ? chapterOfLink(written, known)
        : fullNumber(splitItem(written, (one) => isKnown(fullNumber(one, known), known))?.label ?? written, known);
    const name = names(number);
    return name === number || labelOf(number) === "" ? undefined : [labelOf(number), inOwnChapter(name)];
  };
  return Object.assign(nameIn, { labels });
}

const isKnown = (number: string, { bySlug, numbers }: KnownNumbers) =>
  bySlug.has(slugOf(number)) || numbers?.bySlug.has(slugOf(number)) === true;
