// The lock of editions: codes of everything that was published, so that no word of it changes unseen.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { type Chapter, sectionsOf } from "../domain/manual";
import { grouped } from "../util/grouped";
import { lastNumberOf } from "./apply-number-history";
import { frontMatterOf } from "./chapter-file";
import type { ChapterFolder } from "./chapter-folders";
import type { SourceFile } from "./decode";
import { addLost, type Lost } from "./lost-versions";
import type { Problems } from "./problem";
import type { Lock } from "./schemas";
import type { Settings } from "./settings";
import { dayOfFile } from "./superseded-file";
import { checkUnchanged } from "./unchanged-versions";

/** An edition as it stands in the content. */
export type LockedEdition = { id: string; number: string; edition: string; words: string; file: SourceFile; superseded: boolean };

/** Code of a superseded file, whose every letter stays: the first 64 bits of the SHA-256 of its text, as hexadecimal digits. How lines end does not count. */
export function fileCode(text: string): string {
  const plain = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  return bytesToHex(sha256(new TextEncoder().encode(plain)).slice(0, 8));
}

/** Every edition that the chapters hold, with its file. */
export function editionsHeld(chapters: Chapter[], folders: ChapterFolder[]): LockedEdition[] {
  return chapters.flatMap((chapter) => {
    const folder = folders.find(({ number }) => number === chapter.number);
    const superseded = (number: string, edition: string, id: string) =>
      folder?.superseded.get(number)?.find(({ name, text }) => dayOfFile(name) === edition && frontMatterOf(text, "id") === id);
    const texts = [
      ...sectionsOf(chapter).map(({ earlier, ...text }) => ({ ...text, earlier, present: folder?.sections.get(text.number) })),
      ...chapter.withdrawn.map((text) => ({ ...text, earlier: text.editions, present: undefined })),
    ];
    return texts.flatMap(({ id, number, present, earlier, ...text }) => [
      ...("edition" in text && present
        ? [{ id, number, edition: text.edition, words: text.fingerprint, file: present, superseded: false }]
        : []),
      ...earlier.flatMap(({ edition, fingerprint }) => {
        const file = superseded(number, edition, id);
        return file ? [{ id, number, edition, words: fingerprint, file, superseded: true }] : [];
      }),
    ]);
  });
}

/** Compares what is held with the lock. A manual with earlier editions or a ledger must have one, and one with a lock a ledger. */
export function checkLock({ lock, ledger }: Settings, held: LockedEdition[], folder: string, problems: Problems): void {
  const unchanged = checkUnchanged(held, lock?.value, problems);
  if (!lock) {
    if (ledger || held.some(({ superseded }) => superseded)) problems.add({ path: folder }, "missing-lock");
    return;
  }
  for (const edition of held) checkEdition(edition, lock.value, unchanged.has(edition), problems);
  const byId = grouped(held, ({ id }) => [id]);
  const lost: Lost[] = [];
  for (const [id, editions] of Object.entries(lock.value)) {
    const own = byId.get(id) ?? [];
    const present = new Set(own.map(({ edition }) => edition));
    const number = own[0]?.number ?? lastNumberOf(ledger?.value[id]) ?? "unknown number";
    const redated = own.find((one) => !one.superseded && !Object.hasOwn(editions, one.edition));
    const last = Object.keys(editions).sort().at(-1);
    for (const day of Object.keys(editions)) {
      if (present.has(day)) continue;
      lost.push({ day, id, number, redated: day === last ? redated?.file.name : undefined });
    }
  }
  addLost(lost, held, lock, problems);
  if (!ledger) problems.add({ path: folder }, "missing-ledger");
}

function checkEdition(
  { id, number, edition, words, file, superseded }: LockedEdition,
  lock: Lock,
  isUnchanged: boolean,
  problems: Problems,
): void {
  const spot = { ...file, offset: Math.max(0, file.text.search(/^edition:/m)) };
  const locked = Object.hasOwn(lock, id) && Object.hasOwn(lock[id], edition) ? lock[id][edition] : undefined;
  if (!isUnchanged && (!locked || (superseded && !locked.file))) problems.add(spot, "unlocked-edition", number, edition);
  if (!locked) return;
  if (!superseded && locked.words !== words) problems.add(spot, "changed-words", number, edition, file.name);
  if (superseded && (locked.words !== words || (locked.file && locked.file !== fileCode(file.text))))
    problems.add(spot, "changed-edition", number, edition, file.name);
}
