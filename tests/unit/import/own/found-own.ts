// What findOwnChapter makes of a small invented document; every word of it must be there.
import { expect } from "vitest";
import { labelOf } from "../../../../lib/domain/number";
import { countWords } from "../../../../lib/import/count-words";
import { findOwnChapter, type OwnOptions } from "../../../../lib/import/own/find-own-chapter";
import { readDocument } from "../../../../lib/import/read-document";
import { writeChapter } from "../../../../lib/import/write-chapter";

/** The chapter with its outline, the kinds of its remarks, and its files. */
export async function found(name: string, document: string | Uint8Array, options: Partial<OwnOptions> = {}) {
  const source = await readDocument(name, Buffer.from(document));
  const chapter = source && findOwnChapter(source, { name: "Invented", ...options });
  if (!source || !chapter) throw new Error("There is no chapter.");
  const { lost, added } = countWords(source, chapter);
  expect([...lost, ...added]).toEqual([]);
  const outline = chapter.parts
    .flatMap((part) => part.sections)
    .map(({ number, title, level = 1 }) => `${"  ".repeat(level - 1)}${[labelOf(number), title].filter(Boolean).join(" ") || "(opening)"}`);
  const files = writeChapter(chapter, "2020-01-01", () => "aaaa");
  return { ...chapter, outline, kinds: chapter.remarks.map(({ kind }) => kind), files };
}
