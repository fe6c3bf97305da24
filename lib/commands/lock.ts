// npm run lock: writes new editions into the lock, whose words are final from then on.
import { loadFinalEditions } from "../content/get-manual";
import { recordEditions } from "../content/record-versions";
import { carryOut } from "../editing/carry-out";
import { readContent } from "../editing/read-content";
import { refusePlaceholder } from "../editing/refuse-placeholder";
import { counted } from "../messages/counted";
import { contentOption, readOptions } from "./options";

const usage = `npm run lock -- [--content DIR]

Adds every edition that is not yet in the lock of editions (editions.yml), when its words are final. From then on the
check fails where a word of it changes without a new edition. What stands in the lock is left as it is.

  --content DIR   the folder of the manual (default: content)`;

export function run(words: string[]): void {
  const { values } = readOptions(words, usage, contentOption);
  const { files, hashes } = readContent(values.content);
  refusePlaceholder(files);
  const editions = loadFinalEditions(values.content);
  const lock = files.find(({ name }) => name === "editions.yml")?.text ?? "";
  const { text, added } = recordEditions(lock, editions);
  if (added.length > 0) carryOut(values.content, { hashes, writes: [{ name: "editions.yml", text }], command: ["lock", ...words] });
  const named = added.length > 0 && added.length <= 10 ? `\n${added.join("\n")}` : "";
  console.log(`${values.content}/editions.yml: ${counted(added.length, "edition")} locked.${named}`);
}
