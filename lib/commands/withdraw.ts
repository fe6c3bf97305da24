// npm run withdraw: a section is no longer in force; its words are kept and its number keeps a page that says so.

import { frontMatterOf } from "../content/chapter-file";
import { commandsFor } from "../content/commands-for";
import { type ContentFiles, textOf } from "../content/content-files";
import { examineFiles } from "../content/get-manual";
import type { LockedVersion } from "../content/lock";
import { numbersOfFiles } from "../content/numbers-of-files";
import { recordedWithdrawal } from "../content/record-numbers";
import { lockedVersions } from "../content/record-versions";
import { validateDay } from "../domain/fitting-day";
import { slugOf } from "../domain/number";
import { dayInWords } from "../domain/version-date";
import { carryOut } from "../editing/carry-out";
import { afterWrites } from "../editing/content-change";
import { loadSoundVersions } from "../editing/load-sound";
import { type Present, planWithdrawal } from "../editing/plan-withdrawal";
import { readContent } from "../editing/read-content";
import { today } from "../editing/today";
import { tryOutOnDay } from "../editing/try-out";
import { CommandError } from "../messages/command-error";
import { ask, endAsking } from "./ask";
import { contentOption, readOptions } from "./options";
import { validateWords } from "./validate-words";

const usage = `npm run withdraw -- [--content DIR] [--date DAY] [--why WORDS] NUMBER

Takes a section out of force. Its text is kept as an earlier version, and its number keeps a page that says when and why
it was withdrawn. Earlier versions of the chapter still show it. Amend any sections that link to it first. Asks for
anything not given. If it is interrupted, the next command completes or undoes the change.

  --content DIR   the folder of the manual (default: content)
  --date DAY      the date from which it is no longer in force, like 2026-01-31 (default: today)
  --why WORDS     why it was withdrawn

  npm run withdraw -- 8.45.10 --date 2026-01-31 --why "Replaced by national guidance."`;

export async function run(words: string[]): Promise<void> {
  const options = { ...contentOption, date: { type: "string" }, why: { type: "string" } } as const;
  const { values, positionals } = readOptions(words, usage, options, true);
  const [number, ...more] = positionals;
  if (!number || more.length > 0) throw new CommandError(`Name one section by its number.\n\n${usage}`);
  const { content } = values;
  const { files, hashes } = readContent(content);
  const present = findPresent(number, files, loadSoundVersions(content, ["version-twice"]));
  if (!present) throw new CommandError(`This manual has no section ${number}. Nothing was changed.`);
  // The number history may already say so, if only the text was restored (git restore).
  const recorded = recordedWithdrawal(textOf(files, "number-history.yml"), present.id);
  if (recorded && (values.date ?? recorded.on) !== recorded.on)
    throw new CommandError(
      `The number history already says that ${number} is withdrawn from ${dayInWords(recorded.on)}. Leave out --date. Nothing was changed.`,
    );
  if (recorded && (values.why ?? recorded.why) !== recorded.why)
    throw new CommandError(`The number history already gives another reason: “${recorded.why}”. Leave out --why. Nothing was changed.`);
  const wrong = (day: string) => validateDay(day, present.version, today(files));
  const day =
    recorded?.on ??
    values.date ??
    (await ask("Date from which it is no longer in force", { option: "--date", defaultAnswer: today(files), wrong }));
  const wrongly = wrong(day);
  if (wrongly) throw new CommandError(`${wrongly} Nothing was changed.`);
  const why = (recorded?.why ?? values.why ?? (await ask("Reason for withdrawal", { option: "--why", wrong: validateWords }))).trim();
  endAsking();
  if (why === "") throw new CommandError("The reason is empty. Nothing was changed.");
  const wrongReason = recorded ? undefined : validateWords(why);
  if (wrongReason) throw new CommandError(`Invalid reason: ${wrongReason} Nothing was changed.`);
  const writes = planWithdrawal(files, present, day, why);
  const after = afterWrites(files, writes);
  checkNotLinked(number, content, after);
  tryOutOnDay(content, files, after, day);
  carryOut(content, { hashes, writes, command: ["withdraw", ...words] });
  console.log(
    `${number} is withdrawn from ${dayInWords(day)}. Its text is kept. Check the changes with ${commandsFor(content).git("diff")}, then commit them.`,
  );
}

/** Throws, with the places, if sections still link to the one that is withdrawn in `after`. */
function checkNotLinked(number: string, content: string, after: ContentFiles): void {
  // The content had no such problem before, so all of these links lead to this section.
  const links = examineFiles(after, content).problems.filter(({ rule }) => rule === "unknown-link-section");
  if (links.length === 0) return;
  const places = links.map(({ file, line, column }) => `  ${file}:${line}:${column}`).join("\n");
  throw new CommandError(
    `${number} cannot be withdrawn yet, because other sections link to it:\n${places}\nAmend these first, so that they no longer do. Nothing was changed.`,
  );
}

/** The current section. It may already be out of its chapter, if only its text was restored. */
function findPresent(number: string, files: ContentFiles, versions: LockedVersion[]): Present | undefined {
  const present = versions.find((one) => slugOf(one.number) === slugOf(number) && !one.superseded);
  const numbers = numbersOfFiles(files);
  const file = files.find(({ name }) => name.split("/").length === 2 && numbers.get(name) === number);
  if (present || !file) return present;
  const [id, version] = [frontMatterOf(file.text, "id") ?? "", frontMatterOf(file.text, "version") ?? ""];
  const lock = textOf(files, "versions.yml");
  const words = lockedVersions(lock, id).find((one) => one.version === version)?.words ?? "";
  return { id, number, version, words, file: { ...file, path: file.name } };
}
