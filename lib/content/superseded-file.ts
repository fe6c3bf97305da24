// Names of the files that keep earlier versions: superseded/8.45.10/2017-10-24.md. Where another text had the number on
// the same day, the permanent ID comes after the day: 2017-10-24.yvk7.md.

import { frontMatterOf } from "./chapter-file";
import { fileOf } from "./chapter-labels";
import type { ContentFiles } from "./content-files";

/** The ISO day in the name of such a file. */
export function dayOfFile(name: string): string {
  return name.replace(/^.*\/|(?:\.[^./]+)?\.md$/g, "");
}

/** The permanent ID in the name of such a file; undefined if it has none. */
export function idOfFile(name: string): string | undefined {
  return /\.([^./]+)\.md$/.exec(name)?.[1];
}

/** The name for a version of the text `id` in a chapter's `folder`, which ends with /; the file's own, where it is kept already. */
export function supersededName(files: ContentFiles, folder: string, number: string, version: string, id: string): string {
  const name = `${folder}superseded/${fileOf(number)}/${version}`;
  const isOthers = files.some((file) => file.name === `${name}.md` && frontMatterOf(file.text, "id") !== id);
  return isOthers ? `${name}.${id}.md` : `${name}.md`;
}
