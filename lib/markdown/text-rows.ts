// Two texts as rows of numbers, one for each token, which are quicker to compare than words.

import { type Token, tokenKey } from "../domain/token";
import type { Match } from "./shared-runs";

/** A text: in both, a token has the same number. */
export type Row = {
  keys: number[];
  /** Where paragraphs begin. */
  begins: Set<number>;
  /** Paragraphs that the other text has too, by where they begin; `twins` are where they begin there. */
  shared: Map<number, Shared>;
};
type Shared = { size: number; twins: number[] };
/** From where to where, in the earlier row and the newer. */
export type Part = { from: Match; to: Match };

/** The rows of the earlier text and the newer. */
export function tokenRows(texts: Token[][]): Row[] {
  const numbers = new Map<string, number>();
  const rows = texts.map((tokens) => {
    const keys = tokens.map((token) => {
      const key = tokenKey(token);
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
    const begins = tokens.flatMap(({ kind }, at) => (kind === "paragraph" ? [at] : []));
    const places = new Map<string, number[]>();
    for (const [i, at] of begins.entries()) {
      const words = keys.slice(at, begins[i + 1]).join(" ");
      const known = places.get(words);
      if (known) known.push(at);
      else places.set(words, [at]);
    }
    return { keys, begins: new Set(begins), places };
  });
  return rows.map(({ keys, begins, places }, i) => {
    const shared = [...places].flatMap(([words, own]) => {
      const twins = rows[1 - i].places.get(words);
      return twins ? own.map((at): [number, Shared] => [at, { size: words.split(" ").length, twins }]) : [];
    });
    return { keys, begins, shared: new Map(shared) };
  });
}

/** A part of a row in pieces: whole paragraphs, or single words; but a paragraph that moved is one piece in any case. */
export function pieces(
  { keys, begins, shared }: Row,
  part: Part,
  side: 0 | 1,
  whole: boolean,
): { key: string; at: number; size: number }[] {
  const [from, to] = [part.from[side], part.to[side]];
  const found = [];
  for (let [at, end] = [from, from]; at < to; at = end) {
    end = at + 1;
    if (whole || isMoved(shared.get(at), part, side)) while (end < to && !begins.has(end)) end++;
    found.push({ key: keys.slice(at, end).join(" "), at, size: end - at });
  }
  return found;
}

// Nowhere near in the other text.
function isMoved(paragraph: Shared | undefined, { from, to }: Part, side: 0 | 1): boolean {
  const other = 1 - side;
  return paragraph !== undefined && !paragraph.twins.some((at) => at + paragraph.size > from[other] && at < to[other]);
}

/** How many tokens of each text a part has. */
export function sizes({ from, to }: Part): Match {
  return [to[0] - from[0], to[1] - from[1]];
}
