// The number history: who had which number from when to when, so that no link is ever lost.
import { type Chapter, type Departure, type HeldNumber, type Manual, type RetiredNumber, sectionsOf } from "../domain/manual";
import { aboveOf, chapterOf, inOwnChapter, lastInteger } from "../domain/number";
import { compareNumbers } from "../domain/number-order";
import type { Problems } from "./problem";
import type { Lock, NumberHistory } from "./schemas";
import type { Settings } from "./settings";

/**
 * Checks the number history against the content and tells each section who had its number before (changing it). Returns the
 * numbers that nothing has now.
 */
export function applyNumberHistory(
  { value, spot }: NonNullable<Settings["numberHistory"]>,
  chapters: Chapter[],
  lock: Lock | undefined,
  problems: Problems,
): Pick<Manual, "retired" | "withdrawn"> {
  const holders = chapters.flatMap((chapter) => [chapter, ...sectionsOf(chapter)]);
  const present = new Map(holders.map((holder) => [holder.id, holder.number]));
  for (const [id, number] of present) {
    if (Object.hasOwn(value, id)) continue;
    problems.add(spot([]), "unrecorded-id", id, number, lock && Object.hasOwn(lock, id) ? "published" : undefined);
  }
  const lasts = Object.values(value).map((entries) => lastNumberOf(entries) ?? "");
  const chaptersAbove = new Set(lasts.map((number) => (number === inOwnChapter(number) ? aboveOf(number) : chapterOf(number))));
  // The lock has versions of sections alone.
  const isChapter = (id: string, number: string) => chaptersAbove.has(number) && !(lock && Object.hasOwn(lock, id));

  const idNow = new Map(holders.map(({ number, id }) => [number, id]));
  const withdrawn: Record<string, string> = {};
  const departed = new Map<string, RetiredNumber>();
  for (const [id, entries] of Object.entries(value)) {
    const now = present.get(id);
    const { held, withdrawal } = lastOf(entries);
    if (withdrawal && held) withdrawn[id] = held.number;
    checkOrder(id, entries, spot, problems);
    if (now === undefined && !withdrawal) {
      const other = idNow.get(held?.number ?? "");
      problems.add(
        spot([id]),
        "vanished-id",
        id,
        held?.number ?? "?",
        other && !(Object.hasOwn(value, other) && !lastOf(value[other]).withdrawal) ? other : undefined,
        isChapter(id, held?.number ?? "?") ? "chapter" : undefined,
      );
    }
    if (now !== undefined && withdrawal) problems.add(spot([id]), "withdrawn-id", id, now);
    else if (now !== undefined && held?.number !== now) problems.add(spot([id]), "unrecorded-number", id, held?.number ?? "no number", now);
    for (const { number, ...departure } of departuresOf(entries, now)) {
      const known = departed.get(number) ?? { number, departures: [] };
      known.departures.push(departure);
      departed.set(number, known);
    }
  }
  for (const chapter of chapters) {
    for (const section of sectionsOf(chapter)) section.formerHolders = departed.get(section.number)?.departures ?? [];
  }
  const taken = new Set(present.values());
  const retired = [...departed.values()].filter(({ number }) => !taken.has(number));
  return { retired: retired.sort((a, b) => compareNumbers(a.number, b.number)), withdrawn };
}

/**
 * Reads the number history once; the function returned tells for a chapter the last integers of all numbers that its sections
 * ever had, under whatever number the chapter had then.
 */
export function numbersGivenUp(numberHistory: NumberHistory): (chapter: string) => Set<number> {
  const integers = new Map<string, number[]>();
  const names = new Map<string, Set<string>>();
  for (const entries of Object.values(numberHistory)) {
    const held = entries.flatMap((entry) => ("number" in entry ? entry.number : []));
    for (const number of held) {
      const chapter = aboveOf(number);
      const known = integers.get(chapter);
      if (known) known.push(lastInteger(number));
      else integers.set(chapter, [lastInteger(number)]);
      const others = names.get(number) ?? new Set();
      names.set(number, others);
      for (const one of held) others.add(one);
    }
  }
  return (chapter) => new Set([chapter, ...(names.get(chapter) ?? [])].flatMap((name) => integers.get(name) ?? []));
}

/** When and why a text was withdrawn, and the number it had last; undefined for one in force or unknown. */
export function withdrawalOf(entries: NumberHistory[string] | undefined): { number: string; on: string; why: string } | undefined {
  const { held, withdrawal } = lastOf(entries ?? []);
  return held && withdrawal && { number: held.number, on: withdrawal.withdrawn, why: withdrawal.why };
}

/** The number that a text has, or had last; undefined if the number history knows none. */
export function lastNumberOf(entries: NumberHistory[string] | undefined): string | undefined {
  return lastOf(entries ?? []).held?.number;
}

/** The numbers a text has had, the first first; undefined if it has had one alone. */
export function numbersOf(entries: NumberHistory[string] | undefined): HeldNumber[] | undefined {
  const held = (entries ?? []).filter((entry) => "number" in entry);
  return held.length > 1 ? held : undefined;
}

function lastOf(entries: NumberHistory[string]): { held?: HeldNumber; withdrawal?: { withdrawn: string; why: string } } {
  const held = entries.filter((entry) => "number" in entry).at(-1);
  const withdrawal = entries.find((entry) => "withdrawn" in entry);
  return { held, withdrawal };
}

/** Each number that an id had and has no more. */
function departuresOf(entries: NumberHistory[string], now: string | undefined): (Departure & { number: string })[] {
  return entries.flatMap((entry, i) => {
    const next = entries[i + 1];
    if (!("number" in entry) || !next || entry.number === now) return [];
    const { withdrawal } = lastOf(entries);
    const until = "from" in next ? next.from : next.withdrawn;
    return { number: entry.number, until, ...(withdrawal ? { withdrawn: { on: withdrawal.withdrawn, why: withdrawal.why } } : { now }) };
  });
}

function checkOrder(
  id: string,
  entries: NumberHistory[string],
  spot: NonNullable<Settings["numberHistory"]>["spot"],
  problems: Problems,
): void {
  const dayOf = (entry: NumberHistory[string][number]) => ("from" in entry ? entry.from : entry.withdrawn);
  entries.forEach((entry, i) => {
    const before = entries[i - 1];
    if (before && ("withdrawn" in before || dayOf(entry) < dayOf(before))) problems.add(spot([id, i]), "number-history-order");
  });
}
