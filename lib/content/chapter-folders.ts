// Sorts the files of the content into chapters by their folders and names, before any is read.

import { hiddenIn } from "../domain/hidden-characters";
import { slugOf } from "../domain/number";
import { compareAmong } from "../domain/number-order";
import { reservedInChapter, reservedPages } from "../domain/reserved-names";
import { nearestWord } from "../messages/did-you-mean";
import { slugOfTitle } from "../util/plain-letters";
import { chapterLabels, fileOf, isFileName, labelOfSection, type Numbering, nameOfFolder, sectionNumber } from "./chapter-labels";
import type { SourceFile } from "./decode";
import type { Problems } from "./problem";
import { settingsFiles } from "./settings";

export type ChapterFolder = {
  /** As the editor names it. */
  path: string;
  number: string;
  /** The words of the folder's name: "online-safety". */
  slug: string;
  numbering: Numbering;
  settings?: SourceFile;
  /** Sections by number, in order. */
  sections: Map<string, SourceFile>;
  /** Earlier versions by the number of their section: superseded/8.45.10/2015-06-01.md. */
  superseded: Map<string, SourceFile[]>;
};

/** The folders that a chapter may hold. */
const known = ["superseded", "pictures"];

/** Groups files into chapters, ordered by number, those without one last (`order-chapters.ts` puts them as the manual has them). Files with no place in a manual are problems. `withdrawnAs` gives the number that a permanent ID had when it was withdrawn. */
export function chapterFolders(
  files: SourceFile[],
  problems: Problems,
  numbering: Numbering = "manual",
  withdrawnAs: (id: string) => string | undefined = () => undefined,
): ChapterFolder[] {
  const folders = new Map<string, ChapterFolder | undefined>();
  const unknown = new Set<string>();
  const labels = chapterLabels(files, numbering);
  for (const file of files) {
    const [top, name, ...deeper] = file.name.split("/");
    if (name === undefined) {
      if (!settingsFiles.includes(top)) addUnknown(file, problems, nearestName(top, settingsFiles));
      continue;
    }
    if (!folders.has(top)) folders.set(top, openFolder(file, top, labels.get(top) ?? { numbering }, problems));
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
  const found = [...folders.values()].filter((folder) => folder !== undefined);
  const compareFolders = compareAmong(found.map(({ number }) => number));
  found.sort((a, b) => compareFolders(a.number, b.number));
  for (const folder of found) folder.superseded = byNumber(folder, withdrawnAs);
  for (const folder of found) {
    const compare = compareAmong([...folder.sections.keys()]);
    folder.sections = new Map([...folder.sections].sort(([a], [b]) => compare(a, b)));
  }
  return found;
}

// A folder is named as the section's file is. A text that was withdrawn has no file any more: the number history tells its number,
// or its own label, if the folder has that name.
function byNumber(
  { superseded, sections, number, numbering }: ChapterFolder,
  withdrawnAs: (id: string) => string | undefined,
): ChapterFolder["superseded"] {
  const present = new Map([...sections.keys()].map((one) => [fileOf(one), one]));
  return new Map(
    [...superseded].map(([name, files]) => {
      const labels = files.map(({ text }) => labelOfSection(text, name) ?? name);
      const label = labels.findLast((one) => slugOf(one) === name) ?? name;
      const ids = files.map(({ text }) => /^id:[ \t]*["']?(\w{4})/m.exec(text)?.[1] ?? "");
      const last = numbering === "chapter" ? ids.map(withdrawnAs).find((one) => one !== undefined && fileOf(one) === name) : undefined;
      return [present.get(name) ?? last ?? sectionNumber(number, label, numbering), files];
    }),
  );
}

// "5.1 Safety" → "5.1-safety", "Безпека" → "bezpeka"; nothing where a title has no such letters.
function folderMeant(top: string, numbering: Numbering): string | undefined {
  const [, figures, title] = /^(?:([\d.]*\d[a-z]?)[ _.-]+)?(.*)$/.exec(top) ?? [];
  const name = [figures, slugOfTitle(title ?? "")].filter(Boolean).join("-");
  return nameOfFolder(name, undefined, numbering) && name;
}

function fileMeant(stem: string): string | undefined {
  const slug = slugOfTitle(stem);
  return isFileName(slug, undefined, "chapter") ? `${slug}.md` : undefined;
}

type OfChapter = { label?: string; numbering: Numbering };

function openFolder(file: SourceFile, top: string, { label, numbering }: OfChapter, problems: Problems): ChapterFolder | undefined {
  const path = file.path.slice(0, file.path.length - file.name.length + top.length);
  const named = nameOfFolder(top, label, numbering);
  if (!named) return void problems.add({ path }, "folder-name", top, label ?? "", numbering, () => folderMeant(top, numbering));
  const { number, slug } = named;
  if (numbering === "chapter" && reservedPages.has(slugOf(number))) return void problems.add({ path }, "reserved-name", top);
  // Links name the chapter by these words. What else a name may hold that cannot be seen is no name of a file here.
  for (const { rule, name } of hiddenIn(slug)) problems.add({ path }, rule, `${name} in the folder's name`);
  return { path, number, slug, numbering, sections: new Map(), superseded: new Map() };
}

function placeFile(file: SourceFile, name: string, folder: ChapterFolder, problems: Problems): void {
  if (name === "chapter.yml") {
    folder.settings = file;
  } else if (name.endsWith(".md")) {
    const stem = name.slice(0, -".md".length);
    const label = labelOfSection(file.text, stem);
    if (isFileName(stem, label, folder.numbering)) folder.sections.set(sectionNumber(folder.number, label ?? stem, folder.numbering), file);
    else if (reservedInChapter.has(stem)) problems.add(file, "reserved-name", stem);
    else problems.add(file, "number-form", name, label, folder.numbering, () => fileMeant(stem));
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
