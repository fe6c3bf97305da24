// npm run check: is the content fit to publish? Needs no build.
import { loadManual } from "../content/get-manual";
import { counted } from "../counted";
import { sectionsOf } from "../manual";
import { contentOption, readOptions } from "./options";

const usage = `npm run check -- [--content DIR]

Checks the content and lists every problem with its place and how to mend it.
Exits with 0 where there is none, with 1 otherwise.

  --content DIR   the folder of the manual (default: content)`;

export function run(words: string[]): void {
  const { values } = readOptions(words, usage, contentOption);
  const { chapters } = loadManual(values.content);
  const sections = chapters.reduce((sum, chapter) => sum + sectionsOf(chapter).length, 0);
  console.log(`${values.content}: ${counted(chapters.length, "chapter")}, ${counted(sections, "section")}, no problems.`);
}
