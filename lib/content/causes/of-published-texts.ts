// Causes of problems with what was published: a text, a version or its record seems to be gone.

import { numberIn } from "../../domain/number";
import { fileOf } from "../chapter-labels";
import { chaptersNamed } from "../out-of-place";
import { above, type Finders, inOneFolder, numberHistoryLost } from "./content";

export const ofPublishedTexts: Finders = {
  "vanished-id": ({ details: [id, number = ""] }, { out, of, about, nameOf }) => [
    ...out.holding(number, id),
    ...of("duplicate-id").filter((other) => nameOf(other).endsWith(`/${fileOf(number)}.md`)),
    ...above(number).flatMap((one) => about("vanished-id", 1, one)),
  ],
  "lost-version": ({ details: [, id, number = ""] }, { out, of, about, nameOf }) => [
    ...numberHistoryLost(out, of),
    ...out.holding(number, id),
    ...about("vanished-id", 0, id),
    ...above(number).flatMap((one) => about("vanished-id", 1, one)),
    ...about("unknown-section", 0, number),
    ...about("version-id", 2, id),
    ...about("withdrawn-in-no-part", 0, number),
    ...about("superseded-again", 0, number),
    ...of("unknown-section").filter((other) => nameOf(other).includes("/superseded/") && other.details[1] === number),
    ...of("too-many-versions", "version-name", "version-id", "version-id-in-name", "version-order", "version-kept-twice").filter((other) =>
      nameOf(other).includes(`/superseded/${fileOf(number)}/`),
    ),
  ],
  "lost-versions": ({ details: [, folder = ""] }, { out, of, about, nameOf }) => {
    const [top, , number] = folder.split("/");
    // The section of the folder is gone, or has another number.
    const numbers = number === undefined ? [] : [number, ...chaptersNamed(top).map((chapter) => numberIn(chapter, number))];
    const own =
      number === undefined
        ? []
        : [
            ...numbers.flatMap((one) => [...out.holding(one), ...about("vanished-id", 1, one)]),
            ...of("unknown-section").filter((other) => nameOf(other).includes("/superseded/") && other.details[1] === number),
          ];
    return [
      ...numberHistoryLost(out, of),
      ...(number === undefined ? out.within(top) : own),
      ...of("version-id").filter((other) => nameOf(other).startsWith(`${top}/`)),
      ...of("version-name", "version-kept-twice").filter((other) => nameOf(other).startsWith(`${folder}/`)),
    ];
  },
  "withdrawn-unknown": ({ details: [number = ""], file }, { out, of, about }) => [
    ...numberHistoryLost(out, of),
    ...out.holding(number),
    ...about("lost-version", 2, number),
    ...of("lost-versions").filter(({ details: [, folder = ""] }) => file.endsWith(`/${folder.split("/")[0]}/chapter.yml`)),
  ],
  "withdrawn-id": ({ details: [, number] }, { about }) => about("vanished-id", 1, number),
  "unlocked-version": ({ details: [number, version], file }, { about, inFile }) => [
    ...about("unchanged-version", 0, number).filter(({ details: [, , before] }) => before === version),
    ...about("lost-version", 2, number),
    ...about("vanished-id", 1, number),
    ...inFile(file).filter(({ rule }) => rule === "duplicate-id" || rule === "version-name" || rule === "version-twice"),
  ],
  "version-id": ({ details: [, number] }, { out, of, about }) => [...numberHistoryLost(out, of), ...about("vanished-id", 1, number)],
  // A mistyped date of the chapter is one mistake, however many sections are later.
  "version-after-chapter": (problem, { of, nameOf }) => [
    ...of("lost-version").filter(({ details: [, , , redated] }) => redated === nameOf(problem)),
    ...of("version-after-chapter")
      .filter((other) => inOneFolder(other.file, problem.file))
      .sort((a, b) => ((a.details[0] ?? "") < (b.details[0] ?? "") ? 1 : -1))
      .slice(0, 1),
  ],
  "version-order": ({ file }, { inFile }) => inFile(file).filter(({ rule }) => rule === "version-name"),
  "missing-note": ({ file }, { inFile }) => inFile(file).filter(({ rule }) => rule === "superseded-again"),
};
