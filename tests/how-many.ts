// How much of what is random or multiplied a run of the tests takes.

/** True in the full run (npm run full), which takes every case in every condition. */
export const isFull = process.env.EVERY_CONDITION === "yes";

/** How many random cases a property is tried with: all in the full run, else a sixteenth, the first of the same. RUNS sets another number. */
export function runs(all: number): number {
  return Number(process.env.RUNS ?? (isFull ? all : Math.ceil(all / 16)));
}

/** How large a list of thousands is: as given in the full run, else an eighth. */
export function size(all: number): number {
  return isFull ? all : Math.ceil(all / 8);
}

/**
 * Seconds of the processor that hostile input may take. The bound is 2 s on a quiet machine; where other work shares its
 * caches, more than three times as long was seen. Only the full run measures: a timing never decides npm test, which looks
 * at what comes out, and would still not end where something hangs.
 */
export const mostSeconds = isFull ? 10 : Number.POSITIVE_INFINITY;
