// npm run import for a chapter that the manual already has: shows what the later version changes, asks, and makes the amendments.

import { commandsFor } from "../content/commands-for";
import type { ContentFiles } from "../content/content-files";
import { dayInWords } from "../domain/version-date";
import { carryOut } from "../editing/carry-out";
import { checkCommitted } from "../editing/check-committed";
import { compareVersions } from "../editing/compare-later-version";
import { writesBetween } from "../editing/content-change";
import { existingChapter } from "../editing/existing-chapter";
import { loadSound } from "../editing/load-sound";
import { existingPictures, pictureFiles } from "../editing/picture-files";
import { applyVersion } from "../editing/plan-later-version";
import type { FileHashes } from "../editing/read-content";
import { isLockedChapter } from "../editing/replace-chapter";
import { tryOut } from "../editing/try-out";
import { countWords } from "../import/count-words";
import type { FoundChapter } from "../import/find-chapter";
import { nameAsHeld } from "../import/pictures";
import type { Source } from "../import/source";
import { CommandError } from "../messages/command-error";
import { ask, endAsking } from "./ask";
import { refuseChangedWords } from "./refuse-changed-words";
import { reportCount, reportFurniture, reportRemarks } from "./report-import";
import { reportVersion } from "./report-later-version";
import { mostKinds } from "./say-remarks";
import { validateWords } from "./validate-words";
import { writeReport } from "./write-report";

type Import = {
  /** The document's name as typed. */
  file: string;
  report?: string;
  source: Source;
  chapter: FoundChapter;
  day: string;
  content: string;
  existing: ContentFiles;
  hashes: FileHashes;
  /** What was typed. */
  command: string[];
  /** The chapter's folder, ending with /. */
  folder: string;
  "dry-run": boolean;
  note?: string;
  why?: string;
  yes: boolean;
  all: boolean;
  "accept-changed-words": boolean;
};

/** Shows and makes the amendments. Throws, with nothing changed, if they cannot be made or are not confirmed. */
export async function importLaterVersion({
  source,
  chapter,
  day,
  content,
  existing,
  hashes,
  command,
  folder,
  ...given
}: Import): Promise<void> {
  // First, because the problems of a chapter that is imported again may be what was corrected.
  checkDay(existing, folder, chapter, day);
  loadSound(content);
  reportRemarks(source, chapter, given.all, mostKinds.laterVersion);
  const count = countWords(source, chapter);
  const pictures = nameAsHeld(chapter, source.pictures, existingPictures(existing, folder));
  const version = compareVersions(existing, folder, chapter, source.place === "line");
  reportFurniture(existing, chapter.furniture);
  reportVersion(existing, folder, chapter, version, day, given.all);
  reportCount(count);
  writeReport(given.report, [{ file: given.file, source, chapter, count }]);
  refuseChangedWords(count, given["accept-changed-words"]);
  if (given["dry-run"]) return console.log("Dry run: nothing was changed.");
  checkCommitted(content);
  const notes = await askForEach(
    version.amended.map(({ held: number }) => number),
    "Change note",
    given.note,
    "--note",
  );
  const why = await askForEach(version.gone, "Reason for withdrawal", given.why, "--why");
  const texts = applyVersion(existing, folder, content, chapter, version, { day, notes, why });
  const after = [...texts, ...pictureFiles(folder, pictures)];
  tryOut(content, after, ["unlocked-version"]);
  const answer = given.yes ? "yes" : await ask("Make these changes? (yes or no)", { option: "--yes", wrong: neither });
  endAsking();
  if (answer !== "yes") throw new CommandError("Nothing was changed.");
  carryOut(content, { hashes, writes: writesBetween(existing, after), command });
  const { npm, git } = commandsFor(content);
  console.log(
    `Done. Check the changes with ${git("diff")} and ${npm("dev")}, then lock the versions with ${npm("lock")}${warning(existing, folder)}`,
  );
}

const neither = (answer: string) => (/^(?:yes|no)$/.test(answer) ? undefined : "Type yes or no.");

function checkDay(existing: ContentFiles, folder: string, { title }: FoundChapter, day: string): void {
  const { "as-at": asAt = "" } = existingChapter(existing, folder);
  if (day > asAt) return;
  const again = isLockedChapter(existing, folder)
    ? ""
    : " If this is the same text again, corrected, add --replace: it takes the place of the chapter, which is not locked yet, and what was changed in its files by hand is lost.";
  throw new CommandError(
    `The document is dated ${dayInWords(day)}, which is not later than ${title} in this manual, as at ${dayInWords(asAt)}. If the date is wrong, correct it with --as-at.${again} Nothing was changed.`,
  );
}

function warning(existing: ContentFiles, folder: string): string {
  return existingChapter(existing, folder).status === "historical"
    ? `.\n${folder}chapter.yml marks the chapter as historical. If this version is in force, remove status: and superseded-by:.`
    : ".";
}

// Each answer is the default for the next question.
async function askForEach(numbers: string[], question: string, given: string | undefined, option: string): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  let last: string | undefined;
  for (const number of numbers) {
    last = (
      given ??
      (await ask(`${number}: ${question}`, { option, defaultAnswer: process.stdin.isTTY ? last : undefined, wrong: validateWords }))
    ).trim();
    if (last === "") throw new CommandError(`${option} is empty. Nothing was changed.`);
    const wrong = validateWords(last);
    if (wrong) throw new CommandError(`Invalid ${option}: ${wrong} Nothing was changed.`);
    answers.set(number, last);
  }
  return answers;
}
