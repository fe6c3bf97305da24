// A chapter that the manual already has: where its files are, and which chapter of the manual a document resembles.
import type { Root } from "mdast";
import { parseDocument } from "yaml";
import { frontMatterOf } from "../content/chapter-file";
import { fileOf } from "../content/chapter-labels";
import { type ContentFiles, textOf } from "../content/content-files";
import { foldersOf } from "../content/numbers-of-files";
import { slugOf } from "../domain/number";
import type { FoundChapter } from "../import/find-chapter";
import { leastAlike, matchSections, type Numbered } from "../import/match-sections";
import { wordsInTree } from "../import/words";
import { parseMarkdown } from "../markdown/parse-markdown";

/** The folder of a chapter's files; undefined if the manual does not have the chapter. */
export function folderOf(files: ContentFiles, number: string): string | undefined {
  return foldersOf(files).find((folder) => slugOf(folder.number) === slugOf(number))?.path;
}

/** What chapter.yml says about a chapter of the manual. */
export function existingChapter(files: ContentFiles, folder: string): { title?: string; "as-at"?: string; status?: string } {
  return parseDocument(textOf(files, `${folder}chapter.yml`), { schema: "failsafe" }).toJSON() ?? {};
}

/** The number of a chapter that has more than half of the document's sections; undefined if there is none. */
export function findAlike(files: ContentFiles, found: FoundChapter): string | undefined {
  const sections = found.parts.flatMap((part) => part.sections);
  for (const { number, path } of foldersOf(files)) {
    const pairs = matchSections(existingWords(files, `${path}/`), wordsFound(found));
    if (pairs.filter(({ held, found: own, alike }) => held && own && alike >= leastAlike).length * 2 > sections.length) return number;
  }
}

/** The text of a section's file; `folder` is its chapter's, ending with /. */
export function sectionText(files: ContentFiles, folder: string, number: string): string {
  return textOf(files, `${folder}${fileOf(number)}.md`);
}

/** The words of the chapter's current sections; `folder` ends with /. */
export function existingWords(files: ContentFiles, folder: string): Numbered[] {
  const chapter = foldersOf(files).find(({ path }) => `${path}/` === folder);
  return [...(chapter?.sections ?? [])].map(([number, { text }]) => ({
    number,
    words: titled(frontMatterOf(text, "title"), wordsInTree(bodyOf(text))),
  }));
}

/** The words of the document's sections. */
export function wordsFound({ parts }: FoundChapter): Numbered[] {
  const sections = parts.flatMap((part) => part.sections);
  return sections.map(({ number, title, blocks }) => ({
    number,
    words: titled(
      title,
      blocks.flatMap(({ node }) => wordsInTree(node)),
    ),
  }));
}

const titled = (title: string | undefined, words: string[]) => [...(title ? title.split(/\s+/) : []), ...words];

/** The words of a section's file as a tree, without the front matter. */
export function bodyOf(text: string): Root {
  const tree = parseMarkdown(text);
  return { ...tree, children: tree.children.filter(({ type }) => type !== "yaml") };
}
