// Which paragraphs of two texts belong together, before their words are compared: those that share most of their words.
import { type Token, tokenKey } from "../token";

// Two paragraphs with less than this share of the shorter one's words in common are different paragraphs.
const leastShared = 0.5;

/** Pieces of two texts that are compared with each other; either may be empty. */
export type Pair = { earlier: Token[]; newer: Token[] };

/**
 * Divides two rows of paragraphs where paragraphs that belong together begin, keeping the order of both. What stands
 * between two such beginnings stays together, so that a paragraph that was divided is seen as one.
 */
export function alignParagraphs(earlier: Token[][], newer: Token[][]): Pair[] {
  const together = longestChain(earlier.map(countWords), newer.map(countWords));
  const starts = [...together, [earlier.length, newer.length]];
  let [e, n] = [0, 0];
  return starts.flatMap(([toEarlier, toNewer]) => {
    const pair = { earlier: earlier.slice(e, toEarlier).flat(), newer: newer.slice(n, toNewer).flat() };
    [e, n] = [toEarlier, toNewer];
    return pair.earlier.length + pair.newer.length > 0 ? [pair] : [];
  });
}

type Words = { counts: Map<string, number>; total: number };

function countWords(tokens: Token[]): Words {
  const counts = new Map<string, number>();
  for (const token of tokens) if (token.kind === "word") counts.set(tokenKey(token), (counts.get(tokenKey(token)) ?? 0) + 1);
  return { counts, total: tokens.length };
}

/** The words two paragraphs share; 0 where these are too few. */
function shared(one: Words, other: Words): number {
  const [less, more] = one.counts.size < other.counts.size ? [one, other] : [other, one];
  let common = 0;
  for (const [key, count] of less.counts) common += Math.min(count, more.counts.get(key) ?? 0);
  return common < leastShared * Math.min(one.total, other.total) ? 0 : common;
}

/** The pairs, in the order of both, that share the most words together (a longest common subsequence with weights). */
function longestChain(earlier: Words[], newer: Words[]): [number, number][] {
  const best = Array.from({ length: earlier.length + 1 }, () => new Array<number>(newer.length + 1).fill(0));
  const weight = earlier.map((one) => newer.map((other) => shared(one, other)));
  for (let e = earlier.length - 1; e >= 0; e--) {
    for (let n = newer.length - 1; n >= 0; n--) {
      const paired = weight[e][n] > 0 ? weight[e][n] + best[e + 1][n + 1] : 0;
      best[e][n] = Math.max(paired, best[e + 1][n], best[e][n + 1]);
    }
  }
  const chain: [number, number][] = [];
  for (let [e, n] = [0, 0]; e < earlier.length && n < newer.length; ) {
    if (weight[e][n] > 0 && best[e][n] === weight[e][n] + best[e + 1][n + 1]) chain.push([e++, n++]);
    else if (best[e][n] === best[e + 1][n]) e++;
    else n++;
  }
  return chain;
}
