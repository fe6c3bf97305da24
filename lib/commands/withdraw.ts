// npm run withdraw: a section is no longer in force; its words are kept and its number keeps a page that says so.

import { frontMatterOf } from "../content/chapter-file";
import { commandsFor } from "../content/commands-for";
import { type ContentFile, type ContentFiles, textOf } from "../content/content-files";
import { examineFiles } from "../content/get-manual";
import type { LockedVersion } from "../content/lock";
import { numbersOfFiles } from "../content/numbers-of-files";
import { recordedWithdrawal } from "../content/record-numbers";
import { lockedVersions } from "../content/record-versions";
import { validateDay } from "../domain/fitting-day";
import { sectionsBelow, sectionsOf } from "../domain/manual";
import { dayInWords } from "../domain/version-date";
import { carryOut } from "../editing/carry-out";
import { afterWrites, writesBetween } from "../editing/content-change";
import { loadSoundVersions } from "../editing/load-sound";
import { type Present, planWithdrawal } from "../editing/plan-withdrawal";
import { readContent } from "../editing/read-content";
import { today } from "../editing/today";
import { tryOutOnDay } from "../editing/try-out";
import { CommandError } from "../messages/command-error";
import { counted } from "../messages/counted";
import { ask, endAsking } from "./ask";
import { numberTyped } from "./number-typed";
import { contentOption, readOptions } from "./options";
import { validateWords } from "./validate-words";

const usage = `npm run withdraw -- [--content DIR] [--date DAY] [--why WORDS] NUMBER

Takes a section out of force, with all that are part of it. Its text is kept as an earlier version, and its number keeps a
page that says when and why it was withdrawn. Earlier versions of the chapter still show it. Amend any sections that link to
it first. Asks for anything not given. If it is interrupted, the next command completes or undoes the change.

  --content DIR   the folder of the manual (default: content)
  --date DAY      the date from which it is no longer in force, like 2026-01-31 (default: today)
  --why WORDS     why it was withdrawn

  npm run withdraw -- 8.45.10 --date 2026-01-31 --why "Replaced by national guidance."`;

export async function run(words: string[]): Promise<void> {
  const options = { ...contentOption, date: { type: "string" }, why: { type: "string" } } as const;
  const { values, positionals } = readOptions(words, usage, options, true);
  const [typed, ...more] = positionals;
  if (!typed || more.length > 0) throw new CommandError(`Name one section by its number.\n\n${usage}`);
  const { content } = values;
  const { files, hashes } = readContent(content);
  const versions = loadSoundVersions(content, ["version-twice"]);
  const present = findPresent(typed, files, versions);
  const { number } = present;
  const withdrawn = [...findBelow(number, content, files, versions), present];
  // The number history may already say so, if only the text was restored (git restore).
  const recorded = recordedWithdrawal(textOf(files, "number-history.yml"), present.id);
  if (recorded && (values.date ?? recorded.on) !== recorded.on)
    throw new CommandError(
      `The number history already says that ${number} is withdrawn from ${dayInWords(recorded.on)}. Leave out --date. Nothing was changed.`,
    );
  if (recorded && (values.why ?? recorded.why) !== recorded.why)
    throw new CommandError(`The number history already gives another reason: “${recorded.why}”. Leave out --why. Nothing was changed.`);
  const [latest] = withdrawn
    .map(({ version }) => version)
    .sort()
    .reverse();
  const wrong = (day: string) => validateDay(day, latest, today(files));
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
  let after = files;
  for (const one of withdrawn) after = afterWrites(after, planWithdrawal(after, one, day, why));
  checkNotLinked(number, content, after);
  tryOutOnDay(content, files, after, day);
  carryOut(content, { hashes, writes: writesBetween(files, after), command: ["withdraw", ...words] });
  const parts = withdrawn.length > 1 ? `, with all that is part of it: ${counted(withdrawn.length, "section")}` : "";
  console.log(
    `${number} is withdrawn from ${dayInWords(day)}${parts}. ${parts === "" ? "Its text is" : "Their texts are"} kept. Check the changes with ${commandsFor(content).git("diff")}, then commit them.`,
  );
}

/** Those that are part of the section, at any depth, the last one first: without it, they would be part of nothing. */
function findBelow(number: string, content: string, files: ContentFiles, versions: LockedVersion[]): Present[] {
  const chapters = examineFiles(files, content, ["version-twice"]).loaded?.manual.chapters ?? [];
  const below = chapters.flatMap((chapter) => sectionsBelow(number, sectionsOf(chapter))).reverse();
  return below.flatMap((section) => versions.find((one) => one.number === section.number && !one.superseded) ?? []);
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

/** The section that is named. It may already be out of its chapter, if only its text was restored. */
function findPresent(typed: string, files: ContentFiles, versions: LockedVersion[]): Present {
  const current = versions.filter(({ superseded }) => !superseded);
  const sections = files.filter(({ name }) => name.endsWith(".md") && name.split("/").length === 2);
  const numbers = numbersOfFiles(files);
  const numbered = sections.flatMap(({ name }) => numbers.get(name) ?? []);
  const number = numberTyped(typed, [...new Set([...current.map((one) => one.number), ...numbered])]);
  const present = current.find((one) => one.number === number);
  if (present) return present;
  const file = sections.find(({ name }) => numbers.get(name) === number) as ContentFile;
  const [id, version] = [frontMatterOf(file.text, "id") ?? "", frontMatterOf(file.text, "version") ?? ""];
  const lock = textOf(files, "versions.yml");
  const words = lockedVersions(lock, id).find((one) => one.version === version)?.words ?? "";
  return { id, number, version, words, file: { ...file, path: file.name } };
}
