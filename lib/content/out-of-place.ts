// Files that could not be read or are out of place: what they may contain is not reported as missing.

import { aboveOf, isNumber, numberIn, slugOf } from "../domain/number";
import { grouped } from "../util/grouped";
import type { Told } from "./problem";
import type { RawFile } from "./read-files";
import type { RuleName } from "./rules";

// A file that has a problem of one of these cannot be used at all.
const unusable =
  "link-loop link-outside unreadable-file unexpected-fault too-large too-deep binary windows-1252 invalid-utf8 conflict-marker control-character " +
  "bidi-control invisible-character private-character lost-character empty-file front-matter-missing front-matter-executable front-matter-unclosed " +
  "invalid-yaml yaml-alias yaml-tag duplicate-key unknown-key missing-key invalid-value incomplete outdented html-in-value missing-id invalid-id missing-version " +
  "impossible-date far-day unknown-time-zone missing-file";

// These are read, and are not where they are looked for.
const misplaced = "unknown-file unknown-folder folder-name reserved-name renamed-folder number-form wrong-folder section-in-no-part";

const concerned = new Set(`${unusable} ${misplaced}`.split(" ") as RuleName[]);

type Entry = { problem: Told; name: string; isChapter: boolean; numbers: string[]; ids: string[] };

export type OutOfPlace = {
  /** Problems for which a file of this name, inside the content folder, cannot be used. */
  at: (name: string) => Told[];
  /** Problems for which what has this number, or the text with this id, may not have been found. */
  holding: (number: string, id?: string) => Told[];
  /** Problems for which not every file of a chapter's folder could be used. */
  within: (folder: string) => Told[];
  /** Problems for which a whole chapter may not have been found. */
  ofChapters: Told[];
};

/** Looks through the problems for what they keep from being found. `found` are all files as they were read. */
export function findOutOfPlace(problems: Told[], found: RawFile[]): OutOfPlace {
  const paths = new Map(found.map((file) => [file.path, file.name]));
  const named = new Map(found.map((file) => [file.name, file]));
  const entries = problems.filter(({ rule }) => concerned.has(rule)).flatMap((problem) => entriesOf(problem, found, paths, named));
  const byName = grouped(entries, ({ name }) => [name]);
  const byTop = grouped(entries, ({ name }) => [topOf(name)]);
  const byNumber = grouped(entries, ({ numbers }) => numbers);
  const byId = grouped(entries, ({ ids }) => ids);
  // A chapter's folder is read once, however many problems it has.
  const chapters = entries.filter(({ isChapter }) => isChapter);
  const ofTop = grouped(chapters, ({ name }) => [topOf(name)]);
  const inTops = grouped(found, ({ name }) => [topOf(name)]);
  const tops = [...ofTop.keys()];
  const topsByNumber = grouped(tops, (top) => [`${top}/`, ...(inTops.get(top) ?? []).map(({ name }) => name)].flatMap(numbersIn));
  const topsById = grouped(tops, (top) => (inTops.get(top) ?? []).flatMap(({ bytes }) => idIn(bytes)));
  const within = (...found: (string[] | undefined)[]) => [...new Set(found.flatMap((list) => list ?? []))].map((top) => ofTop.get(top));
  const told = (...lists: (Entry[] | undefined)[]) => lists.flatMap((list) => list ?? []).map(({ problem }) => problem);
  return {
    at: (name) => told(byName.get(name)),
    holding: (written, id = "") => {
      const number = slugOf(written);
      return told(
        byNumber.get(number),
        byId.get(id),
        ...within(topsByNumber.get(number), topsByNumber.get(aboveOf(number)), topsById.get(id)),
      );
    },
    within: (folder) => told(byTop.get(folder)),
    ofChapters: told(chapters),
  };
}

function topOf(name: string): string {
  return name.split("/")[0];
}

function entriesOf(problem: Told, found: RawFile[], paths: Map<string, string>, named: Map<string, RawFile>): Entry[] {
  const { rule, file, details } = problem;
  const own = paths.get(file);
  const names = own === undefined ? [] : [own];
  if ((rule === "folder-name" || rule === "reserved-name") && details[0]) names.push(details[0]);
  if (rule === "renamed-folder" && details[2]) names.push(details[2]);
  if (rule === "unknown-folder") names.push(...found.filter(({ path }) => path.startsWith(`${file}/`)).map(({ name }) => name));
  if (rule === "missing-file" && details[0]) names.push(nameInFolder(file, found, details[0]));
  // Named almost as it should be: what should be there is missing.
  if (rule === "unknown-file" && details[0] && own !== undefined) names.push(own.replace(/[^/]*$/, details[0]));
  return names.map((name) => {
    const [top, inner] = name.split("/");
    const isFolder = inner === undefined && !settings.test(top);
    const isChapter = isFolder || inner === "chapter.yml" || inner === "superseded" || inner === "pictures";
    // A folder's contents are known by its name.
    const labelled = rule === "number-form" && details[1] ? [name.replace(/[^/]*$/, `${slugOf(details[1])}.md`)] : [];
    return {
      problem,
      name,
      isChapter,
      numbers: isChapter ? [] : [name, ...labelled].flatMap(numbersIn),
      ids: isChapter ? [] : idIn(named.get(name)?.bytes),
    };
  });
}

const settings = /\.\w+$/;

// A missing file is reported for its folder.
function nameInFolder(folder: string, found: RawFile[], missing: string): string {
  const inside = found.find(({ path }) => path.startsWith(`${folder}/`));
  return inside ? inside.name.slice(0, inside.name.length - (inside.path.length - folder.length - 1)) + missing : missing;
}

// "3.1-kites/superseded/3.1.2/2017-01-01.md", "3.1-kites/03.1.2 copy.md" → 3.1.2; "3.1-kites/" → 3.1
function numbersIn(name: string): string[] {
  const [top, inner = "", deeper] = name.split("/");
  const [written = ""] = /\d+(?:\.\d+)*[a-z]?/.exec(inner === "superseded" ? (deeper ?? "") : inner || top) ?? [];
  const number = written.replace(/(^|\.)0+(?=\d)/g, "$1");
  // By the names of their files, too, where labels begin anew in each chapter.
  const stem = (inner === "superseded" ? (deeper ?? "") : inner).replace(/\.md$/, "");
  const chapters = chaptersNamed(top);
  return [...(isNumber(number) ? [number] : []), ...(stem === "" ? chapters : chapters.map((chapter) => numberIn(chapter, stem)))];
}

/** The numbers that a chapter may have by the name of its folder, in small letters: of "schedule-a-lines" also "schedule-a". */
export function chaptersNamed(top: string): string[] {
  return [top, ...[...top.matchAll(/-/g)].map(({ index }) => top.slice(0, index))];
}

function idIn(bytes: Uint8Array | undefined): string[] {
  const [, id] = /^[ \t]*id[ \t]*:[ \t]*["']?([0-9a-z]{4})\b/m.exec(new TextDecoder().decode(bytes)) ?? [];
  return id === undefined ? [] : [id];
}
