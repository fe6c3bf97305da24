// A document's pictures as files of a chapter, and back.

import { visit } from "unist-util-visit";
import type { ContentFiles } from "../content/content-files";
import type { SourcePicture } from "../import/pictures";
import { parseMarkdown } from "../markdown/parse-markdown";

/** The files for pictures; `folder` is the chapter's, ending with /. */
export function pictureFiles(folder: string, pictures: SourcePicture[]): ContentFiles {
  return pictures.map(({ name, bytes }) => ({ name: `${folder}pictures/${name}`, text: "", bytes }));
}

/** The chapter's existing pictures, with the text alternatives that its sections give them now. */
export function existingPictures(files: ContentFiles, folder: string): SourcePicture[] {
  const alternatives = new Map<string, string[]>();
  for (const { name, text } of files) {
    if (!name.startsWith(folder) || !/^[^/]+\.md$/.test(name.slice(folder.length))) continue;
    visit(parseMarkdown(text), "image", ({ url, alt }) => void alternatives.set(url, [...(alternatives.get(url) ?? []), alt ?? ""]));
  }
  return files.flatMap(({ name, bytes }) => {
    const picture = name.startsWith(`${folder}pictures/`) ? name.slice(`${folder}pictures/`.length) : undefined;
    return picture && bytes ? [{ name: picture, alternatives: alternatives.get(`picture:${picture}`) ?? [], bytes }] : [];
  });
}
