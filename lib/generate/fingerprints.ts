// Which text each check code belongs to, in files by first character. The check of a printed copy looks them up.

import { type Manual, sectionsOf } from "../domain/manual";
import type { Fingerprints, Published, Withdrawn } from "../site/check-copy";

/** All versions of all sections, by the first character of their check codes. */
export function buildFingerprints(manual: Manual): Map<string, Fingerprints> {
  const files = new Map<string, Fingerprints>();
  const add = (fingerprint: string, published: Published) => {
    const file = files.get(fingerprint[0]) ?? {};
    // A text that was published twice is described as last published.
    file[fingerprint.slice(0, 7)] ??= published;
    files.set(fingerprint[0], file);
  };
  const former = formerNumbers(manual);
  for (const chapter of manual.chapters) {
    for (const { id, number, version, fingerprint, earlier } of sectionsOf(chapter)) {
      const text = { id, number, ...(former.has(number) && { formerly: former.get(number) }) };
      add(fingerprint, { ...text, version, ...(chapter.status === "historical" && { historical: true }) });
      earlier.forEach((before, i) => {
        add(before.fingerprint, { ...text, version: before.version, until: i === 0 ? version : earlier[i - 1].version });
      });
    }
  }
  return files;
}

/** The same as texts, by their addresses. */
export function fingerprintFiles(manual: Manual): Map<string, string> {
  return new Map([...buildFingerprints(manual)].map(([first, texts]) => [`/fingerprints/${first}.json`, JSON.stringify(texts)]));
}

// A text's current number → the numbers that it had before.
function formerNumbers({ retired, chapters }: Manual): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const current = chapters.flatMap(sectionsOf).map(({ number, formerHolders }) => ({ number, departures: formerHolders }));
  for (const { number, departures } of [...retired, ...current]) {
    for (const { now } of departures) if (now) found.set(now, [...(found.get(now) ?? []), number]);
  }
  return found;
}

/** The withdrawn texts, by permanent id: their last numbers, and the days of withdrawal. */
export function buildWithdrawn({ withdrawn, retired }: Manual): Withdrawn {
  const days = retired.flatMap(({ number, departures }) =>
    departures.flatMap((departure): [string, string][] => (departure.withdrawn ? [[number, departure.withdrawn.on]] : [])),
  );
  return { ids: withdrawn, days: Object.fromEntries(days) };
}
