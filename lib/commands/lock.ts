// npm run lock: writes new versions into the lock. From then on their words are final.
import { textOf } from "../content/content-files";
import { loadFinalVersions } from "../content/get-manual";
import { recordVersions } from "../content/record-versions";
import { carryOut } from "../editing/carry-out";
import { readContent } from "../editing/read-content";
import { refusePlaceholder } from "../editing/refuse-placeholder";
import { counted } from "../messages/counted";
import { keepOnDisk } from "../processes/kept-file";
import { contentOption, readOptions } from "./options";

const usage = `npm run lock -- [--content DIR]

Locks every version that is not locked yet (in versions.yml). Run it when the text is final. From then on, the check fails
if the text changes without a new version. Versions already locked are not touched.

  --content DIR   the folder of the manual (default: content)`;

export function run(words: string[]): void {
  const { values } = readOptions(words, usage, contentOption);
  const { files, hashes } = readContent(values.content);
  refusePlaceholder(files);
  const versions = loadFinalVersions(values.content, keepOnDisk);
  const lock = textOf(files, "versions.yml");
  const { text, added } = recordVersions(lock, versions);
  if (added.length > 0) carryOut(values.content, { hashes, writes: [{ name: "versions.yml", text }], command: ["lock", ...words] });
  if (added.length === 0) return console.log("Nothing to lock: every version is locked already.");
  const named = added.length <= 10 ? `\n${added.join("\n")}` : "";
  console.log(`${values.content}/versions.yml: ${counted(added.length, "version")} locked.${named}`);
}
