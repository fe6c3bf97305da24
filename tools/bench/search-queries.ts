// Makes queries to measure the search: neighbouring words of a section, one of them misspelt.
import { isStopWord, wordsOf } from "../../lib/search/words";

/** `count` queries of three words, always the same for the same texts. */
export function misspeltQueries(texts: string[], count: number): string[] {
  return sample(texts, count, (words, next) => {
    const chosen = words.filter((word) => word.length > 4 && !isStopWord(word)).slice(0, 3);
    const at = next(chosen.length);
    return chosen.map((word, i) => (i === at ? misspell(word, next) : word)).join(" ");
  });
}

/** `count` phrases of three words in quotes. */
export function quotedQueries(texts: string[], count: number): string[] {
  return sample(texts, count, (words, next) => {
    const from = next(Math.max(1, words.length - 3));
    return `"${words.slice(from, from + 3).join(" ")}"`;
  });
}

type Next = (below: number) => number;

function sample(texts: string[], count: number, make: (words: string[], next: Next) => string): string[] {
  let state = 20_171_024;
  // Park and Miller's generator. It is not random, so that two measurements ask the same.
  const next: Next = (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return below === 0 ? 0 : state % below;
  };
  return Array.from({ length: count }, () =>
    make(
      wordsOf(texts[next(texts.length)]).map(({ folded }) => folded),
      next,
    ),
  );
}

// Exchanges two letters or leaves one out, after the first.
function misspell(word: string, next: Next): string {
  const at = 1 + next(word.length - 2);
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  return next(2) === 0 ? before + after : `${before}${after[0]}${word[at]}${after.slice(1)}`;
}
