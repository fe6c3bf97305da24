// Sorts the files of the content into chapters by their folders and names, before any is read.

import { hiddenIn } from "../domain/hidden-characters";
import { isNumber } from "../domain/number";
import { compareNumbers } from "../domain/number-order";
import { nearestWord } from "../messages/did-you-mean";
import type { SourceFile } from "./decode";
import type { Problems } from "./problem";
import { settingsFiles } from "./settings";

export type ChapterFolder = {
  /** As the editor names it. */
  path: string;
  number: string;
  /** The words of the folder's name: "online-safety". */
  slug: string;
  settings?: SourceFile;
  /** Sections by number, in order. */
  sections: Map<string, SourceFile>;
  /** Earlier versions by the number of their section: superseded/8.45.10/2015-06-01.md. */
  superseded: Map<string, SourceFile[]>;
};

/** The folders that a chapter may hold. */
const known = ["superseded", "pictures"];

/** Groups files into chapters, ordered by number. Files with no place in a manual are problems. */
export function chapterFolders(files: SourceFile[], problems: Problems): ChapterFolder[] {
  const folders = new Map<string, ChapterFolder | undefined>();
  const unknown = new Set<string>();
  for (const file of files) {
    const [top, name, ...deeper] = file.name.split("/");
    if (name === undefined) {
      if (!settingsFiles.includes(top)) addUnknown(file, problems, nearestName(top, settingsFiles));
      continue;
    }
    if (!folders.has(top)) folders.set(top, openFolder(file, top, problems));
    const folder = folders.get(top);
    if (folder && deeper.length === 0) placeFile(file, name, folder, problems);
    else if (folder && name === "superseded" && deeper.length === 2 && deeper[1].endsWith(".md")) {
      const versions = folder.superseded.get(deeper[0]);
      if (versions) versions.push(file);
      else folder.superseded.set(deeper[0], [file]);
    } else if (folder && !known.includes(name)) {
      const path = `${folder.path}/${name}`;
      if (!unknown.has(path)) problems.add({ path }, "unknown-folder", name, nearestWord(name, known));
      unknown.add(path);
    } else if (folder) addUnknown(file, problems);
  }
  const found = [...folders.values()].filter((folder) => folder !== undefined).sort((a, b) => compareNumbers(a.number, b.number));
  for (const folder of found) folder.sections = new Map([...folder.sections].sort(([a], [b]) => compareNumbers(a, b)));
  return found;
}

function openFolder(file: SourceFile, top: string, problems: Problems): ChapterFolder | undefined {
  const [, number, slug] = /^([\d.]+[a-z]?)-(.+)$/.exec(top) ?? [];
  const path = file.path.slice(0, file.path.length - file.name.length + top.length);
  if (number === undefined || !isNumber(number)) return void problems.add({ path }, "folder-name", top);
  // Links name the chapter by these words. What else a name may hold that cannot be seen is no name of a file here.
  for (const { rule, name } of hiddenIn(slug)) problems.add({ path }, rule, `${name} in the folder's name`);
  return { path, number, slug, sections: new Map(), superseded: new Map() };
}

function placeFile(file: SourceFile, name: string, folder: ChapterFolder, problems: Problems): void {
  if (name === "chapter.yml") {
    folder.settings = file;
  } else if (name.endsWith(".md")) {
    const number = name.slice(0, -".md".length);
    if (isNumber(number)) folder.sections.set(number, file);
    else problems.add(file, "number-form", name);
  } else {
    addUnknown(file, problems, nearestName(name, ["chapter.yml", `${name.replace(/\.[^.]*$/, "")}.md`]));
  }
}

// Also of what a file manager calls a copy: "laws (copy).yml", "laws 2.yml", "laws.yml~".
function nearestName(name: string, known: string[]): string | undefined {
  const original = name.replace(/(?:[ ._-]+\(?(?:copy|\d+)\)?)+(?=\.\w+$)|~$|\.(?:bak|orig|old)$/gi, "");
  return nearestWord(name, known) ?? nearestWord(original, known);
}

function addUnknown(file: SourceFile, problems: Problems, suggestion?: string): void {
  if (!file.refused) problems.add(file, "unknown-file", suggestion);
}
