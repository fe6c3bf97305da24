// Where each permanent id is now. A copied link needs this when its section has another number.

import { type EarlierVersion, type Manual, sectionsOf } from "../domain/manual";
import type { PermalinkRecord } from "../site/permalink-record";

/** Permanent id → the text that has it. */
export type Ids = Record<string, PermalinkRecord>;

/** The ids of a manual in small files by first character, so that a link needs only one of them. */
export function buildIds(manual: Manual): Map<string, Ids> {
  const files = new Map<string, Ids>();
  const add = (id: string, record: PermalinkRecord) => {
    const file = files.get(id[0]) ?? {};
    file[id] = record;
    files.set(id[0], file);
  };
  for (const chapter of manual.chapters) {
    add(chapter.id, { number: chapter.number });
    for (const section of sectionsOf(chapter)) {
      const { id, number, earlier } = section;
      add(id, earlier.length > 0 ? { number, versions: versionsByFingerprint(earlier) } : { number });
    }
  }
  for (const [id, number] of Object.entries(manual.withdrawn)) add(id, { number });
  return files;
}

// Words that were in several versions were last published in the latest of them.
function versionsByFingerprint(earlier: EarlierVersion[]): Record<string, string> {
  const oldestFirst = [...earlier].reverse();
  return Object.fromEntries(
    oldestFirst.flatMap(({ version, fingerprint, paragraphs }) => [fingerprint.slice(0, 7), ...paragraphs].map((code) => [code, version])),
  );
}

/** The same as texts, by their addresses. */
export function idFiles(manual: Manual): Map<string, string> {
  return new Map([...buildIds(manual)].map(([first, ids]) => [`/ids/${first}.json`, JSON.stringify(ids)]));
}
