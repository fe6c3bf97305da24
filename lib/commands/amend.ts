// npm run amend: keeps the published words of a section as superseded and opens a new edition.
import { frontMatterOf, withAsAt, withFrontMatter } from "../content/chapter-file";
import { loadEditions } from "../content/get-manual";
import type { LockedEdition } from "../content/lock";
import { lockedEditions, recordEditions } from "../content/record-editions";
import type { TextFile } from "../content/renumber";
import { supersededName } from "../content/superseded-file";
import { dayInWords, daysAfter } from "../edition-date";
import { ask, endAsking } from "./ask";
import { findCommitted } from "./find-committed";
import { wrongDay } from "./fitting-day";
import { contentOption, readOptions } from "./options";
import { readTexts } from "./read-texts";
import { CommandError } from "./report-and-exit";
import { today } from "./today";
import { afterWrites, inCopy, tryOutOnDay, type Write, write } from "./write-content";

const usage = `npm run amend -- [--content DIR] [--date DAY] [--note WORDS] [--correction] NUMBER

Keeps the published words of a section whole, as superseded, and opens a new edition: then change the words, look at
them with npm run dev, and run npm run lock when they are final. Where the words were changed already, the published
ones are taken from git. What is not given is asked for. An interrupted run goes on where it stopped.

  --content DIR   the folder of the manual (default: content)
  --date DAY      the day of the new edition, like 2026-01-31 (default: today)
  --note WORDS    the change note: what changed, and why
  --correction    the change corrects a mistake and changes no meaning

  npm run amend -- 8.45.10 --date 2026-01-31 --note "Names the new helpline."`;

// What an interrupted run, or words changed before it, leave behind.
const passedOver = ["edition-twice", "changed-words", "lost-edition", "missing-note", "edition-after-chapter"] as const;

export async function run(words: string[]): Promise<void> {
  const options = { ...contentOption, date: { type: "string" }, note: { type: "string" }, correction: { type: "boolean" } } as const;
  const { values, positionals } = readOptions(words, usage, options, true);
  const [number, ...more] = positionals;
  if (!number || more.length > 0) throw new CommandError(`Name one section by its number.\n\n${usage}`);
  const { content } = values;
  const files = readTexts(content);
  const editions = loadEditions(content, [...passedOver]);
  const present = editions.find((one) => one.number === number && !one.superseded);
  if (!present) throw new CommandError(`This manual holds no section ${number}. Nothing was changed.`);
  const lock = files.find(({ name }) => name === "editions.yml")?.text ?? "";
  const published = findPublished(present, editions, lock, files, content);
  const own = textOf(present, files);
  // Who changed the words first may have set the day and the note, too.
  const [ownDay, ownNote] = [frontMatterOf(own, "edition") ?? "", frontMatterOf(own, "note")];
  const isSet = ownDay > published.edition;
  const first = daysAfter(published.edition, 1);
  const wrong = (day: string) => wrongDay(day, first, today(files));
  const day = values.date ?? (isSet ? ownDay : await ask("Day of the new edition", { option: "--date", usual: today(files), wrong }));
  const why = wrong(day);
  if (why) throw new CommandError(`${why} Nothing was changed.`);
  const note = (values.note ?? (isSet ? ownNote : undefined) ?? (await ask("Change note", { option: "--note" }))).trim();
  endAsking();
  if (note === "") throw new CommandError("The change note is empty. Nothing was changed.");
  const kind = values.correction ? "correction" : isSet ? frontMatterOf(own, "kind") : undefined;

  const writes = planAmendment(files, lock, editions, present, published, { edition: day, note, kind });
  tryOutOnDay(afterWrites(files, writes), day, ["unlocked-edition"]);
  write(content, writes);
  console.log(
    `The edition of ${dayInWords(published.edition)} of ${number} is kept as superseded; that of ${dayInWords(day)} is open.\nChange the words in ${present.file.path}, look at them with npm run dev, then run npm run lock.`,
  );
}

type Published = { edition: string; text: string };

/** The words last published: the file as it is, or, where it was changed since, as git has it. */
function findPublished(present: LockedEdition, editions: LockedEdition[], lock: string, files: TextFile[], content: string): Published {
  const { number, id } = present;
  const text = textOf(present, files);
  if (lock === "") return { edition: present.edition, text };
  const { added } = recordEditions(lock, [{ ...present, superseded: false }]);
  const locked = lockedEditions(lock, id);
  const last = locked.at(-1);
  if (!last) throw new CommandError(`${number} is new and not locked yet: change its words, then run npm run lock. Nothing was changed.`);
  if (added.length === 0 && last.words === present.words) return { edition: present.edition, text };
  const kept = editions.some((one) => one.id === id && one.edition === last.edition && one.superseded);
  if (added.length > 0 && kept) {
    throw new CommandError(
      `The edition of ${dayInWords(present.edition)} of ${number} is open already: change its words in ${present.file.path}, then run npm run lock. Nothing was changed.`,
    );
  }
  const same = (folder: string) =>
    loadEditions(folder, [...passedOver]).some(
      (one) => one.id === id && one.edition === last.edition && one.words === last.words && !one.superseded,
    );
  const isPublished = (candidate: string) => inCopy(afterWrites(files, [{ name: present.file.name, text: candidate }]), same);
  // An interrupted run has kept them already.
  const keptFile = editions.find((one) => one.id === id && one.edition === last.edition && one.superseded && one.words === last.words);
  if (keptFile) return { edition: last.edition, text: textOf(keptFile, files) };
  const committed = findCommitted(content, present.file.name, isPublished);
  if (committed !== undefined) return { edition: last.edition, text: committed };
  throw new CommandError(
    `The words of ${number} were changed, and those published as the edition of ${dayInWords(last.edition)} were not found in git.\nPut them back into ${present.file.path} (git log -- ${present.file.path} names the commits that changed it), then run this again. Nothing was changed.`,
  );
}

/** The steps in their order: the superseded file first, the new edition last, so that nothing is ever lost between two. */
export function planAmendment(
  files: TextFile[],
  lock: string,
  editions: LockedEdition[],
  present: LockedEdition,
  published: Published,
  front: { edition: string; note: string; kind?: string },
): Write[] {
  const folder = present.file.name.replace(/[^/]+$/, "");
  const superseded = supersededName(files, folder, present.number, published.edition, present.id);
  const already = files.find(({ name }) => name === superseded);
  if (already && already.text !== published.text) {
    throw new CommandError(
      `${superseded} exists and is not the text published on ${dayInWords(published.edition)}. Remove or rename it, then run this again. Nothing was changed.`,
    );
  }
  const chapter = files.find(({ name }) => name === `${folder}chapter.yml`);
  // The words published are locked as what they were, the file as what it is now.
  const held = [
    ...(lock === "" ? editions.filter((one) => one !== present) : []),
    { ...present, edition: published.edition, file: { ...present.file, text: published.text }, superseded: true },
  ];
  return [
    { name: superseded, text: published.text },
    { name: "editions.yml", text: recordEditions(lock, held).text },
    ...(chapter ? [{ name: chapter.name, text: withAsAt(chapter.text, front.edition) }] : []),
    { name: present.file.name, text: withFrontMatter(textOf(present, files), front) },
  ];
}

function textOf({ file }: LockedEdition, files: TextFile[]): string {
  return files.find(({ name }) => name === file.name)?.text ?? "";
}
