// npm run ledger: adds to the ledger of numbers what it does not have yet.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { recordNumbers } from "../content/record-numbers";
import { counted } from "../counted";
import { contentOption, readOptions } from "./options";
import { readTexts } from "./read-texts";
import { refusePlaceholder } from "./refuse-placeholder";

const usage = `npm run ledger -- [--content DIR]

Adds every chapter and section that is not yet in the ledger of numbers (numbers.yml), from the date of its text.
What stands there already is left as it is.

  --content DIR   the folder of the manual (default: content)`;

export function run(words: string[]): void {
  const { values } = readOptions(words, usage, contentOption);
  const file = join(values.content, "numbers.yml");
  const files = readTexts(values.content);
  refusePlaceholder(files);
  const { text, added } = recordNumbers(files.find(({ name }) => name === "numbers.yml")?.text ?? "", files);
  if (added > 0) writeFileSync(file, text);
  console.log(`${file}: ${counted(added, "number")} added.`);
}
