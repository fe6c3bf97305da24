// The chapter's number, and what its sections are, where a document leaves it open: given as options, or asked with a preview.
import { basename } from "node:path";
import type { ContentFiles } from "../content/content-files";
import { isNumber } from "../domain/number";
import { numberSections, ownNumber, titleBlock } from "../import/number-sections";
import { type Candidate, type Division, divisionsOf } from "../import/outline";
import { plain } from "../import/section-lines";
import type { Source } from "../import/source";
import { CommandError } from "../messages/command-error";
import { counted } from "../messages/counted";
import { shellWord } from "../messages/shown-command";
import { ask } from "./ask";

type Given = {
  /** "8.45 Online Safety", or a number alone. */
  chapter?: string;
  /** The name of a division. */
  sections?: string;
};

/** The document with the numbers that were chosen. Throws CommandError, with the command to type, where nobody can be asked. */
export async function chooseChapter(
  source: Source,
  file: string,
  given: Given,
  existing: ContentFiles,
  npm: (words: string) => string,
): Promise<Source> {
  const divisions = divisionsOf(source);
  const division = given.sections === undefined ? divisions[0] : named(given.sections, divisions, file);
  const title = titleBlock(source, division);
  const own = title && ownNumber(title);
  if (own && given.chapter === undefined) return numberSections(source, own.number, undefined, division);
  const proposed = `${freeNumber(existing)} ${title ? plain(title.node) : titleOf(file)}`;
  if (given.chapter === undefined && !process.stdin.isTTY)
    throw new CommandError(
      `${otherName(source)}${basename(file)} does not say which chapter it is. ${sayDivisions(divisions)} Give the chapter's number and title, for example: ${npm("import")}${npm("import").includes(" -- ") ? "" : " --"} ${shellWord(file)} --chapter ${shellWord(proposed)}. Nothing was written.`,
    );
  if (given.chapter === undefined) console.log(`The document does not say which chapter it is. ${sayDivisions(divisions)}`);
  const typed = given.chapter ?? (await ask("Number and title of the chapter", { option: "--chapter", defaultAnswer: proposed, wrong }));
  const invalid = wrong(typed);
  if (invalid) throw new CommandError(`Invalid --chapter: ${invalid}`);
  const [, number = "", words] = form.exec(typed.trim()) ?? [];
  if (words === undefined && !title) throw new CommandError(`The document has no title: add it, like --chapter ${shellWord(proposed)}.`);
  return numberSections(source, number, words, division);
}

/** Told first: a file that is not what it seems may be why nothing was found. "" for any other. */
export function otherName({ remarks }: Source): string {
  const told = remarks.find(({ kind, words }) => kind === "converted" && words !== undefined);
  return told ? `${told.words}. ` : "";
}

const form = /^([\d.]+[a-z]?)(?:\s+(\S.*))?$/;

function wrong(typed: string): string | undefined {
  const [, number = ""] = form.exec(typed.trim()) ?? [];
  return isNumber(number) ? undefined : "Type the chapter's number, a space and its title, like 8.45 Online Safety.";
}

function named(name: string, divisions: Division[], file: string): Division | undefined {
  if (name === "none") return undefined;
  const found = divisions.find((one) => one.name === name);
  if (found) return found;
  throw new CommandError(`--sections ${name} finds no sections in ${basename(file)}. ${sayDivisions(divisions)}`);
}

const kinds: Record<string, (many: number) => string> = {
  numbers: (many) => `the ${many} that it numbers itself`,
  bold: (many) => `${counted(many, "line")} in bold`,
  lines: (many) => `${counted(many, "short line")} above others`,
};

/** What the document has that could be sections. */
function sayDivisions(divisions: Division[]): string {
  const [first, ...others] = divisions;
  if (!first) return "It has no headings or numbers, so all of it becomes one section.";
  const what = (division: Division) => {
    const many = division.candidates.length;
    return (kinds[division.name] ?? (() => `${counted(many, "heading")} of rank ${division.name.slice(1)}`))(many);
  };
  const shown = first.candidates.slice(0, 4).map(titleOfCandidate).join(", ");
  const more = first.candidates.length - 4;
  const rest = others.map((one) => `--sections ${one.name} takes ${what(one)}`).join("; ");
  return `Its sections are ${what(first)}: ${shown}${more > 0 ? ` and ${more} more` : ""}${rest && ` (${rest})`}.`;
}

function titleOfCandidate({ printed, title }: Candidate): string {
  const words = `${printed} ${title}`.trim();
  return `“${words.length > 40 ? `${words.slice(0, 40)}…` : words}”`;
}

/** The first whole number after those of the manual's chapters, and those that are `taken`. */
export function freeNumber(existing: ContentFiles, taken: string[] = []): string {
  const numbers = existing.flatMap(({ name }) => /^([\d.]+)[a-z]?-[^/]*\/chapter\.yml$/.exec(name)?.[1] ?? []);
  const last = Math.max(0, ...[...numbers, ...taken].map((number) => Number.parseInt(number, 10)));
  return String(last + 1);
}

/** A title from the name of a file, where the document has none. */
export const titleOf = (file: string) =>
  basename(file)
    .replace(/\.[^.]+$/, "")
    .replace(/[-_]+/g, " ");
