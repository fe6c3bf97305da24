// Suggestions for a mistaken word or number, for editors and readers alike.
import { distance } from "fastest-levenshtein";
import { numberValues } from "../domain/number";

/** In letters. */
const longest = 200;

/** The known word nearest to a mistaken one, or undefined if none is within a third of its length. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  // Nobody mistypes so long a word, and comparing it would take long.
  if (word.length > longest) return undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const apart = distance(word.toLowerCase(), candidate.toLowerCase());
    if (apart < least) [best, least] = [candidate, apart];
  }
  return best;
}

/** The known number nearest to a mistaken one: 8.45.21 → 8.45.20, 8.54.7 → 8.45.7. Undefined only for an empty list. */
export function nearestNumber(written: string, known: string[]): string | undefined {
  const number = written.slice(0, longest);
  const wanted = numberValues(number);
  const typing = (candidate: string) => distance(number, candidate);
  const shared = (candidate: string) => {
    const parts = numberValues(candidate);
    const apart = parts.findIndex((part, i) => part !== wanted[i]);
    return apart < 0 ? parts.length : apart;
  };
  const depth = (candidate: string) => Math.abs(numberValues(candidate).length - wanted.length);
  const gap = (candidate: string) => Math.abs((numberValues(candidate).at(-1) ?? 0) - (wanted.at(-1) ?? 0));
  const before = (a: string, b: string) => {
    const [left, right] = [numberValues(a), numberValues(b)];
    const at = left.findIndex((value, i) => value !== right[i]);
    return at < 0 ? left.length - right.length : left[at] - (right[at] ?? -1);
  };
  const order = (a: string, b: string) =>
    shared(b) - shared(a) || (shared(a) === 0 ? typing(a) - typing(b) : 0) || depth(a) - depth(b) || gap(a) - gap(b) || before(a, b);
  let best: string | undefined = known[0];
  for (const candidate of known) if (best === undefined || order(candidate, best) < 0) best = candidate;
  return best;
}
