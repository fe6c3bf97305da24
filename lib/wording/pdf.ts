// Words on ready-made PDFs, and of the links to them.
import { counted } from "../messages/counted";

export const contents = "Contents";

/**
 * The line under the title. `versions` is the sentence about them; `day` is the day of printing, in
 * words; `counts` are how many sections there are, and before that, for a manual, how many chapters.
 */
export function titleLine(
  publisher: string,
  versions: string,
  day: string,
  counts: [sections: number] | [chapters: number, sections: number],
): string {
  const [sections, chapters] = [counts.at(-1) as number, counts.length > 1 ? `${counted(counts[0], "chapter")}, ` : ""];
  return `${publisher.replace(/\.$/, "")}. ${versions} Printed ${day}. ${chapters}${counted(sections, "section")}.`;
}

/** A part in the contents, with the numbers of its first and last section. */
export function partLine(title: string, first = "", last = first): string {
  return `${title} (${first === last ? first : `${first} to ${last}`})`;
}

/** Links to the files, and what is said beside them: how large each is, and from which day, in words. */
export const chapterLink = "PDF";
export const manualLink = "The whole manual as a PDF";
export const sizeAndDay = (size: string, day: string) => `(${size}, ${day})`;
