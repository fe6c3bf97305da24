// What can only be seen across chapters: numbers and permanent ids used twice, a manual without chapters.

import { type Manual, sectionsOf } from "../domain/manual";
import { slugOf } from "../domain/number";
import { lastNumberOf, withdrawalOf } from "./apply-number-history";
import type { ChapterFolder } from "./chapter-folders";
import type { Problems } from "./problem";
import type { NumberHistory } from "./schemas";

/** Adds the problems of the manual as a whole; `folders` tell where things are. */
export function checkManual(
  chapters: Manual["chapters"],
  folders: ChapterFolder[],
  numberHistory: NumberHistory,
  problems: Problems,
): void {
  checkNumbers(folders, problems);
  const claims = new Map<string, Claim[]>();
  for (const chapter of chapters) {
    const folder = folders.find((f) => f.number === chapter.number);
    if (!folder) continue;
    const claim = (id: string, number: string, kind: string, file: Claim["file"]) =>
      claims.set(id, [...(claims.get(id) ?? []), { number, owner: `${kind} ${number}`, file }]);
    claim(chapter.id, chapter.number, "chapter", folder.settings);
    for (const section of sectionsOf(chapter)) claim(section.id, section.number, "section", folder.sections.get(section.number));
  }
  const twice = [...claims].filter(([, own]) => own.length > 1);
  if (twice.length === 0) return;
  const published = new Map(Object.entries(numberHistory).flatMap(([id, held]) => (withdrawalOf(held) ? [] : [[lastNumberOf(held), id]])));
  for (const [id, own] of twice) {
    // The one that was published with it has it by right.
    const owner = own.find(({ number }) => published.get(number) === id) ?? own[0];
    for (const { number, file, ...other } of own) {
      if (other.owner === owner.owner || !file) continue;
      problems.add({ ...file, offset: file.text?.search(/^id:/m) }, "duplicate-id", id, owner.owner, published.get(number));
    }
  }
}

type Claim = { number: string; owner: string; file: { path: string; text?: string } | undefined };

function checkNumbers(folders: ChapterFolder[], problems: Problems): void {
  const owners = new Map<string, string>();
  for (const folder of folders) {
    const claims: [string, string][] = [
      [folder.number, folder.path],
      ...[...folder.sections].map(([n, file]): [string, string] => [n, file.path]),
    ];
    for (const [number, path] of claims) {
      // What differs in its letters alone has the same address.
      const slug = slugOf(number);
      const earlier = owners.get(slug);
      if (earlier === undefined) owners.set(slug, path);
      else problems.add({ path }, "duplicate-number", number, earlier);
    }
  }
}
