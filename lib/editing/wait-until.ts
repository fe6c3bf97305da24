// Waits for another command to finish its change, which takes a moment.

/** How long to wait, and how often to look, in ms. */
const longest = 10_000;
const pause = 50;

/** Waits until `isSo` returns true, for ten seconds at most. Returns whether it did. */
export function waitUntil(isSo: () => boolean): boolean {
  const end = Date.now() + longest;
  for (;;) {
    if (isSo()) return true;
    if (Date.now() >= end) return false;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
}
