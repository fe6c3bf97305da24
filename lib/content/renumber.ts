// Gives a section or chapter another number: files, citations in the words, parts and number history, all in memory.
import { parseDocument } from "yaml";
import { labelOf, slugOf } from "../domain/number";
import { frontMatterOf, withFrontMatter } from "./chapter-file";
import type { ChapterFolder } from "./chapter-folders";
import { fileOf, folderName } from "./chapter-labels";
import { type ContentFile, type ContentFiles, textOf } from "./content-files";
import { foldersOf, numbersOfFiles } from "./numbers-of-files";
import type { Children } from "./place-in-parts";
import { printYaml } from "./print-yaml";
import { recordMoves, recordNumbers } from "./record-numbers";
import { rewriteAdvice, rewriteOrder } from "./rewrite-names";
import { childrenIn, rewriteParts } from "./rewrite-parts";
import { rewriteWords } from "./rewrite-words";
import { type Moves, type WrittenMoves, writtenMoves } from "./written-moves";

/** The content after the moves. `ids` are the permanent ids of what moves, by old number; `day` is an ISO date. */
export function renumber(files: ContentFiles, moves: Moves, ids: Map<string, string>, day: string): ContentFiles {
  const folders = new Map(foldersOf(files).map((folder) => [folder.path, folder]));
  const slugs = new Map([...folders.values()].map(({ number, slug }) => [number, slug]));
  const writtenIn = new Map([...folders].map(([top, folder]) => [top, writtenMoves(moves, folder, slugs)]));
  const written = (name: string) => writtenIn.get(name.split("/")[0]) ?? writtenMoves(moves, undefined, slugs);
  const numbers = numbersOfFiles(files);
  const movedChapters = new Map(
    [...folders.values()].flatMap(({ number, path }) => {
      const to = moves.get(number);
      return to === undefined ? [] : [slugOf(number), path].map((name): [string, string] => [name, to]);
    }),
  );
  const rewritten = files.map((file) => {
    const there = written(file.name);
    const text = withLabel(
      rewrite(file, there, () => childrenIn(files, folders.get(file.name.split("/")[0]))),
      numbers.get(file.name),
      moves,
    );
    if (file.name === "manual.yml") return { ...file, text: rewriteOrder(text, movedChapters) };
    if (file.name === "advice.yml") return { ...file, text: rewriteAdvice(text, moves) };
    return { ...file, text: numbers.has(file.name) ? withParent(text, there) : text };
  });
  const moved = renameAll(rewritten, folders, moves, ids);
  const before = textOf(files, "number-history.yml");
  const numberHistory = recordMoves(
    recordNumbers(before, files).text,
    [...moves].flatMap(([from, to]) => ({ id: ids.get(from) ?? "", to })),
    day,
  );
  return [...moved.filter(({ name }) => name !== "number-history.yml"), { name: "number-history.yml", text: numberHistory }];
}

// A file whose name does not tell the label says it itself.
function withLabel(text: string, number: string | undefined, moves: Moves): string {
  const to = number === undefined ? undefined : moves.get(number);
  if (number === undefined || to === undefined) return text;
  const label = labelOf(to) === "" || labelOf(to) === fileOf(to) ? undefined : labelOf(to);
  const isChapter = !text.startsWith("---") && !text.startsWith("\ufeff---");
  if (!isChapter) return label === frontMatterOf(text, "label") ? text : withFrontMatter(text, { label });
  const document = parseDocument(text, { schema: "failsafe" });
  if (document.get("label") === label) return text;
  if (label === undefined) document.delete("label");
  else document.set("label", label);
  return printYaml(document, text);
}

function withParent(text: string, { link }: WrittenMoves): string {
  const parent = text.startsWith("---") ? frontMatterOf(text, "parent") : undefined;
  const to = parent === undefined ? undefined : link(parent);
  return to === undefined ? text : withFrontMatter(text, { parent: to });
}

// Where a file of a chapter goes: sections stay in their chapter, whose folder has its number in its name.
function rename(name: string, folder: ChapterFolder | undefined, moves: Moves, isMoving: boolean): string {
  const [top, ...rest] = name.split("/");
  if (!folder) return name;
  const chapter = moves.get(folder.number);
  const to = chapter === undefined ? top : folderName(chapter, labelOf(chapter) === "" ? slugOf(chapter) : folder.slug);
  const at = rest[0] === "superseded" ? 1 : 0;
  const stem = rest[at]?.replace(/\.md$/, "") ?? "";
  const number = numberOfFile(stem, folder);
  const moved = number === undefined ? undefined : moves.get(number);
  if (moved !== undefined && isMoving) rest[at] = rest[at].replace(stem, fileOf(moved));
  return [to, ...rest].join("/");
}

function numberOfFile(stem: string, { sections, superseded }: ChapterFolder): string | undefined {
  return [...sections.keys(), ...superseded.keys()].find((number) => fileOf(number) === stem);
}

// Earlier versions go with their own text: those of a text that was withdrawn with the number stay.
function renameAll(files: ContentFiles, folders: Map<string, ChapterFolder>, moves: Moves, ids: Map<string, string>): ContentFiles {
  const folderOf = (name: string) => (name.includes("/") ? folders.get(name.split("/")[0]) : undefined);
  const supersededOf = (name: string) => /^[^/]+\/superseded\/([^/]+)\/[^/]+$/.exec(name)?.[1];
  const isMoving = ({ name, text }: ContentFile) => {
    const folder = folderOf(name);
    const stem = supersededOf(name);
    const number = folder && stem !== undefined ? numberOfFile(stem, folder) : stem;
    return number === undefined || !ids.has(number) || ids.get(number) === frontMatterOf(text, "id");
  };
  const inPlace = files.map((file) => ({
    ...file,
    name: rename(file.name, folderOf(file.name), moves, isMoving(file)),
    number: supersededOf(file.name),
  }));
  // Where two texts had the number on one day.
  const count = new Map<string, number>();
  for (const { name } of inPlace) count.set(name, (count.get(name) ?? 0) + 1);
  return inPlace.map(({ number, ...file }) => {
    const isSecond = (count.get(file.name) ?? 0) > 1 && number !== undefined && supersededOf(file.name) !== number;
    return isSecond ? { ...file, name: file.name.replace(/\.md$/, `.${frontMatterOf(file.text, "id")}.md`) } : file;
  });
}

function rewrite({ name, text }: ContentFile, moves: WrittenMoves, children: () => Children): string {
  // An earlier version stays as it was published; its citations are read by the number history of its day.
  if (name.includes("/superseded/")) return text;
  if (name.endsWith(".md")) return rewriteWords(text, moves);
  return name.endsWith("/chapter.yml") ? rewriteParts(text, moves.link, children()) : text;
}
