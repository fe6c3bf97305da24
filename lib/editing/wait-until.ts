// Waiting for another command, which holds the content for as long as a change takes: a moment.

/** How long to wait, in ms, and how often to look. */
const longest = 10_000;
const pause = 50;

/** Looks until `isSo`, or for ten seconds; returns whether it was so. */
export function waitUntil(isSo: () => boolean): boolean {
  const end = Date.now() + longest;
  for (;;) {
    if (isSo()) return true;
    if (Date.now() >= end) return false;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
}
