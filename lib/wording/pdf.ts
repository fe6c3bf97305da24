// Words on the ready-made PDF of the whole manual.
import { counted } from "../messages/counted";

/** The line under the manual's title. `versions` is the sentence about them; `day` is the day of printing, in words. */
export function titleLine(publisher: string, versions: string, day: string, chapters: number, sections: number): string {
  return `${publisher.replace(/\.$/, "")}. ${versions} Printed ${day}. ${counted(chapters, "chapter")}, ${counted(sections, "section")}.`;
}
