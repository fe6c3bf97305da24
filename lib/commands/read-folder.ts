// Reads from a manual's folder what a checked manual does not have: where it is edited, the lists that links use, the names of
// its folders.
import { chapterFolders } from "../content/chapter-folders";
import { decode } from "../content/decode";
import { type ItemsOf, itemsOfSections } from "../content/items-of";
import { Problems } from "../content/problem";
import { readFiles } from "../content/read-files";
import type { Editing } from "../content/schemas";
import { readSettings, type Settings } from "../content/settings";
import { CommandError } from "../messages/command-error";

type Folder = {
  editing: Editing;
  settings: Settings;
  /** Number of each chapter → the words of its folder's name. */
  slugs: Map<string, string>;
  items: ItemsOf;
  /** Names of all files. */
  names: string[];
};

/** Reads the folder of a manual that has passed the check. Throws if manual.yml does not say where it is edited. */
export function readFolder(content: string): Folder {
  const problems = new Problems();
  const files = readFiles(content, problems).map((file) => decode(file, problems));
  const settings = readSettings(files, content, problems);
  const editing = settings.manual?.editing;
  if (!editing)
    throw new CommandError(`manual.yml in ${content} has no editing:, which says where the manual is kept; docs/editing.md shows it.`);
  const folders = chapterFolders(files, problems, settings.manual?.numbering);
  const slugs = new Map(folders.map(({ number, slug }) => [number, slug]));
  return { editing, settings, slugs, items: itemsOfSections(folders), names: files.map(({ name }) => name) };
}
