// What a withdrawal writes: the section's words as superseded, and the day and reason in the number history.
import { withAsAt, withWithdrawn } from "../content/chapter-file";
import { type ContentFiles, textOf } from "../content/content-files";
import type { LockedVersion } from "../content/lock";
import { recordNumbers, recordWithdrawal } from "../content/record-numbers";
import { recordVersions } from "../content/record-versions";
import { supersededName } from "../content/superseded-file";
import { CommandError } from "../messages/command-error";
import type { Write } from "./content-change";

/** The section to withdraw, with its file. */
export type Present = Pick<LockedVersion, "id" | "number" | "version" | "words" | "file">;

/** What a withdrawal writes, and the file it removes. */
export function planWithdrawal(files: ContentFiles, present: Present, day: string, why: string): Write[] {
  const { number, version, id } = present;
  const read = (name: string) => textOf(files, name);
  const folder = present.file.name.replace(/[^/]+$/, "");
  const superseded = supersededName(files, folder, number, version, id);
  const text = read(present.file.name);
  const already = files.find(({ name }) => name === superseded);
  if (already && already.text !== text)
    throw new CommandError(`${superseded} already exists, and is not the text of ${number}. Remove or rename it, then run this again.`);
  const lock = read("versions.yml");
  const chapter = `${folder}chapter.yml`;
  return [
    { name: superseded, text },
    ...(lock === "" ? [] : [{ name: "versions.yml", text: recordVersions(lock, [{ ...present, superseded: true }]).text }]),
    { name: chapter, text: withAsAt(withWithdrawn(read(chapter), number), day) },
    { name: "number-history.yml", text: recordWithdrawal(recordNumbers(read("number-history.yml"), files).text, id, day, why) },
    { name: present.file.name },
  ];
}
