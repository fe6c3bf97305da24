// The thesaurus in a query: which of its rows the words name, as they were typed, the longest first.
import type { ThesaurusRow } from "./search-index";
import { isAskingWord, isStopWord, stem, stemsOf, tokenOf, wordsOf } from "./words";

/** Words of the text that may be meant: as shown to the reader, the key of their postings, and whether they are only wider. */
export type Target = { shown: string; key: string; isWide?: true };

/** What is typed, word by word; `lead` is the place of its first word that is no stop word. */
export type Entry = { tokens: string[]; lead: number; isLoose: boolean; targets: Target[]; isCommon?: true };

/** What is in a file of the thesaurus, by the leading words of what is typed. */
export type Thesaurus = Map<string, Entry[]>;

/** A run of words that a row is typed by, the key of what is typed, and what it finds. */
export type Match = { from: number; length: number; own: string; targets: Target[] };

/** Words that change nothing of what is meant: "picture of a child", "pictures of the children". */
const determiners = new Set("a an the my your his her our their its this that these those".split(" "));

/** Key of words in the postings: their stems without stop words, joined. */
export function keyOf(words: string): string {
  return stemsOf(words).join(" ");
}

/** What is typed as the thesaurus compares it: every word counts, stop words as they are. */
export function tokensOf(words: string): string[] {
  return wordsOf(words).map(({ folded }) => tokenOf(folded));
}

/** The place of the first word that is no stop word; -1 if all are. */
export function leadOf(tokens: string[]): number {
  return tokens.findIndex((token) => !isStopWord(token));
}

export function openThesaurus(rows: ThesaurusRow[]): Thesaurus {
  const thesaurus: Thesaurus = new Map();
  for (const { typed, find, wide = [], isCommon } of rows) {
    const targets: Target[] = [
      ...find.map((shown) => ({ shown, key: keyOf(shown) })),
      ...wide.map((shown): Target => ({ shown, key: keyOf(shown), isWide: true })),
    ];
    for (const written of typed) {
      const tokens = written.split(" ");
      const lead = leadOf(tokens);
      const own = tokens.filter((token) => !isStopWord(token));
      const entry = { tokens, lead, isLoose: isLoose(own), targets: targets.filter(({ key }) => key !== own.join(" ")), isCommon };
      const others = thesaurus.get(tokens[lead]);
      if (others) others.push(entry);
      else thesaurus.set(tokens[lead], [entry]);
    }
  }
  return thesaurus;
}

// Two words that say something are enough: "signs of grooming" is typed as "signs grooming", too.
function isLoose(own: string[]): boolean {
  return own.filter((token) => !isAskingWord(token)).length > 1;
}

/**
 * The rows named by the words of a query, which do not overlap: those of more words first. `lookUp` gives the entries that
 * a word leads.
 */
export async function matchRows(tokens: string[], lookUp: (lead: string) => Promise<Entry[] | undefined>): Promise<Match[]> {
  const named = await Promise.all(
    tokens.map(async (token, at) => {
      const entries = isStopWord(token) ? [] : ((await lookUp(token)) ?? []).filter(({ isCommon }) => !isCommon);
      return entries.flatMap((entry) => matchAt(entry, tokens, at) ?? []);
    }),
  );
  const taken = new Set<number>();
  const longestFirst = named.flat().sort((a, b) => b.weight - a.weight || b.length - a.length || a.from - b.from);
  const found = longestFirst.filter(({ from, length }) => {
    const run = Array.from({ length }, (_, i) => from + i);
    if (run.some((at) => taken.has(at))) return false;
    for (const at of run) taken.add(at);
    return true;
  });
  return found.map(({ from, length, own, targets }) => ({ from, length, own, targets })).sort((a, b) => a.from - b.from);
}

/** Where an entry is in the words, its leading word at `at`; undefined if it is not. */
function matchAt({ tokens: entry, lead, isLoose, targets }: Entry, tokens: string[], at: number): (Match & { weight: number }) | undefined {
  let from = at;
  for (let i = lead - 1; i >= 0; i--) {
    if (tokens[from - 1] === entry[i]) from--;
    else if (!isLoose) return undefined;
  }
  let to = at + 1;
  for (let i = lead + 1; i < entry.length; ) {
    if (tokens[to] === entry[i]) {
      i++;
      to++;
    } else if (to < tokens.length && determiners.has(tokens[to])) to++;
    // "look at the child's phone", "keep the old laptop".
    else if (determiners.has(tokens[to - 1]) && tokens[to + 1] === entry[i]) to++;
    else if (isLoose && isStopWord(entry[i])) i++;
    else return undefined;
  }
  const own = entry.filter((token) => !isStopWord(token));
  return { from, length: to - from, own: own.join(" "), targets, weight: own.length };
}

/**
 * True for an entry that would be found by one word of everyday questions ("look", "the work"): most queries with that word
 * mean something else. One of several words is matched as it is typed, so "take down" is not found by "take".
 */
export function isEverydayEntry(words: string): boolean {
  const own = wordsOf(words).filter(({ folded }) => !determiners.has(folded));
  return own.length === 1 && (isAskingWord(own[0].folded) || isAskingWord(stem(own[0].folded)));
}
