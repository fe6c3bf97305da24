// Several documents of one import → their chapters, each with a number or name that no other has.
import type { ContentFiles } from "../content/content-files";
import { folderOf } from "../editing/existing-chapter";
import { findChapter } from "../import/find-chapter";
import { ownNumber, titleBlock } from "../import/number-sections";
import { divisionsOf } from "../import/outline";
import { plain } from "../import/section-lines";
import type { Source } from "../import/source";
import { CommandError } from "../messages/command-error";
import { freeNumber, titleOf } from "./choose-chapter";
import { type Chosen, findInDocument } from "./find-in-document";
import type { Reported } from "./write-report";

/** The chapter in each document. Throws CommandError where one has no words, or where two would have one number. */
export async function findAll(
  documents: string[],
  sources: Source[],
  existing: ContentFiles,
  chosen: Chosen,
  npm: (words: string) => string,
): Promise<Omit<Reported, "count">[]> {
  const taken = new Map<string, string>();
  const found: Omit<Reported, "count">[] = [];
  for (const [i, file] of documents.entries()) {
    const { source, chapter } = await findInDocument(
      sources[i],
      file,
      withFreeNumber(chosen, sources[i], file, existing, taken),
      existing,
      npm,
    );
    if (!chapter || chapter.parts.length === 0) throw new CommandError(`${file} has no words under a title. Nothing was written.`);
    if (chapter.second)
      throw new CommandError(
        `${file} contains a second chapter, ${chapter.second.number} ${chapter.second.title}. Save each in a file of its own.`,
      );
    const other = taken.get(chapter.number);
    if (other) throw new CommandError(`${other} and ${file} are both chapter ${chapter.number}. Nothing was written.`);
    if (folderOf(existing, chapter.number) !== undefined)
      throw new CommandError(
        `${chapter.number} is already in this manual. Import ${file} alone: it becomes amendments. Nothing was written.`,
      );
    taken.set(chapter.number, file);
    found.push({ file, source, chapter });
  }
  return found;
}

// With --numbering manual, a document without a number gets the next free one.
function withFreeNumber(chosen: Chosen, source: Source, file: string, existing: ContentFiles, taken: Map<string, string>): Chosen {
  if (chosen.numbering !== "manual" || findChapter(source)) return chosen;
  const divisions = divisionsOf(source);
  const own = titleBlock(source, divisions.find(({ name }) => name === chosen.sections) ?? divisions[0]);
  if (own && ownNumber(own)) return chosen;
  return { ...chosen, chapter: `${freeNumber(existing, [...taken.keys()])} ${own ? plain(own.node) : titleOf(file)}` };
}
