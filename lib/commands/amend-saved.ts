// npm run amend -- --saved: the part that the editor in the browser cannot do. The editor saves a section's new words, day and
// change note; this takes the published words from git and keeps them as superseded.

import { frontMatterOf } from "../content/chapter-file";
import { commandsFor } from "../content/commands-for";
import { type ContentFiles, textOf } from "../content/content-files";
import type { LockedVersion } from "../content/lock";
import { lockedVersions } from "../content/record-versions";
import { validateDay } from "../domain/fitting-day";
import { dayInWords, daysAfter } from "../domain/version-date";
import { carryOut } from "../editing/carry-out";
import { afterWrites, type Write } from "../editing/content-change";
import { loadSoundVersions } from "../editing/load-sound";
import { findPublished, type Published, passedOver, planAmendment } from "../editing/plan-amendment";
import { readContent } from "../editing/read-content";
import { today } from "../editing/today";
import { tryOutOnDay } from "../editing/try-out";
import { CommandError } from "../messages/command-error";
import { counted } from "../messages/counted";

type Front = { version: string; note: string; kind?: string };

/**
 * Amends every section that was saved in the editor. If any cannot be amended, throws with the reason for each, before anything
 * is changed. `command` is what was typed.
 */
export function amendSaved(content: string, command: string[]): void {
  const { files, hashes } = readContent(content);
  const { npm } = commandsFor(content);
  const lock = lockOf(files);
  if (lock === "")
    throw new CommandError(`This manual has no lock (versions.yml), which records what is published. Run ${npm("lock")} first.`);
  const versions = loadSoundVersions(content, [...passedOver]);
  const saved = versions.filter((one) => isSaved(one, lock, versions));
  const steps: Write[] = [];
  const amended: { number: string; version: string }[] = [];
  const refused: string[] = [];
  for (const present of saved) {
    const now = afterWrites(files, steps);
    try {
      const published = findPublished(present, versions, lock, files, content);
      const front = frontOf(present, published, files);
      // If several steps write the same file, it has what the last one wrote.
      steps.push(...planAmendment(now, lockOf(now), versions, present, published, front));
      amended.push({ number: present.number, version: front.version });
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      refused.push(`${present.file.path}\n  ${error.message.replace(" Nothing was changed.", "").replaceAll("\n", "\n  ")}`);
    }
  }
  if (refused.length > 0)
    throw new CommandError(`${refused.join("\n\n")}\n\n${counted(refused.length, "section")} cannot be amended. Nothing was changed.`);
  if (amended.length > 0) {
    const [first] = amended.map(({ version }) => version).sort();
    tryOutOnDay(content, files, afterWrites(files, lastOfEach(steps)), first, ["unlocked-version"]);
    carryOut(content, { hashes, writes: lastOfEach(steps), command });
  }
  for (const { number, version } of amended)
    console.log(`${number}: opened the version of ${dayInWords(version)} and kept the one before.`);
  console.log(amended.length === 0 ? "No section was saved with changed text." : `Run ${npm("lock")} to lock them.`);
}

// Its words or its day differ from the last locked ones. A section that is new, or open already, is left to npm run lock.
function isSaved({ id, version, words, superseded }: LockedVersion, lock: string, versions: LockedVersion[]): boolean {
  const last = lockedVersions(lock, id).at(-1);
  if (superseded || !last || (last.words === words && last.version === version)) return false;
  const isKept = versions.some((one) => one.id === id && one.superseded && one.version === last.version);
  return !isKept || version === last.version;
}

function frontOf(present: LockedVersion, published: Published, files: ContentFiles): Front {
  const own = textOf(files, present.file.name);
  const day = frontMatterOf(own, "version") ?? "";
  const note = (frontMatterOf(own, "note") ?? "").trim();
  const of = dayInWords(published.version);
  if (day === published.version) {
    throw new CommandError(
      `The text of ${present.number} differs from its published version of ${of}, but its day is still that one.\nOpen it in the editor: give the day from which the new text is in force and a change note, or restore the text.`,
    );
  }
  const wrong = validateDay(day, daysAfter(published.version, 1), today(files));
  if (wrong) throw new CommandError(`The day of ${present.number} is ${day}. ${wrong}\nOpen it in the editor and correct the day.`);
  if (present.words === lockedVersions(lockOf(files), present.id).at(-1)?.words) {
    throw new CommandError(
      `The text of ${present.number} has not changed, but its day has: it was published on ${of}.\nOpen it in the editor and change the day back, or change the text.`,
    );
  }
  if (note === "" || note === frontMatterOf(published.text, "note")) {
    throw new CommandError(
      `${present.number} has no change note for the version of ${dayInWords(day)}.\nOpen it in the editor and say what changed, and why.`,
    );
  }
  return { version: day, note, kind: frontMatterOf(own, "kind") };
}

function lockOf(files: ContentFiles): string {
  return textOf(files, "versions.yml");
}

function lastOfEach(steps: Write[]): Write[] {
  return [...new Map(steps.map((step) => [step.name, step])).values()];
}
