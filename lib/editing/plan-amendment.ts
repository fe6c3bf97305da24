// The steps of an amendment: finds the published words, keeps them as superseded, and opens the new version.

import { withAsAt, withFrontMatter } from "../content/chapter-file";
import { commandsFor } from "../content/commands-for";
import { type ContentFiles, textOf } from "../content/content-files";
import { versionsIn } from "../content/get-manual";
import type { LockedVersion } from "../content/lock";
import { lockedVersions, recordVersions } from "../content/record-versions";
import { supersededName } from "../content/superseded-file";
import { dayInWords } from "../domain/version-date";
import { CommandError } from "../messages/command-error";
import { afterWrites, type Write } from "./content-change";
import { findCommitted } from "./find-committed";

/** Rules that words break if they were changed before the amendment. */
export const passedOver = ["version-twice", "changed-words", "lost-version", "missing-note", "version-after-chapter"] as const;

export type Published = { version: string; text: string };

/** The words last published: from the file or, if it has changed since, from git. */
export function findPublished(
  present: LockedVersion,
  versions: LockedVersion[],
  lock: string,
  files: ContentFiles,
  content: string,
): Published {
  const { number, id } = present;
  const { npm, git } = commandsFor(content);
  const text = textOf(files, present.file.name);
  if (lock === "") return { version: present.version, text };
  const { added } = recordVersions(lock, [{ ...present, superseded: false }]);
  const locked = lockedVersions(lock, id);
  const last = locked.at(-1);
  if (!last)
    throw new CommandError(
      `${number} is new and not locked yet, so there is nothing to amend. Change its text, then run ${npm("lock")}. Nothing was changed.`,
    );
  if (added.length === 0 && last.words === present.words) return { version: present.version, text };
  const kept = versions.some((one) => one.id === id && one.version === last.version && one.superseded);
  if (added.length > 0 && kept) {
    throw new CommandError(
      `The version of ${dayInWords(present.version)} of ${number} is already open. Change its text in ${present.file.path}, then run ${npm("lock")}. Nothing was changed.`,
    );
  }
  const isPublished = (candidate: string) =>
    versionsIn(afterWrites(files, [{ name: present.file.name, text: candidate }]), content, [...passedOver]).some(
      (one) => one.id === id && one.version === last.version && one.words === last.words && !one.superseded,
    );
  // A superseded file may have them already, if git restored only one of the two files.
  const keptFile = versions.find((one) => one.id === id && one.version === last.version && one.superseded && one.words === last.words);
  if (keptFile) return { version: last.version, text: textOf(files, keptFile.file.name) };
  const committed = findCommitted(content, present.file.name, isPublished);
  if (committed !== undefined) return { version: last.version, text: committed };
  throw new CommandError(
    `The text of ${number} has changed, and the text published as the version of ${dayInWords(last.version)} was not found in git.\nRestore that text in ${present.file.path} (${git("log", "--", present.file.name)} shows the commits that changed it), then run this again. Nothing was changed.`,
  );
}

/** What an amendment writes. */
export function planAmendment(
  files: ContentFiles,
  lock: string,
  versions: LockedVersion[],
  present: LockedVersion,
  published: Published,
  front: { version: string; note: string; kind?: string },
): Write[] {
  const folder = present.file.name.replace(/[^/]+$/, "");
  const superseded = supersededName(files, folder, present.number, published.version, present.id);
  const already = files.find(({ name }) => name === superseded);
  if (already && already.text !== published.text) {
    throw new CommandError(
      `${superseded} already exists, and is not the text published on ${dayInWords(published.version)}. Remove or rename it, then run this again. Nothing was changed.`,
    );
  }
  const chapter = files.find(({ name }) => name === `${folder}chapter.yml`);
  // In the lock, the published words keep their version, which is now a superseded one.
  const toLock = [
    ...(lock === "" ? versions.filter((one) => one !== present) : []),
    { ...present, version: published.version, file: { ...present.file, text: published.text }, superseded: true },
  ];
  return [
    { name: superseded, text: published.text },
    { name: "versions.yml", text: recordVersions(lock, toLock).text },
    ...(chapter ? [{ name: chapter.name, text: withAsAt(chapter.text, front.version) }] : []),
    { name: present.file.name, text: withFrontMatter(textOf(files, present.file.name), front) },
  ];
}
