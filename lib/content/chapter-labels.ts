// Labels as chapters and sections give them, and the names of their folders and files, which are made of these. Read before
// any YAML is: links are resolved while words are compiled, and so all numbers must be known.
import { parseLabel, printLabel } from "../domain/label";
import { inOwnChapter, isNumber, labelOf, numberIn, slugOf, titled } from "../domain/number";
import { reservedInChapter } from "../domain/reserved-names";
import type { SourceFile } from "./decode";

/** Whether labels are unique in the manual, or begin anew in each chapter. */
export type Numbering = "manual" | "chapter";

/** The label and the numbering of each chapter, by its folder, as chapter.yml has them. */
export function chapterLabels(files: SourceFile[], numbering: Numbering): Map<string, { label?: string; numbering: Numbering }> {
  return new Map(
    files.flatMap(({ name, text }) => {
      const [, top] = /^([^/]+)\/chapter\.yml$/.exec(name) ?? [];
      if (top === undefined) return [];
      const own = lineOf(text, "numbering");
      return [[top, { label: labelIn(text), numbering: own === "manual" || own === "chapter" ? own : numbering }]];
    }),
  );
}

/** The label in the front matter of a section, or else that its file is named by; undefined if it has neither. */
export function labelOfSection(text: string, stem: string): string | undefined {
  const [front = ""] = /^\ufeff?---\r?\n[\s\S]*?\n---/.exec(text) ?? [];
  return labelIn(front) ?? (/^\d/.test(stem) && printed(stem) === stem ? stem : undefined);
}

/** The number of a section by its label or, without one, by the name of its file. */
export function sectionNumber(chapter: string, own: string, numbering: Numbering): string {
  return numbering === "chapter" ? numberIn(chapter, own) : own;
}

/** Whether a section's file is named by its label; one without a label by words of its title, where labels begin anew in each chapter. */
export function isFileName(stem: string, label: string | undefined, numbering: Numbering): boolean {
  if (label === undefined) return numbering === "chapter" && isTitle(stem) && !reservedInChapter.has(stem);
  return label === stem && numbering === "manual" ? isNumber(stem) : printed(label) === label && stem === slugOf(label);
}

/** The number and the words in the name of a chapter's folder: "8.45-online-safety", "online-safety", "schedule-a-fees"; undefined if it is no such name. */
export function nameOfFolder(name: string, label: string | undefined, numbering: Numbering): { number: string; slug: string } | undefined {
  // Some systems take the letters of names apart, ŵ into w and its mark.
  const top = name.normalize("NFC");
  const [, figures, words] = /^([\d.]+[a-z]?)-(.+)$/.exec(top) ?? [];
  if (label !== undefined) {
    const start = slugOf(label);
    if (printed(label) !== label || !`${top}-`.startsWith(`${start}-`)) return undefined;
    return { number: label, slug: top.slice(start.length + 1) || top };
  }
  if (figures !== undefined && isNumber(figures)) return { number: figures, slug: words };
  return numbering === "chapter" && isTitle(top) ? { number: top, slug: top } : undefined;
}

/** The name of a chapter's folder by its number and the words that links name it by. */
export function folderName(number: string, slug: string): string {
  if (isNumber(number)) return `${number}-${slug}`;
  return labelOf(number) === "" || slug === slugOf(number) ? slug : `${slugOf(number)}-${slug}`;
}

/** The name of a section's file by its number, without its ending. */
export function fileOf(number: string): string {
  return slugOf(inOwnChapter(number));
}

// "what-to-do", not "what--to-do-".
const isTitle = (name: string) => titled.test(name) && name === slugOf(name) && !name.includes("_");

/** A label in its normal form; undefined for what is none. */
export function printed(label: string): string | undefined {
  const parsed = parseLabel(label);
  return parsed && printLabel(parsed);
}

function labelIn(yaml: string): string | undefined {
  const label = lineOf(yaml, "label");
  return label === undefined ? undefined : (printed(label) ?? label);
}

function lineOf(yaml: string, key: string): string | undefined {
  const [, value] = new RegExp(`^${key}:[ \\t]+(.+?)[ \\t]*$`, "m").exec(yaml) ?? [];
  return value?.replace(/^(["'])(.*)\1$/, "$2");
}
