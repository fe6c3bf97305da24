// What an editor meant whose link names no section: "5.1-flying-days/1.1.md", "section:5" of a chapter that has Article 5.
import { splitItem } from "../domain/item-name";
import { parseLabel } from "../domain/label";
import { compareKeys, keysOf } from "../domain/label-key";
import { inOwnChapter, isWithin, ofChapter, slugOf, titled } from "../domain/number";
import { nearestNumber, nearestWord } from "../messages/did-you-mean";
import type { LinkTargets } from "./link-targets";

type Known = Pick<LinkTargets, "sections" | "chapters" | "chapterNumbers" | "bySlug" | "chapter">;

/** More choices than these say nothing. */
const mostChoices = 3;

/** The sections that a link to none may mean, as links name them: "article-5 or schedule-5"; or the chapter: "chapter:5.1". Undefined only in a manual without sections. */
export function sectionsMeant(written: string, known: Known): string | undefined {
  const path = plain(written);
  const itself = chapterMeant(path, known, false);
  if (itself !== undefined) return `chapter:${slugOf(itself)}`;
  const [words, label = ""] = path.includes(ofChapter) ? path.split(ofChapter) : ["", path];
  const all = [...known.sections.keys()];
  const chapter = words === "" ? ownChapter(known) : chapterMeant(words, known, true);
  const own = chapter === undefined ? [] : all.filter((number) => known.sections.get(number) === chapter);
  const isAlike = (number: string) => isSame(inOwnChapter(number), label);
  const alike = own.some(isAlike) ? own.filter(isAlike) : words === "" ? all.filter(isAlike) : [];
  if (alike.length > 0 && alike.length <= mostChoices) return alike.map((number) => asLink(number, known)).join(" or ");
  const among = own.length > 0 ? own : all;
  const byLabel = new Map(among.map((number) => [own.length > 0 ? inOwnChapter(number) : number, number]));
  const wanted = own.length > 0 ? label : path;
  const nearest = (titled.test(wanted) && nearestWord(wanted, byLabel.keys())) || nearestNumber(wanted, [...byLabel.keys()]);
  return nearest === undefined ? undefined : asLink(byLabel.get(nearest) ?? nearest, known);
}

// Without what a file's name, an address in a browser or a program that writes Markdown adds; an item is none of the label.
function plain(written: string): string {
  const path = decoded(written)
    .replace(/\.md$/i, "")
    .replace(/\/?#/, ofChapter)
    .replace(/^\/+|\/+$/g, "");
  return splitItem(path, (label) => !label.endsWith(")"))?.label ?? path;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const ownChapter = ({ chapter }: Known) => (chapter?.numbering === "chapter" ? chapter.number : undefined);

function chapterMeant(words: string, { chapters, chapterNumbers, bySlug }: Known, mayBeMistyped: boolean): string | undefined {
  const number = bySlug.get(slugOf(words)) ?? "";
  if (chapterNumbers.has(number)) return number;
  const bySlugOfName = new Map([...chapters].map(([name, one]) => [slugOf(name), one]));
  const nearest = mayBeMistyped ? nearestWord(slugOf(words), bySlugOfName.keys()) : undefined;
  return bySlugOfName.get(slugOf(words)) ?? bySlugOfName.get(nearest ?? "");
}

// Words before a number, and what is between its figures, are what editors leave out.
function isSame(label: string, written: string): boolean {
  const letters = (text: string) => slugOf(text).replace(/[^\p{L}\d]/gu, "");
  if (letters(label) === letters(written)) return true;
  const [one, other] = [parseLabel(label), parseLabel(written)];
  return one !== undefined && other !== undefined && compareKeys(keysOf([one])[0], keysOf([other])[0]) === 0;
}

// Of its own chapter by the label alone; without the spaces that end a link.
function asLink(number: string, known: Known): string {
  const chapter = ownChapter(known);
  const written = chapter !== undefined && isWithin(number, chapter) ? inOwnChapter(number) : number;
  return written.includes(" ") ? slugOf(written) : written;
}
