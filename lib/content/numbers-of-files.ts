// Which number each file of the content has, for what changes the files.
import { type ChapterFolder, chapterFolders } from "./chapter-folders";
import type { Numbering } from "./chapter-labels";
import { type ContentFiles, textOf } from "./content-files";
import type { SourceFile } from "./decode";
import { Problems } from "./problem";

/** How manual.yml numbers the manual. */
export function manualNumbering(files: ContentFiles): Numbering {
  return /^numbering: *["']?chapter\b/m.test(textOf(files, "manual.yml")) ? "chapter" : "manual";
}

/** The chapters of files that are in memory; what has no place in a manual is left out. */
export function foldersOf(files: ContentFiles): ChapterFolder[] {
  const texts = files.filter(({ name }) => name.includes("/")).map(({ name, text }): SourceFile => ({ path: name, name, text }));
  return chapterFolders(texts, new Problems(), manualNumbering(files));
}

/** Name of a chapter.yml or a section's file → the number that it is of. */
export function numbersOfFiles(files: ContentFiles): Map<string, string> {
  return new Map(
    foldersOf(files).flatMap(({ number, settings, sections }): [string, string][] => [
      ...(settings ? [[settings.name, number] as [string, string]] : []),
      ...[...sections].map(([own, file]): [string, string] => [file.name, own]),
    ]),
  );
}
