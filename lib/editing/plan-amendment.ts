// The steps of an amendment: the published words are found, kept as superseded, and the new edition is opened.
import { withAsAt, withFrontMatter } from "../content/chapter-file";
import { commandsFor } from "../content/commands-for";
import { editionsIn } from "../content/get-manual";
import type { LockedEdition } from "../content/lock";
import { lockedEditions, recordEditions } from "../content/record-versions";
import type { TextFile } from "../content/renumber";
import { supersededName } from "../content/superseded-file";
import { dayInWords } from "../domain/version-date";
import { CommandError } from "../messages/command-error";
import { afterWrites, type Write } from "./content-change";
import { findCommitted } from "./find-committed";

/** Rules that words changed before the amendment break. */
export const passedOver = ["edition-twice", "changed-words", "lost-edition", "missing-note", "edition-after-chapter"] as const;

export type Published = { edition: string; text: string };

/** The words last published: the file as it is, or, where it was changed since, as git has it. */
export function findPublished(
  present: LockedEdition,
  editions: LockedEdition[],
  lock: string,
  files: TextFile[],
  content: string,
): Published {
  const { number, id } = present;
  const { npm, git } = commandsFor(content);
  const text = textOf(present, files);
  if (lock === "") return { edition: present.edition, text };
  const { added } = recordEditions(lock, [{ ...present, superseded: false }]);
  const locked = lockedEditions(lock, id);
  const last = locked.at(-1);
  if (!last) throw new CommandError(`${number} is new and not locked yet: change its words, then run ${npm("lock")}. Nothing was changed.`);
  if (added.length === 0 && last.words === present.words) return { edition: present.edition, text };
  const kept = editions.some((one) => one.id === id && one.edition === last.edition && one.superseded);
  if (added.length > 0 && kept) {
    throw new CommandError(
      `The edition of ${dayInWords(present.edition)} of ${number} is open already: change its words in ${present.file.path}, then run ${npm("lock")}. Nothing was changed.`,
    );
  }
  const isPublished = (candidate: string) =>
    editionsIn(afterWrites(files, [{ name: present.file.name, text: candidate }]), content, [...passedOver]).some(
      (one) => one.id === id && one.edition === last.edition && one.words === last.words && !one.superseded,
    );
  // They may be kept already, where the two files came from git one without the other.
  const keptFile = editions.find((one) => one.id === id && one.edition === last.edition && one.superseded && one.words === last.words);
  if (keptFile) return { edition: last.edition, text: textOf(keptFile, files) };
  const committed = findCommitted(content, present.file.name, isPublished);
  if (committed !== undefined) return { edition: last.edition, text: committed };
  throw new CommandError(
    `The words of ${number} were changed, and those published as the edition of ${dayInWords(last.edition)} were not found in git.\nPut them back into ${present.file.path} (${git("log", "--", present.file.name)} names the commits that changed it), then run this again. Nothing was changed.`,
  );
}

/** What an amendment writes. */
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

/** The text of an edition's file as it is. */
export function textOf({ file }: LockedEdition, files: TextFile[]): string {
  return files.find(({ name }) => name === file.name)?.text ?? "";
}
