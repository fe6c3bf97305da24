// The sections that have a key, and how much it weighs in each.

/** A section, by position in the manual, and the key's weight in it: 1 to 15 out of 15. */
export type Posting = [section: number, weight: number];

export const heaviest = 15;

/** True if `at` is among the postings, which are in order. */
export function holds(postings: Posting[], at: number): boolean {
  let [low, high] = [0, postings.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (postings[middle][0] < at) low = middle + 1;
    else high = middle;
  }
  return postings[low]?.[0] === at;
}
