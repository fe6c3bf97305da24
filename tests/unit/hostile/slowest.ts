// Finds the hostile texts that take longest, for the report.
import { options } from "./hostile-text";

type Timed = { took: number; text: string; run: () => unknown };

/** How many of the slowest run again before the report, because the machine may have paused for another reason. */
const suspects = 10;

/** Keeps the longest times, for the report. Times decide no test. */
export function slowest(what: string) {
  let longest: Timed[] = [];
  const add = (timed: Timed) => {
    if (longest.length === suspects && timed.took <= longest[suspects - 1].took) return;
    longest = [...longest, timed].sort((a, b) => b.took - a.took).slice(0, suspects);
  };
  return {
    /** Runs it and remembers how long it took. */
    time<Result>(text: string, run: () => Result): Result {
      const begun = performance.now();
      try {
        return run();
      } finally {
        add({ took: performance.now() - begun, text, run });
      }
    },
    /** The same for a promise. `again` runs it again, if the code remembers its answers. */
    async timeAnswer<Result>(text: string, run: () => Promise<Result>, again: () => unknown): Promise<Result> {
      const begun = performance.now();
      try {
        return await run();
      } finally {
        add({ took: performance.now() - begun, text, run: again });
      }
    },
    async report(): Promise<void> {
      const again: { took: number; text: string }[] = [];
      for (const { took, text, run } of longest) again.push({ text, took: Math.min(took, await leastOf(run)) });
      const [{ took, text }] = again.sort((a, b) => b.took - a.took);
      console.info(`${what}: the slowest of ${options.numRuns} took ${took.toFixed(1)} ms, ${JSON.stringify(text.slice(0, 120))}`);
    },
  };
}

async function leastOf(run: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i++) {
    const begun = performance.now();
    try {
      await run();
    } catch {
      // It was refused the first time, too, and tested there.
    }
    least = Math.min(least, performance.now() - begun);
  }
  return least;
}
