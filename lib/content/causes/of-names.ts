// Causes of problems with keys, numbers and ids: what they name is there under another.
import { chapterOf, inOwnChapter, isWithin, slugOf } from "../../domain/number";
import { chaptersNamed } from "../out-of-place";
import type { Told } from "../problem";
import { above, type Content, type Finders, gone, inOneFolder, numberHistoryLost } from "./content";

export const ofNames: Finders = {
  // A key that is mistyped is not missing as well.
  "missing-key": ({ details: [key], file }, { of }) => mistyped(key, file, of),
  "missing-id": ({ file }, { of }) => mistyped("id", file, of),
  "missing-version": ({ file }, { of }) => mistyped("version", file, of),
  "unknown-section": (problem, content) => {
    const { out, of } = content;
    const [number = ""] = problem.details;
    const isOfPart = problem.file.endsWith("chapter.yml");
    return [
      ...out.holding(number),
      ...gone(number, content).filter(({ rule, file }) => rule !== "unknown-section" || (!isOfPart && file.endsWith("chapter.yml"))),
      ...(isOfPart ? [] : numberHistoryLost(out, of)),
    ];
  },
  "empty-part": ({ file }, { of }) => of("withdrawn-in-no-part", "section-in-no-part").filter((other) => inOneFolder(other.file, file)),
  // One command adds a new chapter with its sections.
  "unrecorded-id": ({ details: [, number = ""] }, { about }) => [
    ...about("vanished-id", 1, number),
    ...above(number).flatMap((one) => about("unrecorded-id", 1, one)),
  ],
  "unrecorded-number": ({ details: [id, recorded = "", number = ""] }, { about }) => [
    ...about("duplicate-id", 0, id),
    ...about("renamed-folder", 1, number),
    // A chapter's name before a slash.
    ...(inOwnChapter(recorded) === recorded ? [] : about("unrecorded-number", 1, chapterOf(recorded))),
  ],
  "unknown-parent": ({ details: [, , meant = ""] }, content) => [...content.out.holding(meant), ...gone(meant, content)],
  // What was part of it is gone, by its number or by parent: in its file.
  "empty-section": ({ details: [number = ""], file }, { of }) => [
    ...of("vanished-id").filter(({ details: [, other = ""] }) => isWithin(other, number) || isOfOneChapter(other, number)),
    ...of("number-form", "section-in-no-part").filter((other) => inOneFolder(other.file, file)),
  ],
  "section-in-no-part": ({ details: [number], file }, content) => [
    ...content.of("wrong-folder").filter((other) => other.file === file),
    // Its number is mistyped in chapter.yml; where one seems to be gone, the file itself may have another than before.
    ...content
      .of("unknown-section")
      .filter(
        (other) => other.details[1] === number && inOneFolder(other.file, file) && gone(other.details[0] ?? "", content).length === 1,
      ),
  ],
  "duplicate-id": ({ file }, { of }) => of("wrong-folder", "duplicate-number").filter((other) => other.file === file),
  "duplicate-number": ({ file }, { of }) => of("wrong-folder").filter((other) => other.file === file),
  "missing-file": ({ details: [name] }, { of }) => of("unknown-file").filter(({ details }) => details[0] === name),
  "no-chapter": (_problem, { out }) => out.ofChapters,
  "unknown-chapter": ({ details: [named = ""] }, { out, of, about }) => [
    ...out.ofChapters,
    ...about("unrecorded-number", 1, named),
    ...of("vanished-id").filter(({ details: [, , , isChapter] }) => isChapter),
  ],
  "empty-chapter": ({ file }, { of }) => [
    ...of("number-form", "unknown-file", "binary").filter((other) => other.file.startsWith(`${file}/`)),
    ...of("vanished-id").filter(({ details: [, number = ""] }) =>
      above(number).some((one) => chaptersNamed(file.replace(/^.*[/\\]/, "")).includes(slugOf(one))),
    ),
  ],
};

const isOfOneChapter = (one: string, other: string) => one !== inOwnChapter(one) && chapterOf(one) === chapterOf(other);

function mistyped(key: string | undefined, file: string, of: Content["of"]): Told[] {
  return of("unknown-key").filter((other) => other.file === file && other.details[1] === key);
}
