// How much of what is random or multiplied a run of the tests takes.

/** True in the full run (npm run full), which takes every case in every condition. */
export const isFull = process.env.EVERY_CONDITION === "yes";

/** How many random cases a property is tried with: all in the full run, else an eighth, the first of the same. RUNS sets another number. */
export function runs(all: number): number {
  return Number(process.env.RUNS ?? (isFull ? all : Math.ceil(all / 8)));
}
