// npm run withdraw: a section is no longer in force; its words are kept and its number keeps a page that says so.

import { frontMatterOf, withAsAt, withWithdrawn } from "../content/chapter-file";
import { commandsFor } from "../content/commands-for";
import type { LockedEdition } from "../content/lock";
import { recordedWithdrawal, recordNumbers, recordWithdrawal } from "../content/record-numbers";
import { lockedEditions, recordEditions } from "../content/record-versions";
import type { TextFile } from "../content/renumber";
import { supersededName } from "../content/superseded-file";
import { wrongDay } from "../domain/fitting-day";
import { dayInWords } from "../domain/version-date";
import { carryOut } from "../editing/carry-out";
import { afterWrites, type Write } from "../editing/content-change";
import { loadSoundEditions } from "../editing/load-sound";
import { readContent } from "../editing/read-content";
import { today } from "../editing/today";
import { tryOutOnDay } from "../editing/try-out";
import { CommandError } from "../messages/command-error";
import { ask, endAsking } from "./ask";
import { contentOption, readOptions } from "./options";

const usage = `npm run withdraw -- [--content DIR] [--date DAY] [--why WORDS] NUMBER

Takes a section out of force: its words are kept whole as superseded, its number keeps a page that says when and why it
was withdrawn, and the chapter as it stood before still shows it. Sections that link to it must be amended first. What
is not given is asked for. If it is interrupted, the next command finishes or undoes it.

  --content DIR   the folder of the manual (default: content)
  --date DAY      the day from which it is no longer in force, like 2026-01-31 (default: today)
  --why WORDS     why it was withdrawn

  npm run withdraw -- 8.45.10 --date 2026-01-31 --why "Replaced by national guidance."`;

export async function run(words: string[]): Promise<void> {
  const options = { ...contentOption, date: { type: "string" }, why: { type: "string" } } as const;
  const { values, positionals } = readOptions(words, usage, options, true);
  const [number, ...more] = positionals;
  if (!number || more.length > 0) throw new CommandError(`Name one section by its number.\n\n${usage}`);
  const { content } = values;
  const { files, hashes } = readContent(content);
  const present = findPresent(number, files, loadSoundEditions(content, ["edition-twice"]));
  if (!present) throw new CommandError(`This manual holds no section ${number}. Nothing was changed.`);
  // The ledger may say so already, where only its text was put back (git restore).
  const recorded = recordedWithdrawal(files.find(({ name }) => name === "numbers.yml")?.text ?? "", present.id);
  if (recorded && (values.date ?? recorded.on) !== recorded.on)
    throw new CommandError(
      `The ledger says already that ${number} is withdrawn from ${dayInWords(recorded.on)}: leave out --date. Nothing was changed.`,
    );
  if (recorded && (values.why ?? recorded.why) !== recorded.why)
    throw new CommandError(`The ledger gives another reason already: “${recorded.why}”. Leave out --why. Nothing was changed.`);
  const wrong = (day: string) => wrongDay(day, present.edition, today(files));
  const day =
    recorded?.on ?? values.date ?? (await ask("Day from which it is no longer in force", { option: "--date", usual: today(files), wrong }));
  const wrongly = wrong(day);
  if (wrongly) throw new CommandError(`${wrongly} Nothing was changed.`);
  const why = (recorded?.why ?? values.why ?? (await ask("Why it is withdrawn", { option: "--why" }))).trim();
  endAsking();
  if (why === "") throw new CommandError("The reason is empty. Nothing was changed.");
  const writes = planWithdrawal(files, present, day, why);
  tryOutOnDay(content, afterWrites(files, writes), day);
  carryOut(content, { hashes, writes, command: ["withdraw", ...words] });
  console.log(
    `${number} is withdrawn from ${dayInWords(day)}; its words are kept. Look at the changes with ${commandsFor(content).git("diff")}, then commit them.`,
  );
}

type Present = Pick<LockedEdition, "id" | "number" | "edition" | "words" | "file">;

/** The section as it stands; it may be out of its chapter already, where only its text was put back. */
function findPresent(number: string, files: TextFile[], editions: LockedEdition[]): Present | undefined {
  const held = editions.find((one) => one.number === number && !one.superseded);
  const file = files.find(({ name }) => name.split("/").length === 2 && name.endsWith(`/${number}.md`));
  if (held || !file) return held;
  const [id, edition] = [frontMatterOf(file.text, "id") ?? "", frontMatterOf(file.text, "edition") ?? ""];
  const lock = files.find(({ name }) => name === "editions.yml")?.text ?? "";
  const words = lockedEditions(lock, id).find((one) => one.edition === edition)?.words ?? "";
  return { id, number, edition, words, file: { ...file, path: file.name } };
}

/** What a withdrawal writes, and the file it removes. */
export function planWithdrawal(files: TextFile[], present: Present, day: string, why: string): Write[] {
  const { number, edition, id } = present;
  const read = (name: string) => files.find((file) => file.name === name)?.text ?? "";
  const folder = present.file.name.replace(/[^/]+$/, "");
  const superseded = supersededName(files, folder, number, edition, id);
  const text = read(present.file.name);
  const already = files.find(({ name }) => name === superseded);
  if (already && already.text !== text)
    throw new CommandError(`${superseded} exists and is not the text of ${number}. Remove or rename it, then run this again.`);
  const lock = read("editions.yml");
  const chapter = `${folder}chapter.yml`;
  return [
    { name: superseded, text },
    ...(lock === "" ? [] : [{ name: "editions.yml", text: recordEditions(lock, [{ ...present, superseded: true }]).text }]),
    { name: chapter, text: withAsAt(withWithdrawn(read(chapter), number), day) },
    { name: "numbers.yml", text: recordWithdrawal(recordNumbers(read("numbers.yml"), files).text, id, day, why) },
    { name: present.file.name },
  ];
}
