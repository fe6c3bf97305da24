// What the editor's page gets besides its configuration: link targets, the meanings of words, and the published versions.

import { chaptersByName } from "../content/full-number";
import type { ItemsOf } from "../content/items-of";
import type { LinkTargets } from "../content/link-targets";
import { readNumberHolders } from "../content/number-holders";
import type { Lock, NumberHistory } from "../content/schemas";
import type { Settings } from "../content/settings";
import { type Chapter, type Manual, type Meaning, type Picture, sectionsOf } from "../domain/manual";
import { inOwnChapter, slugOf } from "../domain/number";
import { knownWords } from "../markdown/mark-terms";

export type PublishedVersion = { version: string; words: string };

export type EditorData = {
  /** The manual's own website. */
  address: string;
  timeZone: string;
  meanings: Meaning[];
  chapters: (Pick<Chapter, "id" | "number" | "title" | "asAt" | "status"> & { slug: string; sections: string[] })[];
  pictures: Picture[];
  lists: Pick<Settings, "relatedChapters" | "documents" | "laws">;
  /** The number history; absent if no number ever changed. */
  numberHistory?: NumberHistory;
  /** The last locked version of each permanent ID, with its fingerprint. */
  published: Record<string, PublishedVersion>;
  /** Permanent ID of each section → its number. */
  numbers: Record<string, string>;
  /** Numbers of the sections that others are part of. */
  parents: string[];
  /** Number of each section with enumerated items → their names, and how many have each. */
  items: Record<string, Record<string, number>>;
  /** Number of a section → numbers of those that cite it. */
  citedBy: Record<string, string[]>;
};

/** Gathers this data. `slugs` are the words in the names of the chapters' folders, by number; `items` knows the items of sections. */
export function editorData(manual: Manual, settings: Settings, slugs: Map<string, string>, items: ItemsOf): EditorData {
  const numberHistory = settings.numberHistory?.value;
  const { relatedChapters, documents, laws } = settings;
  const sections = manual.chapters.flatMap(sectionsOf);
  const cited = sections.filter(({ citedBy }) => citedBy.length > 0);
  return {
    address: manual.address,
    timeZone: manual.timeZone,
    meanings: manual.meanings.map((meaning) => ({ ...meaning, usedIn: [] })),
    chapters: manual.chapters.map((chapter) => {
      const { id, number, title, asAt, status } = chapter;
      const sections = sectionsOf(chapter).map((section) => section.number);
      return { id, number, title, asAt, status, slug: slugs.get(number) ?? "", sections };
    }),
    pictures: manual.pictures,
    lists: { relatedChapters, documents, laws },
    ...(numberHistory && readNumberHolders(numberHistory) && { numberHistory }),
    numbers: Object.fromEntries(sections.map(({ id, number }) => [id, number])),
    parents: [...new Set(sections.flatMap(({ parent }) => parent ?? []))],
    items: Object.fromEntries(
      sections.map(({ number }) => [number, Object.fromEntries(items(number) ?? [])]).filter(([, own]) => Object.keys(own).length > 0),
    ),
    published: lastVersions(settings.lock?.value ?? {}),
    citedBy: Object.fromEntries(cited.map(({ number, citedBy }) => [number, citedBy])),
  };
}

function lastVersions(lock: Lock): EditorData["published"] {
  return Object.fromEntries(
    Object.entries(lock).flatMap(([id, versions]) => {
      const version = Object.keys(versions).sort().at(-1);
      return version === undefined ? [] : [[id, { version, words: versions[version].words }]];
    }),
  );
}

/** Everything that a link in the words of the section `own` may lead to, in the form that the check uses. */
export function linkTargets(own: string, { chapters, lists, numberHistory, meanings, pictures, items }: EditorData): LinkTargets {
  const chapter = chapters.find(({ sections }) => sections.includes(own));
  const abbreviations = meanings.filter(({ kind }) => kind === "abbreviation");
  return {
    sections: new Map(chapters.flatMap(({ number, sections }) => sections.map((section): [string, string] => [section, number]))),
    chapters: chaptersByName(chapters),
    chapterNumbers: new Map(chapters.map(({ slug, number }) => [number, slug])),
    chapter: chapter && { number: chapter.number, numbering: own === inOwnChapter(own) ? "manual" : "chapter" },
    known: knownWords(
      meanings.filter(({ kind }) => kind === "definition").map(({ word }) => word),
      Object.fromEntries(abbreviations.map(({ word, words }) => [word, words])),
    ),
    // Its own are being edited.
    items: (section) => (section === own ? undefined : new Map(Object.entries(items[section] ?? {}))),
    bySlug: new Map(chapters.flatMap(({ number, sections }) => [number, ...sections].map((one) => [slugOf(one), one]))),
    numbers: readNumberHolders(numberHistory ?? {}),
    pictures: byFolder(pictures),
    shown: new Set(),
    settings: lists,
  };
}

// A picture's file is in CHAPTER/pictures/.
function byFolder(pictures: Picture[]): LinkTargets["pictures"] {
  const folders: LinkTargets["pictures"] = new Map();
  for (const picture of pictures) {
    const [folder, , name] = picture.path.split(/[\\/]/).slice(-3);
    folders.set(folder, (folders.get(folder) ?? new Map()).set(name, picture));
  }
  return folders;
}
