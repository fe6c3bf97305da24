// The thesaurus in a query: which of its rows the words name, as they were typed, the longest first.
import type { ThesaurusRow } from "./search-index";
import { isStopWord, stemsOf, tokenOf, wordsOf } from "./words";

/** Words of the text that may be meant: as shown to the reader, the key of their postings, and whether they are only wider. */
export type Target = { shown: string; key: string; isWide?: boolean };

/** What is typed, word by word; `own` are its words that are no stop words, `lead` is the place of the word by which it is filed, `kind` what one word is, as it is filed. */
export type Entry = {
  tokens: string[];
  lead: number;
  own: string[];
  isLoose: boolean;
  targets: Target[];
  kind?: string;
};

/** What is in a file of the thesaurus, by the leading words of what is typed. */
export type Thesaurus = Map<string, Entry[]>;

/** Where words are that a row is typed by, in order, the key of what is typed, and what it finds. */
export type Match = { places: number[]; own: string; targets: Target[] };

/** Words that change nothing of what is meant: "picture of a child", "pictures of the children". */
export const determiners = new Set("a an the my your his her our their its this that these those".split(" "));

/** Key of words in the postings: their stems without stop words, joined. */
export function keyOf(words: string): string {
  return stemsOf(words).join(" ");
}

/** What is typed as the thesaurus compares it: every word counts, stop words as they are. */
export function tokensOf(words: string): string[] {
  return words.split(kindSign).flatMap((part) => (kindSign.test(part) ? part : wordsOf(part).map(({ folded }) => tokenOf(folded))));
}

/** "$device": any single word of a row of this kind. */
const kindSign = /(\$\w+)/;

/** True for a token that stands for the words of a kind. */
export function isKind(token = ""): boolean {
  return token.startsWith("$");
}

/**
 * The sign before the word by which an entry is filed: one for an entry that is found without its stop words, too, since two of
 * its words say something ("signs of grooming" is typed as "signs grooming").
 */
export const leadSign = { loose: "~", strict: "*" };

/**
 * A row as a line of a file: what is typed, what is found, what is only wider, and last a kind, or which words these are; apart by
 * tabs, several by commas. The build writes it with the signs of `leadSign` in it.
 */
export function writeRow({ typed, find, wide = [], isCommon, isEveryday, kind = "" }: ThesaurusRow): string {
  return [typed, find, wide, [isCommon ? common : isEveryday ? everyday : kind]].join("\t").trimEnd();
}

const [common, everyday] = ["c", "e"];

/** Reads the rows of a file. */
export function openThesaurus(rows: string): Thesaurus {
  const thesaurus: Thesaurus = new Map();
  for (const line of rows ? rows.split("\n") : []) {
    const [typed, find, wide, kind] = line.split("\t").map((list) => list.split(","));
    const targets = [find, wide].flatMap((list = [], isWide): Target[] =>
      list.filter(Boolean).map((shown) => ({ shown, key: keyOf(shown), ...(isWide && { isWide: true }) })),
    );
    for (const written of typed) {
      const signed = written.split(" ");
      const lead = signed.findIndex((token) => /^[~*]/.test(token));
      const isLoose = signed[lead].startsWith(leadSign.loose);
      const tokens = signed.with(lead, signed[lead].slice(1));
      const own = tokens.filter((token) => !isStopWord(token));
      const entry = { tokens, lead, own, isLoose, targets: targets.filter(({ key }) => key !== own.join(" ")), kind: kind?.[0] };
      const others = thesaurus.get(tokens[lead]);
      if (others) others.push(entry);
      else thesaurus.set(tokens[lead], [entry]);
    }
  }
  return thesaurus;
}

/** True for an entry that only says that texts of the field use its word everywhere. */
export function isCommonEntry({ kind }: Entry): boolean {
  return kind === common;
}

/** True for an entry that only says that its word says nothing of a subject. */
export function isEverydayEntry({ kind }: Entry): boolean {
  return kind === everyday;
}

/**
 * The rows named by the words of a query, which do not overlap: those of more words first. `lookUp` gives the entries that
 * a word leads.
 */
export async function matchRows(tokens: string[], lookUp: (lead: string) => Promise<Entry[] | undefined>): Promise<Match[]> {
  const led = await Promise.all(tokens.map(async (token) => (isStopWord(token) ? [] : ((await lookUp(token)) ?? []))));
  const words = tokens.map((token, at): Token => [token, led[at].find((one) => one.tokens.length === 1 && isKind(one.kind))?.kind]);
  const named = led.map((entries, at) =>
    entries.flatMap((entry) => (isCommonEntry(entry) || isEverydayEntry(entry) ? [] : (matchAt(entry, words, at) ?? []))),
  );
  const taken = new Set<number>();
  const longestFirst = named.flat().sort((a, b) => b.weight - a.weight || b.places.length - a.places.length || a.places[0] - b.places[0]);
  const found = longestFirst.filter(({ places }) => {
    if (places.some((at) => taken.has(at))) return false;
    for (const at of places) taken.add(at);
    return true;
  });
  return found.sort((a, b) => a.places[0] - b.places[0]);
}

/** A word of a query, and what it is a kind of. */
type Token = [token: string, kind?: string];

/** Where an entry is in the words, the word by which it is filed at `at`; undefined if it is not. */
function matchAt(
  { tokens: entry, lead, own, isLoose, targets }: Entry,
  tokens: Token[],
  at: number,
): (Match & { weight: number }) | undefined {
  const mayPass = own.length > 1;
  const after = placesFrom(entry.slice(lead + 1), tokens, at, 1, isLoose, mayPass);
  const before = after && placesFrom(entry.slice(0, lead).reverse(), tokens, at, -1, isLoose, mayPass);
  if (!after || !before) return undefined;
  const places = [...before.reverse(), at, ...after];
  const isWhole = places.length === places[places.length - 1] - places[0] + 1;
  return { places, own: own.join(" "), targets, weight: own.length - (isWhole ? 0 : 0.5) };
}

// Where the words of the entry are, in one direction from the place `at`; undefined if they are not there. Between two words
// that say something one other may be: "look through phone" is in "look through a student's phone".
function placesFrom(entry: string[], tokens: Token[], at: number, step: 1 | -1, isLoose: boolean, mayPass: boolean): number[] | undefined {
  const places: number[] = [];
  let to = at + step;
  for (let i = 0; i < entry.length; ) {
    const [token = "", before = ""] = [tokens[to], tokens[to - 1]].map((one) => one?.[0]);
    const isEntry = tokens[to]?.includes(entry[i]);
    const isNext = tokens[to + step]?.includes(entry[i]);
    // "look at the child's phone", "keep the old laptop".
    const isAside = determiners.has(token) || (token && determiners.has(before) && (step < 0 || isNext));
    const isPassed = mayPass && isNext;
    if (isEntry || isAside || isPassed) {
      if (isEntry || isAside) places.push(to);
      else mayPass = false;
      to += step;
    }
    if (isEntry) i++;
    else if (isAside || isPassed) continue;
    else if (isLoose && isStopWord(entry[i])) i++;
    else return undefined;
  }
  return places;
}
