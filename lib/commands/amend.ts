// npm run amend: keeps the published words of a section as superseded and opens a new version.

import { frontMatterOf } from "../content/chapter-file";
import { commandsFor } from "../content/commands-for";
import { textOf } from "../content/content-files";
import type { LockedVersion } from "../content/lock";
import { validateDay } from "../domain/fitting-day";
import { dayInWords, daysAfter } from "../domain/version-date";
import { carryOut } from "../editing/carry-out";
import { afterWrites } from "../editing/content-change";
import { loadSoundVersions } from "../editing/load-sound";
import { findPublished, passedOver, planAmendment } from "../editing/plan-amendment";
import { readContent } from "../editing/read-content";
import { today } from "../editing/today";
import { tryOutOnDay } from "../editing/try-out";
import { CommandError } from "../messages/command-error";
import { amendSaved } from "./amend-saved";
import { ask, endAsking } from "./ask";
import { numberTyped } from "./number-typed";
import { contentOption, readOptions } from "./options";
import { validateWords } from "./validate-words";

const usage = `npm run amend -- [--content DIR] [--date DAY] [--note WORDS] [--correction] NUMBER
npm run amend -- [--content DIR] --saved

Keeps the published text of a section as an earlier version and opens a new version. Then change the text, check it with
npm run dev, and run npm run lock when it is final. If you have already changed the text, the published text is taken
from git. Asks for anything not given. If it is interrupted, the next command completes or undoes the change.

  --content DIR   the folder of the manual (default: content)
  --date DAY      the date of the new version, like 2026-01-31 (default: today)
  --note WORDS    the change note: what changed, and why
  --correction    the change corrects a mistake and does not change the meaning
  --saved         for the build server: amends every section saved with new text, a date and a note, as the browser editor
                  saves it (docs/editing.md); if one cannot be amended, none are

  npm run amend -- 8.45.10 --date 2026-01-31 --note "Names the new helpline."`;

export async function run(words: string[]): Promise<void> {
  const options = { ...contentOption, date: { type: "string" }, note: { type: "string" }, correction: { type: "boolean" } } as const;
  const { values, positionals } = readOptions(words, usage, { ...options, saved: { type: "boolean" } }, true);
  if (values.saved) {
    if (positionals.length > 0 || values.date || values.note || values.correction)
      throw new CommandError(`--saved takes the day and the note from each section's file, so use it with --content only.\n\n${usage}`);
    return amendSaved(values.content, ["amend", ...words]);
  }
  const [typed, ...more] = positionals;
  if (!typed || more.length > 0) throw new CommandError(`Name one section by its number.\n\n${usage}`);
  const { content } = values;
  const { files, hashes } = readContent(content);
  const versions = loadSoundVersions(content, [...passedOver]);
  const current = versions.filter(({ superseded }) => !superseded);
  const number = numberTyped(
    typed,
    current.map((one) => one.number),
  );
  const present = current.find((one) => one.number === number) as LockedVersion;
  const lock = textOf(files, "versions.yml");
  const published = findPublished(present, versions, lock, files, content);
  const own = textOf(files, present.file.name);
  // An editor who changed the text first may have set the date and the note too.
  const [ownDay, ownNote] = [frontMatterOf(own, "version") ?? "", frontMatterOf(own, "note")];
  const isSet = ownDay > published.version;
  const first = daysAfter(published.version, 1);
  const wrong = (day: string) => validateDay(day, first, today(files));
  const day =
    values.date ?? (isSet ? ownDay : await ask("Date of the new version", { option: "--date", defaultAnswer: today(files), wrong }));
  const why = wrong(day);
  if (why) throw new CommandError(`${why} Nothing was changed.`);
  const note = (
    values.note ??
    (isSet ? ownNote : undefined) ??
    (await ask("Change note", { option: "--note", wrong: validateWords }))
  ).trim();
  endAsking();
  if (note === "") throw new CommandError("The change note is empty. Nothing was changed.");
  const wrongNote = validateWords(note);
  if (wrongNote) throw new CommandError(`Invalid change note: ${wrongNote} Nothing was changed.`);
  const kind = values.correction ? "correction" : isSet ? frontMatterOf(own, "kind") : undefined;

  const writes = planAmendment(files, lock, versions, present, published, { version: day, note, kind });
  tryOutOnDay(content, files, afterWrites(files, writes), day, ["unlocked-version"]);
  carryOut(content, { hashes, writes, command: ["amend", ...words] });
  const { npm } = commandsFor(content);
  console.log(
    `Kept the version of ${dayInWords(published.version)} of ${number} and opened a new version of ${dayInWords(day)}.\nChange the text in ${present.file.path}, check it with ${npm("dev")}, then run ${npm("lock")}.`,
  );
}
