// The lock of versions: codes of everything that was published, so that no word of it changes unseen.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { type Chapter, sectionsOf } from "../domain/manual";
import { grouped } from "../util/grouped";
import { lastNumberOf } from "./apply-number-history";
import { frontMatterOf } from "./chapter-file";
import type { ChapterFolder } from "./chapter-folders";
import { fileOf } from "./chapter-labels";
import type { SourceFile } from "./decode";
import { addLost, type Lost } from "./lost-versions";
import type { Problems } from "./problem";
import type { Lock } from "./schemas";
import type { Settings } from "./settings";
import { dayOfFile } from "./superseded-file";
import { checkUnchanged } from "./unchanged-versions";

/** A version as it is in the content. */
export type LockedVersion = { id: string; number: string; version: string; words: string; file: SourceFile; superseded: boolean };

/** Code of a superseded file, whose every letter stays: the first 64 bits of the SHA-256 of its text, as hexadecimal digits. How lines end does not count. */
export function fileCode(text: string): string {
  const plain = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  return bytesToHex(sha256(new TextEncoder().encode(plain)).slice(0, 8));
}

/** Every version of the chapters, with its file. */
export function versionsHeld(chapters: Chapter[], folders: ChapterFolder[]): LockedVersion[] {
  return chapters.flatMap((chapter) => {
    const folder = folders.find(({ number }) => number === chapter.number);
    // By the name of the folder, for a text may have been withdrawn when its chapter had another number.
    const kept = new Map([...(folder?.superseded ?? [])].map(([number, files]) => [fileOf(number), files]));
    const superseded = (number: string, version: string, id: string) =>
      kept.get(fileOf(number))?.find(({ name, text }) => dayOfFile(name) === version && frontMatterOf(text, "id") === id);
    const texts = [
      ...sectionsOf(chapter).map(({ earlier, ...text }) => ({ ...text, earlier, present: folder?.sections.get(text.number) })),
      ...chapter.withdrawn.map((text) => ({ ...text, earlier: text.versions, present: undefined })),
    ];
    return texts.flatMap(({ id, number, present, earlier, ...text }) => [
      ...("version" in text && present
        ? [{ id, number, version: text.version, words: text.fingerprint, file: present, superseded: false }]
        : []),
      ...earlier.flatMap(({ version, fingerprint }) => {
        const file = superseded(number, version, id);
        return file ? [{ id, number, version, words: fingerprint, file, superseded: true }] : [];
      }),
    ]);
  });
}

/** Compares the versions with the lock. A manual with earlier versions or a number history must have a lock, and one with a lock must have a number history. */
export function checkLock({ lock, numberHistory }: Settings, held: LockedVersion[], folder: string, problems: Problems): void {
  const unchanged = checkUnchanged(held, lock?.value, problems);
  if (!lock) {
    if (numberHistory || held.some(({ superseded }) => superseded)) problems.add({ path: folder }, "missing-lock");
    return;
  }
  for (const version of held) checkVersion(version, lock.value, unchanged.has(version), problems);
  const byId = grouped(held, ({ id }) => [id]);
  const lost: Lost[] = [];
  for (const [id, versions] of Object.entries(lock.value)) {
    const own = byId.get(id) ?? [];
    const present = new Set(own.map(({ version }) => version));
    const number = own[0]?.number ?? lastNumberOf(numberHistory?.value[id]) ?? "unknown number";
    const redated = own.find((one) => !one.superseded && !Object.hasOwn(versions, one.version));
    const last = Object.keys(versions).sort().at(-1);
    for (const day of Object.keys(versions)) {
      if (present.has(day)) continue;
      lost.push({ day, id, number, redated: day === last ? redated?.file.name : undefined });
    }
  }
  addLost(lost, held, lock, problems);
  if (!numberHistory) problems.add({ path: folder }, "missing-number-history");
}

function checkVersion(
  { id, number, version, words, file, superseded }: LockedVersion,
  lock: Lock,
  isUnchanged: boolean,
  problems: Problems,
): void {
  const spot = { ...file, offset: Math.max(0, file.text.search(/^version:/m)) };
  const locked = Object.hasOwn(lock, id) && Object.hasOwn(lock[id], version) ? lock[id][version] : undefined;
  if (!isUnchanged && (!locked || (superseded && !locked.file))) problems.add(spot, "unlocked-version", number, version);
  if (!locked) return;
  if (!superseded && locked.words !== words) problems.add(spot, "changed-words", number, version, file.name);
  if (superseded && (locked.words !== words || (locked.file && locked.file !== fileCode(file.text))))
    problems.add(spot, "changed-version", number, version, file.name);
}
