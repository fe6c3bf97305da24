// Chapters, and the front matter of their sections, that are not read again while nothing they are made from has changed.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Chapter, Picture } from "../domain/manual";
import { readChapter } from "./chapter";
import type { ChapterFolder } from "./chapter-folders";
import type { SourceFile } from "./decode";
import { type FrontMatter, type FrontMatters, readFrontMatter } from "./front-matter";
import type { Keeper } from "./kept";
import type { LinkTargets } from "./link-targets";
import { Problems } from "./problem";

/** A chapter as it was read, and what else came of it. */
type Read = {
  chapter: Chapter;
  /** The pictures that its words show: the name of the chapter's folder, and theirs, the first first. */
  shown: [folder: string, name: string][];
  /** Sections whose items it asked for, and a code of the text of each. */
  asked: [section: string, code: string][];
};

/** What chapters are read with, apart from their own files. */
export type ReadWith = {
  folders: ChapterFolder[];
  /** The permanent ID with which a number was published. */
  idOf: (number: string) => string | undefined;
  problems: Problems;
  keep: Keeper;
};

/** The front matter of all sections: that of a chapter is kept where it has no problem. */
export function keptFrontMatters({ folders, idOf, problems, keep }: ReadWith): FrontMatters {
  const fronts: FrontMatters = new Map();
  for (const { sections } of folders) {
    const read = new Map<SourceFile, FrontMatter>();
    const inputs = [...sections].flatMap(([number, file]) => [idOf(number) ?? "", ...inputsOf(file)]);
    const values = keep("front-matter", inputs, () => {
      for (const [number, file] of sections) {
        const front = file.refused ? undefined : readFrontMatter(file, problems, idOf(number));
        if (front) read.set(file, front);
      }
      // One with a problem is read again, to say so again.
      return read.size === sections.size ? [...read.values()].map(({ value }) => value) : undefined;
    });
    for (const [i, [number, file]] of [...sections].entries()) {
      const front = values ? { value: values[i], spot: spotIn(file, idOf(number)) } : read.get(file);
      if (front) fronts.set(file, front);
    }
  }
  return fronts;
}

// Where the values of a file are: asked for where there is a problem with one.
function spotIn(file: SourceFile, ownId: string | undefined): FrontMatter["spot"] {
  let front: FrontMatter | undefined;
  return (path) => {
    front ??= readFrontMatter(file, new Problems(), ownId);
    return front?.spot(path) ?? file;
  };
}

/** All chapters that can be used, in order; those without a problem are kept. */
export function keptChapters(fronts: FrontMatters, targets: LinkTargets, { folders, idOf, problems, keep }: ReadWith): Chapter[] {
  const shared = codeOfTargets(targets);
  const files = new Map(folders.flatMap(({ sections }) => [...sections]));
  const codeOfSection = (number: string) => codeOfText(inputsOf(files.get(number)).join());
  const places = new Map(
    [...targets.pictures].flatMap(([folder, own]) => [...own].map(([name, picture]) => [picture, [folder, name]] as const)),
  );
  return folders.flatMap((folder) => {
    let read: Chapter | undefined;
    const ownId = idOf(folder.number);
    const kept = keep(
      "chapters-read",
      [shared, ownId ?? "", ...inputsOfFolder(folder)],
      (): Read | undefined => {
        const before = problems.count;
        const [shown, asked] = [new Set<Picture>(), new Set<string>()];
        const items: LinkTargets["items"] = (section) => {
          asked.add(section);
          return targets.items?.(section);
        };
        read = readChapter(folder, fronts, { ...targets, shown, items }, ownId, problems);
        for (const picture of shown) targets.shown.add(picture);
        if (!read || problems.count > before) return undefined;
        return {
          chapter: read,
          shown: [...shown].map((picture): [string, string] => [...(places.get(picture) as [string, string])]),
          asked: [...asked].map((section): [string, string] => [section, codeOfSection(section)]),
        };
      },
      ({ asked }) => asked.every(([section, code]) => codeOfSection(section) === code),
    );
    for (const [name, picture] of kept?.shown ?? []) {
      const found = targets.pictures.get(name)?.get(picture);
      if (found) targets.shown.add(found);
    }
    return kept?.chapter ?? read ?? [];
  });
}

// Everything in targets that a chapter may read. A new field does not compile until it is here.
function codeOfTargets({ settings, known, pictures, ...targets }: LinkTargets): string {
  const read = {
    sections: [...targets.sections],
    chapters: [...targets.chapters],
    chapterNumbers: [...targets.chapterNumbers],
    bySlug: [...targets.bySlug],
    known: [known.pattern?.source, ...known.terms, ...known.abbreviations],
    pictures: [...pictures].map(([folder, own]) => [folder, ...own]),
    settings: { ...settings, numberHistory: settings.numberHistory?.value },
    // It is read from the number history.
    numbers: null,
    // What is asked for is kept with each chapter, and so is what is shown.
    items: null,
    shown: null,
    // These are set for a chapter and a version.
    chapter: null,
    day: null,
  } satisfies Record<keyof LinkTargets, unknown>;
  return codeOfText(JSON.stringify(read));
}

function inputsOfFolder({ number, slug, numbering, settings, sections, superseded }: ChapterFolder): string[] {
  const earlier = [...superseded].flatMap(([of, files]) => [of, String(files.length), ...files.flatMap(inputsOf)]);
  return [number, slug, numbering, ...inputsOf(settings), ...[...sections].flatMap(([of, file]) => [of, ...inputsOf(file)]), ...earlier];
}

function inputsOf(file: SourceFile | undefined): string[] {
  return file ? [file.name, file.refused ? "refused" : "", file.text] : ["", "", ""];
}

function codeOfText(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}
