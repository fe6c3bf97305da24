// A chapter that was imported and never locked can be imported again: nothing of it was published.
import { parseDocument } from "yaml";
import { type ContentFiles, textOf } from "../content/content-files";
import { forgetNumbers } from "../content/record-numbers";
import type { FoundChapter } from "../import/find-chapter";
import { CommandError } from "../messages/command-error";
import { existingChapter, findAlike, folderOf } from "./existing-chapter";

/** Whether a text of the chapter in the folder, which ends with /, is in the lock. */
export function isLockedChapter(files: ContentFiles, folder: string): boolean {
  const lock: Record<string, unknown> = parseDocument(textOf(files, "versions.yml"), { schema: "failsafe" }).toJSON() ?? {};
  return idsIn(files, folder).some((id) => Object.hasOwn(lock, id));
}

/**
 * The manual without the chapter that the document was before, by its number or by its text, and without its lines of the number
 * history. Throws CommandError if it is locked. The files are returned as they are where the manual does not have it.
 */
export function withoutUnlocked(files: ContentFiles, chapter: FoundChapter): ContentFiles {
  const path = folderOf(files, chapter.number) ?? folderOf(files, findAlike(files, chapter) ?? "");
  if (path === undefined) return files;
  const folder = `${path}/`;
  if (isLockedChapter(files, folder))
    throw new CommandError(
      `${existingChapter(files, folder).title ?? chapter.title} is locked, so it cannot be replaced: its words may have been published. Import it as a later version, with a later date and without --replace. Nothing was changed.`,
    );
  const ids = idsIn(files, folder);
  return files.flatMap((file) => {
    if (file.name.startsWith(folder)) return [];
    return file.name === "number-history.yml" ? { ...file, text: forgetNumbers(file.text, ids) } : file;
  });
}

function idsIn(files: ContentFiles, folder: string): string[] {
  return files.flatMap(({ name, text }) => (name.startsWith(folder) ? (/^id: *["']?([^\s"']+)/m.exec(text)?.[1] ?? []) : []));
}
