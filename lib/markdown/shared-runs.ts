// Where two texts have the same words in the same order: found first, so that only what is between is compared.

/** A place in the earlier row and the one that matches it in the newer. */
export type Match = [earlier: number, newer: number];

/**
 * Where runs of `length` begin that each row has exactly once: of those that crossed, as few as possible are left
 * out. So longer passages outweigh shorter ones, whether paragraphs were divided, joined or moved.
 */
export function sharedRuns(earlier: number[], newer: number[], length: number): Match[] {
  const inNewer = runsHadOnce(newer, length);
  const found: Match[] = [];
  for (const [run, at] of runsHadOnce(earlier, length)) {
    const match = inNewer.get(run);
    if (at >= 0 && match !== undefined && match >= 0) found.push([at, match]);
  }
  return longestRising(found);
}

/** Each run with its place; −1 for one that is there more than once. */
function runsHadOnce(row: number[], length: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at + length <= row.length; at++) {
    const run = row.slice(at, at + length).join(" ");
    places.set(run, places.has(run) ? -1 : at);
  }
  return places;
}

// As patience sorting does it: the last match of the best row of each length, and for each match the one before it.
function longestRising(matches: Match[]): Match[] {
  const lasts: number[] = [];
  const before = matches.map(({ 1: newer }, i) => {
    let [low, high] = [0, lasts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (matches[lasts[middle]][1] < newer) low = middle + 1;
      else high = middle;
    }
    lasts[low] = i;
    return lasts[low - 1];
  });
  const rising: Match[] = [];
  for (let i = lasts.at(-1); i !== undefined; i = before[i]) rising.push(matches[i]);
  return rising.reverse();
}
