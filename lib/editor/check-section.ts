// Compiles a section from its form with the same steps as the check, and says what must be fixed.
import { fileOf } from "../content/chapter-labels";
import { decode } from "../content/decode";
import { readFrontMatter } from "../content/front-matter";
import { type Problem, Problems, type Told } from "../content/problem";
import { readSection } from "../content/section";
import { validateDay } from "../domain/fitting-day";
import type { Section } from "../domain/manual";
import { dayInWords, daysAfter, isDay } from "../domain/version-date";
import { sayMore } from "../messages/more-problems";
import { type EditorData, linkTargets, type PublishedVersion } from "./editor-data";
import { openedField, readSectionForm, writeSectionForm } from "./section-file";

/** A section, if its words could be compiled, and every problem of the file. */
export type Compiled = { section?: Section; problems: Told[] };

// Three fields and the preview need this at every key press.
let last: { text: string; number: string; data: EditorData; compiled: Compiled } | undefined;

/** Compiles the section `number` from its form. */
export function compileSection(values: Record<string, unknown>, number: string, data: EditorData): Compiled {
  const text = writeSectionForm(values);
  if (last?.text !== text || last.number !== number || last.data !== data) {
    last = { text, number, data, compiled: compile(text, number, data) };
  }
  return last.compiled;
}

function compile(text: string, number: string, data: EditorData): Compiled {
  const problems = new Problems();
  const name = `${fileOf(number)}.md`;
  const file = decode({ path: name, name, bytes: new TextEncoder().encode(text) }, problems);
  const hasSections = data.parents.includes(number);
  const front = file.refused ? undefined : readFrontMatter(file, problems);
  const section = file.refused ? undefined : readSection(file, front, number, linkTargets(number, data), problems, hasSections);
  return { section, problems: problems.list };
}

/** The number of the section in the form: several chapters may have a file of its name. */
export function numberOfForm({ id }: Record<string, unknown>, file: string, { numbers }: EditorData): string {
  return Object.hasOwn(numbers, String(id)) ? numbers[String(id)] : file;
}

/** Why a field cannot be saved, by the field's name. */
export type Refused = { version?: string; note?: string; words?: string };

/**
 * The rules of an amendment: changed words need a new day and a change note, and a new day needs changed words. The published
 * words are those that were locked when the editor was made, or else those of the file when it was opened. `file` is its name
 * without its ending; `today` is an ISO day.
 */
export function checkAmendment(values: Record<string, unknown>, file: string, data: EditorData, today: string): Refused {
  const number = numberOfForm(values, file, data);
  const { section, problems } = compileSection(values, number, data);
  const isOfDay = ({ rule, details }: Told) =>
    rule === "impossible-date" || rule === "missing-version" || (rule === "far-day" && details[0] === values.version);
  const words = problems.filter((problem) => !isOfDay(problem)).map(sayProblem);
  return {
    ...(words.length > 0 && { words: words.join(" ") }),
    ...(problems.some(isOfDay) && { version: whyNot(String(values.version ?? ""), today) }),
    ...(section && checkDay(values, section, publishedOf(values, number, section, data), today)),
  };
}

function whyNot(day: string, today: string): string {
  return (isDay(day) && validateDay(day, undefined, today)) || "Write a real date.";
}

function checkDay(values: Record<string, unknown>, section: Section, published: PublishedVersion, today: string): Refused {
  const isChanged = section.fingerprint !== published.words;
  const day = section.version;
  if (!isChanged && day !== published.version) {
    return { version: `The text has not changed: change the date back to ${dayInWords(published.version)}, or change the text.` };
  }
  if (!isChanged) return {};
  const version = validateDay(day, daysAfter(published.version, 1), today);
  if (version) return { version: `The words were changed: give the day from which they are in force. ${version}` };
  if (!section.note) return { note: "Say what changed, and why: readers see it." };
  const opened = readSectionForm(String(values[openedField] ?? ""));
  const isOldNote = opened.version === published.version && opened.note === section.note;
  return isOldNote ? { note: "This is the note of the previous version. Say what changed this time." } : {};
}

function publishedOf(
  values: Record<string, unknown>,
  number: string,
  { id, version, fingerprint }: Section,
  data: EditorData,
): PublishedVersion {
  if (Object.hasOwn(data.published, id)) return data.published[id];
  const opened = compileSection(readSectionForm(String(values[openedField] ?? "")), number, data).section;
  return { version: opened?.version ?? version, words: opened?.fingerprint ?? fingerprint };
}

function sayProblem(problem: Problem): string {
  return `${problem.message} Fix: ${problem.fix} ${sayMore(problem)}`.trim();
}
