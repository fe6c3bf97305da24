// npm run number-history: adds what is missing from the number history.

import { join } from "node:path";
import { textOf } from "../content/content-files";
import { recordNumbers } from "../content/record-numbers";
import { carryOut } from "../editing/carry-out";
import { readContent } from "../editing/read-content";
import { refusePlaceholder } from "../editing/refuse-placeholder";
import { counted } from "../messages/counted";
import { contentOption, readOptions } from "./options";

const usage = `npm run number-history -- [--content DIR]

Adds every chapter and section that is not yet in the number history (number-history.yml), from the date of its text.
Entries already there are not touched.

  --content DIR   the folder of the manual (default: content)`;

export function run(words: string[]): void {
  const { values } = readOptions(words, usage, contentOption);
  const file = join(values.content, "number-history.yml");
  const { files, hashes } = readContent(values.content);
  refusePlaceholder(files);
  const { text, added } = recordNumbers(textOf(files, "number-history.yml"), files);
  if (added > 0)
    carryOut(values.content, { hashes, writes: [{ name: "number-history.yml", text }], command: ["number-history", ...words] });
  console.log(`${file}: ${counted(added, "number")} added.`);
}
