// What finders of causes ask of all problems of a content folder.
import { aboveOf, chapterOf, inOwnChapter } from "../../domain/number";
import type { OutOfPlace } from "../out-of-place";
import type { Told } from "../problem";
import type { RuleName } from "../rules";

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

/** Finds the problems from which one of a rule may only follow. */
export type Finders = Partial<Record<RuleName, (problem: Told, content: Content) => Told[]>>;

/** True if two files are in one folder, whatever its separators are. */
export function inOneFolder(path: string, other: string): boolean {
  const folder = (one: string) => one.replace(/[^/\\]*$/, "");
  return folder(path) === folder(other);
}

/** Problems of the number history itself. */
export function numberHistoryLost(out: OutOfPlace, of: Content["of"]): Told[] {
  return [...out.at("number-history.yml"), ...of("missing-number-history")];
}

/** What a number is part of: a section, or a chapter. */
export function above(number: string): string[] {
  return [aboveOf(number), ...(inOwnChapter(number) === number ? [] : [chapterOf(number)])];
}

/** Problems that say that what has this number is not there, or has another. */
export function gone(number: string, { about }: Content): Told[] {
  const held = [number, ...above(number)];
  return [
    ...held.flatMap((one) => [...about("vanished-id", 1, one), ...about("unrecorded-number", 1, one)]),
    ...about("unknown-section", 0, number).filter(({ file }) => file.endsWith("chapter.yml")),
  ];
}
