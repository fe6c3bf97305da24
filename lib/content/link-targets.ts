// A link as the editor wrote it → what it leads to. Three steps: scheme → target → address.

import { hiddenIn } from "../domain/hidden-characters";
import { splitItem } from "../domain/item-name";
import type { Picture, Reference } from "../domain/manual";
import { isWithin, labelOf, ofChapter, slugOf } from "../domain/number";
import { wrongTelephoneAddress } from "../domain/telephone";
import { wrongMailAddress, wrongWebAddress } from "../domain/web-address";
import type { Citation } from "../markdown/link-numbers";
import type { KnownWords } from "../markdown/mark-terms";
import { nearestNumber, nearestWord } from "../messages/did-you-mean";
import { addressInChapter, lawAddress, pageAddress } from "../site/urls";
import type { ChapterFolder } from "./chapter-folders";
import { chapterOfLink, fullNumber, numberOfCitation } from "./full-number";
import type { ItemsOf } from "./items-of";
import { sectionsMeant } from "./nearest-section";
import type { NumberHolders } from "./number-holders";
import type { Pictures } from "./pictures";
import type { Problems, Spot } from "./problem";
import type { Outside } from "./schemas";
import type { Settings } from "./settings";

/** All that a link may lead to. */
export type LinkTargets = {
  /** Number of each section → number of its chapter. */
  sections: Map<string, string>;
  /** Words of each chapter's folder name → number and title. */
  chapters: Map<string, string>;
  /** Number of each chapter → words of its folder's name. */
  chapterNumbers: Map<string, string>;
  /** Number of each section and chapter by how addresses have it: "constitution/article-5". */
  bySlug: Map<string, string>;
  /** The chapter whose words these are; absent for the manual's own. */
  chapter?: Pick<ChapterFolder, "number" | "numbering">;
  /** The enumerated items of sections; absent where they cannot be known. */
  items?: ItemsOf;
  /** Terms and abbreviations to mark in the words. */
  known: KnownWords;
  /** Who had which number when; absent if no number ever changed. */
  numbers?: NumberHolders;
  /** For an earlier version: the ISO day of it, on which its citations were right. */
  day?: string;
  pictures: Pictures;
  /** Those that words were found to show; added to. */
  shown: Set<Picture>;
  settings: Pick<Settings, "relatedChapters" | "documents" | "laws" | "numberHistory">;
};

const wrongAddress = { https: wrongWebAddress, mailto: wrongMailAddress, tel: wrongTelephoneAddress };
const schemes = ["section", "chapter", "document", "law", "https", "mailto", "tel"];

type Destination = Omit<Reference, "words">;

/** Resolves the address of a link; undefined, with the problem added, where it is refused or leads nowhere. */
export function resolveLink(url: string, targets: LinkTargets, spot: Spot, problems: Problems): Destination | undefined {
  // The rule of hidden characters reports it where it is.
  if (hiddenIn(url).length > 0) return undefined;
  const [, written, rest] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(url) ?? [];
  const scheme = written?.toLowerCase();
  if (scheme === undefined) return void problems.add(spot, "refused-address", url);
  switch (scheme) {
    case "section":
      return toSection(rest.normalize("NFC"), targets, spot, problems);
    case "chapter":
      return toChapter(rest.normalize("NFC"), targets, spot, problems);
    case "document": {
      const entry = own(targets.settings.documents, rest);
      if (!entry)
        return void problems.add(spot, "unknown-link-document", rest, () => nearestWord(rest, Object.keys(targets.settings.documents)));
      return { ...outside("document", entry), document: rest };
    }
    case "law":
      return toLaw(rest, targets, spot, problems);
    case "https":
    case "mailto":
    case "tel": {
      const why = wrongAddress[scheme](url);
      if (why) return void problems.add(spot, "refused-address", url, why);
      return { kind: "website", address: url, outside: scheme === "https" };
    }
    case "http":
    case "javascript":
    case "data":
    case "vbscript":
    case "file":
    case "blob":
    case "ftp":
      return void problems.add(spot, "refused-address", url);
    default: {
      const suggestion = nearestWord(scheme, schemes);
      return void problems.add(spot, "unknown-scheme", scheme, suggestion && `${suggestion}:`);
    }
  }
}

/** Where a number written in the text leads, if this manual has it. */
export function findNumber(written: string, targets: LinkTargets, cited?: Citation): string | undefined {
  const { sections, chapterNumbers, numbers, day } = targets;
  const { number, isWithdrawn } = textNow(numberOfCitation(written, targets, cited), numbers, day);
  // A text that is withdrawn now keeps a page that says so, though another may have its number.
  if (isWithdrawn) return pageAddress(number);
  const chapter = sections.get(number);
  if (chapter !== undefined) return addressInChapter(chapter, number);
  return chapterNumbers.has(number) ? pageAddress(number) : undefined;
}

/** The item that brackets after a citation name, if the section has it: of "(b)(ii)" perhaps "(b)" alone, or "". */
export function findItem(written: string, brackets: string, targets: LinkTargets): string {
  const { number, isWithdrawn } = textNow(numberOfCitation(written, targets), targets.numbers, targets.day);
  const count = isWithdrawn || !targets.sections.has(number) ? undefined : targets.items?.(number);
  return (count && splitItem(brackets, (one) => one !== "" && count.get(one) === 1)?.label) ?? "";
}

function textNow(written: string, numbers: NumberHolders | undefined, day: string | undefined) {
  return (day !== undefined && numbers?.textNow(written, day)) || { number: written, isWithdrawn: false };
}

function toSection(written: string, targets: LinkTargets, spot: Spot, problems: Problems): Destination | undefined {
  const { sections, numbers, day } = targets;
  const [words, own] = written.split(ofChapter);
  if (own !== undefined && isNameOfTwo(words, targets, spot, problems)) return undefined;
  const now = (label: string) => textNow(fullNumber(label, targets), numbers, day);
  const isHeld = ({ number, isWithdrawn }: ReturnType<typeof now>) => isWithdrawn || sections.has(number);
  const { label, item } = splitItem(written, (one) => isHeld(now(one))) ?? { label: written, item: "" };
  const { number, isWithdrawn } = now(label);
  if (isWithdrawn) return { kind: "section", address: pageAddress(number), outside: false };
  const chapter = sections.get(number);
  if (chapter === undefined)
    return void problems.add(spot, "unknown-link-section", written, () => sectionsMeant(written, targets), fullNumber(written, targets));
  const address = addressInChapter(chapter, number);
  const count = item === "" ? undefined : targets.items?.(number);
  if (!count || count.get(item) === 1) return { kind: "section", address: address + item, outside: false, cites: number };
  const isInBrackets = (one: string) => isWithin(one, number) && one[number.length] === "(";
  // An earlier version is never changed: it cites what the section had on its day.
  if (day !== undefined) return { kind: "section", address, outside: false, cites: number };
  const known = () => [...count.keys(), ...[...sections.keys()].filter(isInBrackets).map((one) => one.slice(number.length))];
  problems.add(spot, "unknown-link-item", label, item, count.get(item) ?? 0, () => nearestNumber(item, known()));
  return undefined;
}

function toChapter(key: string, targets: LinkTargets, spot: Spot, problems: Problems): Destination | undefined {
  const { chapters, chapterNumbers, settings } = targets;
  if (isNameOfTwo(key, targets, spot, problems)) return undefined;
  const { number } = textNow(chapterOfLink(key, targets), targets.numbers, targets.day);
  if (chapterNumbers.has(number)) return { kind: "chapter", address: pageAddress(number), outside: false, cites: number };
  const entry = own(settings.relatedChapters, key);
  if (!entry) {
    const known = () => [...chapters.keys(), ...Object.keys(settings.relatedChapters)];
    return void problems.add(spot, "unknown-link-chapter", key, () => nearestWord(key, known()));
  }
  return outside("chapter", entry);
}

// Chapters of one title have the same words in the names of their folders, after their numbers. A number is of one chapter alone.
function isNameOfTwo(words: string, { chapterNumbers, bySlug }: LinkTargets, spot: Spot, problems: Problems): boolean {
  const named = bySlug.get(slugOf(words)) ?? "";
  if (chapterNumbers.has(named) && labelOf(named) !== "") return false;
  const found = [...chapterNumbers].filter(([, slug]) => slug === words).map(([number]) => number);
  if (found.length < 2) return false;
  problems.add(
    spot,
    "ambiguous-link-chapter",
    words,
    found.map(slugOf),
    found.find((number) => labelOf(number) === ""),
  );
  return true;
}

function toLaw(path: string, { settings }: LinkTargets, spot: Spot, problems: Problems): Destination | undefined {
  const [, act, section] = /^([a-z]+\/\d{4}\/\d+)(?:\/section\/(\d+[A-Z]*))?$/.exec(path) ?? [];
  const title = act === undefined ? undefined : own(settings.laws, act);
  if (!title) return void problems.add(spot, "unknown-link-law", path, () => nearestWord(act ?? path, Object.keys(settings.laws)));
  return { kind: "law", address: lawAddress(path), outside: true, leadsTo: section ? `${title}, section ${section}` : title };
}

function outside(kind: Reference["kind"], entry: Outside[string]): Destination {
  return { kind, address: entry.address, outside: true, leadsTo: entry["leads-to"], nearest: entry.nearest };
}

/** The picture that a file shows by its name; undefined, with the problem added, if there is none. */
export function findPicture(name: string, targets: LinkTargets, spot: Spot & { name: string }, problems: Problems): Picture | undefined {
  const [folder] = spot.name.split("/");
  const own = targets.pictures.get(folder) ?? new Map<string, Picture>();
  const picture = own.get(name);
  if (!picture) return void problems.add(spot, "unknown-picture", name, `${folder}/pictures`, () => nearestWord(name, own.keys()));
  targets.shown.add(picture);
  return picture;
}

// The keys come from the editor's links: "constructor" must not be found.
function own<T>(record: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
