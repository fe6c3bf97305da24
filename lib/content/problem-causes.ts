// From which other problems a problem may only follow.
import { aboveOf, chapterOf, inOwnChapter, isWithin, numberIn, ofChapter, slugOf } from "../domain/number";
import { fileOf } from "./chapter-labels";
import { listOf } from "./missing-lists";
import { chaptersNamed, type OutOfPlace } from "./out-of-place";
import type { Told } from "./problem";
import type { RuleName } from "./rules";

/** What is asked to find causes. */
export type Content = {
  out: OutOfPlace;
  /** All problems of these rules. */
  of: (...rules: RuleName[]) => Told[];
  /** All problems of a rule whose message has this value at a place, counted from 0. */
  about: (rule: RuleName, place: number, value: string | undefined) => Told[];
  /** All problems of a file, by its path. */
  inFile: (path: string) => Told[];
  /** Name of a problem's file inside the content folder. */
  nameOf: (problem: Told) => string;
  textOf: (problem: Told) => string;
};

/** The problems from which this one may only follow; none where it is a cause itself. */
export function causesOf(problem: Told, content: Content): Told[] {
  return [...copiedFolder(problem, content), ...unknownFolder(problem, content), ...(finders[problem.rule]?.(problem, content) ?? [])];
}

const finders: Partial<Record<RuleName, (problem: Told, content: Content) => Told[]>> = {
  // A key that is mistyped is not missing as well.
  "missing-key": ({ details: [key], file }, { of }) => mistyped(key, file, of),
  "missing-id": ({ file }, { of }) => mistyped("id", file, of),
  "missing-version": ({ file }, { of }) => mistyped("version", file, of),

  // What was published, and seems to be gone.
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
  "unknown-link-section": ({ details: [written = "", , meant = ""], file }, content) => [
    // One of its items may be named after it.
    ...[written, meant]
      .flatMap((one) => [one, one.replace(/\(.*/, "")])
      .flatMap((number) => [...content.out.holding(number), ...gone(number, content)]),
    // By the words of a folder that is gone.
    ...(written.includes(ofChapter) ? content.of("vanished-id").filter(({ details: [, , , isChapter] }) => isChapter) : []),
    ...(file.includes("superseded") ? numberHistoryLost(content.out, content.of) : []),
  ],

  "unknown-link-item": ({ details: [label = "", item = ""] }, content) => [
    ...content.out.holding(label),
    ...content.out.holding(label + item),
    ...gone(label + item, content),
  ],

  // What is there under another name, number or id.
  "withdrawn-id": ({ details: [, number] }, { about }) => about("vanished-id", 1, number),
  "empty-part": ({ file }, { of }) =>
    of("withdrawn-in-no-part", "section-in-no-part").filter((other) => folderOf(other.file) === folderOf(file)),
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
    ...of("number-form", "section-in-no-part").filter((other) => folderOf(other.file) === folderOf(file)),
  ],
  "unlocked-version": ({ details: [number, version], file }, { about, inFile }) => [
    ...about("unchanged-version", 0, number).filter(({ details: [, , before] }) => before === version),
    ...about("lost-version", 2, number),
    ...about("vanished-id", 1, number),
    ...inFile(file).filter(({ rule }) => rule === "duplicate-id" || rule === "version-name" || rule === "version-twice"),
  ],
  "version-id": ({ details: [, number] }, { out, of, about }) => [...numberHistoryLost(out, of), ...about("vanished-id", 1, number)],
  "section-in-no-part": ({ details: [number], file }, content) => [
    ...content.of("wrong-folder").filter((other) => other.file === file),
    // Its number is mistyped in chapter.yml; where one seems to be gone, the file itself may have another than before.
    ...content
      .of("unknown-section")
      .filter(
        (other) =>
          other.details[1] === number && folderOf(other.file) === folderOf(file) && gone(other.details[0] ?? "", content).length === 1,
      ),
  ],
  "duplicate-id": ({ file }, { of }) => of("wrong-folder", "duplicate-number").filter((other) => other.file === file),
  "duplicate-number": ({ file }, { of }) => of("wrong-folder").filter((other) => other.file === file),
  // A mistyped date of the chapter is one mistake, however many sections are later.
  "version-after-chapter": (problem, { of, nameOf }) => [
    ...of("lost-version").filter(({ details: [, , , redated] }) => redated === nameOf(problem)),
    ...of("version-after-chapter")
      .filter((other) => folderOf(other.file) === folderOf(problem.file))
      .sort((a, b) => ((a.details[0] ?? "") < (b.details[0] ?? "") ? 1 : -1))
      .slice(0, 1),
  ],
  "version-order": ({ file }, { inFile }) => inFile(file).filter(({ rule }) => rule === "version-name"),
  "missing-note": ({ file }, { inFile }) => inFile(file).filter(({ rule }) => rule === "superseded-again"),
  "missing-file": ({ details: [name] }, { of }) => of("unknown-file").filter(({ details }) => details[0] === name),
  "no-chapter": (_problem, { out }) => out.ofChapters,
  "empty-chapter": ({ file }, { of }) => [
    ...of("number-form", "unknown-file", "binary").filter((other) => other.file.startsWith(`${file}/`)),
    ...of("vanished-id").filter(({ details: [, number = ""] }) =>
      above(number).some((one) => chaptersNamed(file.replace(/^.*[/\\]/, "")).includes(slugOf(one))),
    ),
  ],

  // Words that are not those published, or seem not to be.
  "changed-words": readOtherwise,
  "changed-version": readOtherwise,
  "unchanged-version": readOtherwise,

  // What words lead to, or show.
  "unknown-link-chapter": (problem, content) => {
    const { out, of, about } = content;
    return [
      ...about("unrecorded-number", 1, problem.details[0]),
      ...listLost(problem, content),
      ...out.ofChapters,
      ...of("vanished-id").filter(({ details: [, , , isChapter] }) => isChapter),
    ];
  },
  "unknown-link-document": listLost,
  "unknown-link-law": listLost,
  "missing-list": ({ details: [list = ""] }, { out, of }) => [
    ...out.at(list),
    ...(list === "related-chapters.yml" ? of("vanished-id").filter(({ details: [, , , isChapter] }) => isChapter) : []),
  ],
  "unknown-picture": ({ details: [name = "", folder = ""] }, { out, of, nameOf }) => [
    ...out.at(folder),
    ...of("picture-name").filter(({ file }) => file.includes(`${folder}/`)),
    ...of("unknown-folder").filter((other) => out.within(folder.split("/")[0]).includes(other)),
    // Saved in another form, or with another ending.
    ...of("picture-form").filter((other) => nameOf(other).startsWith(`${folder}/${stemOf(name)}.`)),
    ...of("binary", "unknown-file", "link-outside", "link-loop").filter(
      ({ file }) => file.endsWith(`/${name}`) && file.includes(folder.replace(/pictures$/, "")),
    ),
  ],
  "unused-picture": (problem, { out, of, nameOf }) => {
    const [top, , name] = nameOf(problem).split("/");
    return [
      ...out.within(top),
      ...of("picture-name").filter(({ file }) => file === problem.file),
      ...of("unknown-picture").filter(({ details }) => details[1] === `${top}/pictures` && details[2] === name),
      ...of("picture-address", "empty-section", "unknown-section").filter((other) => nameOf(other).startsWith(`${top}/`)),
      ...of("vanished-id").filter(({ details: [, number = ""] }) => isWithin(number, top.split("-")[0]) || isWithin(number, top)),
    ];
  },
  "unused-footnote": ({ details: [label], file }, { of }) =>
    of("unknown-footnote").filter((other) => other.file === file && other.details[1] === label),
  "unused-misprint": ({ file }, { of }) => of("empty-section").filter((other) => other.file === file),
  "unused-definition": ({ file }, { of }) => of("empty-section").filter((other) => other.file === file),
};

const isOfOneChapter = (one: string, other: string) => one !== inOwnChapter(one) && chapterOf(one) === chapterOf(other);

function folderOf(path: string): string {
  return path.replace(/[^/\\]*$/, "");
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, "");
}

// What a link leads to is not found where its list cannot be read, or is gone.
function listLost({ rule }: Told, { out, about }: Content): Told[] {
  const list = listOf[rule] ?? "";
  return [...out.at(list), ...about("missing-list", 0, list)];
}

function mistyped(key: string | undefined, file: string, of: Content["of"]): Told[] {
  return of("unknown-key").filter((other) => other.file === file && other.details[1] === key);
}

function numberHistoryLost(out: OutOfPlace, of: Content["of"]): Told[] {
  return [...out.at("number-history.yml"), ...of("missing-number-history")];
}

// What a number is part of: a section, or a chapter.
function above(number: string): string[] {
  return [aboveOf(number), ...(inOwnChapter(number) === number ? [] : [chapterOf(number)])];
}

// Problems that say that what has this number is not there, or has another.
function gone(number: string, { about }: Content): Told[] {
  const held = [number, ...above(number)];
  return [
    ...held.flatMap((one) => [...about("vanished-id", 1, one), ...about("unrecorded-number", 1, one)]),
    ...about("unknown-section", 0, number).filter(({ file }) => file.endsWith("chapter.yml")),
  ];
}

const ofNumbers = new Set<RuleName>(["section-in-no-part", "duplicate-number", "wrong-folder"]);
const ofVersions = new Set<RuleName>([
  "changed-words",
  "changed-version",
  "unlocked-version",
  "unchanged-version",
  "version-after-chapter",
  "missing-note",
]);

const ofPictures: RuleName[] = [
  "picture-bytes",
  "picture-form",
  "picture-metadata",
  "picture-name",
  "picture-pixels",
  "invalid-drawing",
  "unsafe-drawing",
  "unreadable-file",
  "link-loop",
  "link-outside",
];

// A fingerprint is not that of the words while something in them, or in what they name, is not understood.
function readOtherwise(problem: Told, { out, of, about, inFile, textOf, nameOf }: Content): Told[] {
  const text = textOf(problem);
  const id = /^id\s*:\s*["']?([0-9a-z]{4})/m.exec(text)?.[1];
  const pictures = `${nameOf(problem).split("/")[0]}/pictures/`;
  const shown = (other: Told) => nameOf(other).startsWith(pictures) && text.includes(nameOf(other).slice(pictures.length));
  return [
    ...numberHistoryLost(out, of),
    ...inFile(problem.file).filter(({ rule }) => !ofNumbers.has(rule) && !ofVersions.has(rule)),
    ...of("unrecorded-id").filter(({ details: [, , wasPublished] }) => wasPublished),
    ...about("duplicate-id", 0, id),
    ...(text.includes("document:") ? out.at("documents.yml") : []),
    ...(text.includes("law:") ? out.at("laws.yml") : []),
    ...(text.includes("chapter:") ? [...out.at("related-chapters.yml"), ...out.ofChapters] : []),
    ...of(...ofPictures).filter(shown),
  ];
}

// A chapter's folder that was copied has all its numbers and ids twice.
function copiedFolder(problem: Told, { of }: Content): Told[] {
  return of("duplicate-number").filter(({ file, details: [number = ""] }) => {
    const isFolder = file.split(/[\\/]/).at(-1)?.startsWith(`${number}-`) ?? false;
    return isFolder && problem.file.startsWith(`${file}/`);
  });
}

// The files of a folder with a wrong name would be right elsewhere.
function unknownFolder(problem: Told, { of }: Content): Told[] {
  return of("unknown-folder").filter(({ file }) => problem.file.startsWith(`${file}/`));
}
