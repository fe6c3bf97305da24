// Which text each fingerprint belongs to: what the check of a printed copy looks up, in files by first character.
import { type Manual, sectionsOf } from "../manual";

/** A text that was published: its section's number now, the edition's ISO date, and from when others took its place. */
export type Published = { number: string; edition: string; until?: string };

/** Fingerprint (seven characters) → the text. Words that were published twice are told of as last published. */
export type Fingerprints = Record<string, Published>;

/** All editions of all sections, by the first character of their fingerprints. */
export function buildFingerprints(manual: Manual): Map<string, Fingerprints> {
  const files = new Map<string, Fingerprints>();
  const add = (fingerprint: string, published: Published) => {
    const file = files.get(fingerprint[0]) ?? {};
    file[fingerprint.slice(0, 7)] ??= published;
    files.set(fingerprint[0], file);
  };
  for (const { number, edition, fingerprint, earlier } of manual.chapters.flatMap(sectionsOf)) {
    add(fingerprint, { number, edition });
    earlier.forEach((before, i) => {
      add(before.fingerprint, { number, edition: before.edition, until: i === 0 ? edition : earlier[i - 1].edition });
    });
  }
  return files;
}
