// What can only be seen across chapters: numbers and permanent ids used twice, a manual without chapters.
import { type Manual, sectionsOf } from "../manual";
import type { ChapterFolder } from "./chapter-folders";
import type { Problems } from "./problem";

/** Adds the problems of the manual as a whole; `folders` tell where things stand. */
export function checkManual(chapters: Manual["chapters"], folders: ChapterFolder[], problems: Problems): void {
  checkNumbers(folders, problems);
  const owners = new Map<string, string>();
  for (const chapter of chapters) {
    const folder = folders.find((f) => f.number === chapter.number);
    if (!folder) continue;
    const claim = (id: string, owner: string, file: { path: string; text?: string } | undefined) => {
      const earlier = owners.get(id);
      if (earlier === undefined) owners.set(id, owner);
      else if (earlier !== owner && file) problems.add({ ...file, offset: file.text?.search(/^id:/m) }, "duplicate-id", id, earlier);
    };
    claim(chapter.id, `chapter ${chapter.number}`, folder.settings);
    for (const section of sectionsOf(chapter)) claim(section.id, `section ${section.number}`, folder.sections.get(section.number));
  }
}

function checkNumbers(folders: ChapterFolder[], problems: Problems): void {
  const owners = new Map<string, string>();
  for (const folder of folders) {
    const claims: [string, string][] = [
      [folder.number, folder.path],
      ...[...folder.sections].map(([n, file]): [string, string] => [n, file.path]),
    ];
    for (const [number, path] of claims) {
      const earlier = owners.get(number);
      if (earlier === undefined) owners.set(number, path);
      else problems.add({ path }, "duplicate-number", number, earlier);
    }
  }
}
