// npm run ledger: adds to the ledger of numbers what it does not have yet.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Problems } from "../content/problem";
import { readFiles } from "../content/read-files";
import { recordNumbers } from "../content/record-numbers";
import { counted } from "./check";
import { contentOption, readOptions } from "./options";

const usage = `npm run ledger -- [--content DIR]

Adds every chapter and section that is not yet in the ledger of numbers (numbers.yml), from the date of its text.
What stands there already is left as it is.

  --content DIR   the folder of the manual (default: content)`;

export function run(words: string[]): void {
  const { values } = readOptions(words, usage, contentOption);
  const file = join(values.content, "numbers.yml");
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const files = readFiles(values.content, new Problems()).map(({ name, bytes }) => ({ name, text: new TextDecoder().decode(bytes) }));
  const { text, added } = recordNumbers(before, files);
  if (added > 0) writeFileSync(file, text);
  console.log(`${file}: ${counted(added, "number")} added.`);
}
