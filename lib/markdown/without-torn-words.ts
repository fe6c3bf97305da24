// A sign that is printed without a space after a word is not kept where the word would be shown in another paragraph.

import { type Token, tokenKey } from "../domain/token";
import type { Kept } from "./kept-tokens";

/** “shut)” that becomes “shut” and another paragraph that ends with “)” is shown with its bracket: it is not that of the other. */
export function withoutTornWords(kept: Kept[], earlier: Token[], newer: Token[]): Kept[] {
  let [e, n] = [0, 0];
  const whole = kept.map(({ at, count }): Kept => {
    let torn = 0;
    if (!endAlike(earlier.slice(e, at[0]), newer.slice(n, at[1]))) while (torn < count && isGlued(newer[at[1] + torn])) torn++;
    [e, n] = [at[0] + count, at[1] + count];
    return { at: [at[0] + torn, at[1] + torn], count: count - torn };
  });
  return whole.filter(({ count }) => count > 0);
}

const isGlued = (token: Token) => token.kind === "word" && !token.spaced;

// Whether what follows both is in the same paragraph of a page that shows both.
function endAlike(gone: Token[], come: Token[]): boolean {
  const [before, after] = [gone, come].map((tokens) => tokens.filter(({ kind }) => kind === "paragraph"));
  const [last, newest] = [before.at(-1), after.at(-1)];
  return before.length === after.length && (last && tokenKey(last)) === (newest && tokenKey(newest));
}
