// npm run amend -- --saved: what the editor in the browser cannot do. It saves a section's new words, day and change note;
// here the published words are taken from git and kept as superseded.
import { frontMatterOf } from "../content/chapter-file";
import { commandsFor } from "../content/commands-for";
import type { LockedEdition } from "../content/lock";
import { lockedEditions } from "../content/record-versions";
import type { TextFile } from "../content/renumber";
import { wrongDay } from "../domain/fitting-day";
import { dayInWords, daysAfter } from "../domain/version-date";
import { carryOut } from "../editing/carry-out";
import { afterWrites, type Write } from "../editing/content-change";
import { loadSoundEditions } from "../editing/load-sound";
import { findPublished, type Published, passedOver, planAmendment, textOf } from "../editing/plan-amendment";
import { readContent } from "../editing/read-content";
import { today } from "../editing/today";
import { tryOutOnDay } from "../editing/try-out";
import { CommandError } from "../messages/command-error";
import { counted } from "../messages/counted";

type Front = { edition: string; note: string; kind?: string };

/** Amends every section that was saved so; throws, with the reason for each that cannot be, before anything is changed. `command` is what was typed. */
export function amendSaved(content: string, command: string[]): void {
  const { files, hashes } = readContent(content);
  const { npm } = commandsFor(content);
  const lock = lockOf(files);
  if (lock === "")
    throw new CommandError(`This manual has no lock of editions (editions.yml), which says what is published: run ${npm("lock")} first.`);
  const editions = loadSoundEditions(content, [...passedOver]);
  const saved = editions.filter((one) => isSaved(one, lock, editions));
  const steps: Write[] = [];
  const amended: { number: string; edition: string }[] = [];
  const refused: string[] = [];
  for (const present of saved) {
    const now = afterWrites(files, steps);
    try {
      const published = findPublished(present, editions, lock, files, content);
      const front = frontOf(present, published, files);
      // A file that several steps write holds what the last wrote.
      steps.push(...planAmendment(now, lockOf(now), editions, present, published, front));
      amended.push({ number: present.number, edition: front.edition });
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      refused.push(`${present.file.path}\n  ${error.message.replace(" Nothing was changed.", "").replaceAll("\n", "\n  ")}`);
    }
  }
  if (refused.length > 0)
    throw new CommandError(`${refused.join("\n\n")}\n\n${counted(refused.length, "section")} cannot be amended. Nothing was changed.`);
  if (amended.length > 0) {
    const [first] = amended.map(({ edition }) => edition).sort();
    tryOutOnDay(content, afterWrites(files, lastOfEach(steps)), first, ["unlocked-edition"]);
    carryOut(content, { hashes, writes: lastOfEach(steps), command });
  }
  for (const { number, edition } of amended)
    console.log(`${number}: the edition of ${dayInWords(edition)} is open; the one before is kept as superseded.`);
  console.log(amended.length === 0 ? "No section was saved with new words." : `Run ${npm("lock")} to close them.`);
}

// Its words or its day are not those locked last. One that was opened already, or is new, is for npm run lock.
function isSaved({ id, edition, words, superseded }: LockedEdition, lock: string, editions: LockedEdition[]): boolean {
  const last = lockedEditions(lock, id).at(-1);
  if (superseded || !last || (last.words === words && last.edition === edition)) return false;
  const isKept = editions.some((one) => one.id === id && one.superseded && one.edition === last.edition);
  return !isKept || edition === last.edition;
}

function frontOf(present: LockedEdition, published: Published, files: TextFile[]): Front {
  const own = textOf(present, files);
  const day = frontMatterOf(own, "edition") ?? "";
  const note = (frontMatterOf(own, "note") ?? "").trim();
  const of = dayInWords(published.edition);
  if (day === published.edition) {
    throw new CommandError(
      `The words of ${present.number} are not those published as the edition of ${of}, and its day is still that one.\nOpen it in the editor: give the day from which the new words are in force and a change note, or put the words back.`,
    );
  }
  const wrong = wrongDay(day, daysAfter(published.edition, 1), today(files));
  if (wrong) throw new CommandError(`The day of ${present.number} is ${day}. ${wrong}\nOpen it in the editor and correct the day.`);
  if (present.words === lockedEditions(lockOf(files), present.id).at(-1)?.words) {
    throw new CommandError(
      `No word of ${present.number} was changed, but its day was: it was published on ${of}.\nOpen it in the editor and put the day back, or change the words.`,
    );
  }
  if (note === "" || note === frontMatterOf(published.text, "note")) {
    throw new CommandError(
      `${present.number} has no change note of its own for the edition of ${dayInWords(day)}.\nOpen it in the editor and say what was changed, and why.`,
    );
  }
  return { edition: day, note, kind: frontMatterOf(own, "kind") };
}

function lockOf(files: TextFile[]): string {
  return files.find(({ name }) => name === "editions.yml")?.text ?? "";
}

function lastOfEach(steps: Write[]): Write[] {
  return [...new Map(steps.map((step) => [step.name, step])).values()];
}
