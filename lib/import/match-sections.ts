// Matches the sections of a later document to those of the manual by their text, because numbers move.

export type Numbered = { number: string; words: string[] };

/** A section that the manual already has, one that was found, or both where they are the same text. `alike` is from 0 to 1. */
export type Pair = { held?: string; found?: string; alike: number };

/** The least share of pairs of neighbouring words by which two texts count as one. */
export const leastAlike = 0.4;
/** Where two are about as like, the one that kept its number is meant. */
const sameNumber = 0.1;

/** Pairs in the order of the document; sections that are gone come last. */
export function matchSections(held: Numbered[], found: Numbered[]): Pair[] {
  const partnerOf = new Map<string, { held: string; alike: number }>();
  const taken = new Set<string>();
  const take = (one: string, other: string, alike: number) => {
    if (partnerOf.has(other) || taken.has(one)) return;
    partnerOf.set(other, { held: one, alike });
    taken.add(one);
  };

  // The same words: by far the most of them, and at once.
  const byWords = new Map<string, string[]>();
  for (const { number, words } of held) byWords.set(words.join(" "), [...(byWords.get(words.join(" ")) ?? []), number]);
  for (const { number, words } of found) {
    const same = byWords.get(words.join(" ")) ?? [];
    const one = same.find((candidate) => candidate === number) ?? same.find((candidate) => !taken.has(candidate));
    if (one !== undefined) take(one, number, 1);
  }

  const left = held.filter(({ number }) => !taken.has(number)).map((one) => ({ ...one, runs: runsOf(one.words) }));
  const candidates = found
    .filter(({ number }) => !partnerOf.has(number))
    .flatMap(({ number, words }) => {
      const runs = runsOf(words);
      return left.map((one) => ({ held: one.number, found: number, alike: likeness(one.runs, runs) }));
    })
    .filter(({ alike }) => alike >= leastAlike)
    .sort((a, b) => worth(b) - worth(a));
  for (const { held: one, found: other, alike } of candidates) take(one, other, alike);

  // A section that kept its number and little else was rewritten.
  for (const { number, words } of found) {
    const one = left.find((candidate) => candidate.number === number);
    if (one) take(number, number, likeness(one.runs, runsOf(words)));
  }
  return [
    ...found.map(({ number }): Pair => ({ found: number, held: partnerOf.get(number)?.held, alike: partnerOf.get(number)?.alike ?? 0 })),
    ...held.filter(({ number }) => !taken.has(number)).map(({ number }): Pair => ({ held: number, alike: 0 })),
  ];
}

/** The share of a text's pairs of neighbouring words that are in another, from 0 to 1. */
export function shareIn(words: string[], other: string[]): number {
  const runs = runsOf(words);
  return sharedBy(runs, runsOf(other)) / sizeOf(runs);
}

function worth({ held, found, alike }: { held: string; found: string; alike: number }): number {
  return alike + (held === found ? sameNumber : 0);
}

// Pairs of neighbouring words, the ends counting as words; each as often as it is there.
function runsOf(words: string[]): Map<string, number> {
  const all = ["", ...words.map((word) => word.toLowerCase()), ""];
  const runs = new Map<string, number>();
  for (let i = 1; i < all.length; i++) {
    const run = `${all[i - 1]} ${all[i]}`;
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

// Dice's coefficient: twice what is shared by what there is.
function likeness(one: Map<string, number>, other: Map<string, number>): number {
  return (2 * sharedBy(one, other)) / (sizeOf(one) + sizeOf(other));
}

function sharedBy(one: Map<string, number>, other: Map<string, number>): number {
  let shared = 0;
  for (const [run, count] of one) shared += Math.min(count, other.get(run) ?? 0);
  return shared;
}

function sizeOf(runs: Map<string, number>): number {
  return [...runs.values()].reduce((sum, count) => sum + count, 0);
}
