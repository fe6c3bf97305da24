// Which rows of the thesaurus the words of a query name, as they were typed, the longest first.
import { type Entry, elsewhere, isCommonEntry, isEverydayEntry, type Target } from "./thesaurus";
import { isStopWord } from "./words";

/** Where words are that a row is typed by, in order, the key of what is typed, and what it finds. */
export type Match = { places: number[]; own: string; targets: Target[]; isElsewhere: boolean };

/** Words that change nothing of what is meant: "picture of a child", "pictures of the children". */
export const determiners = new Set("a an the my your his her our their its this that these those".split(" "));

/**
 * The rows named by the words of a query, which do not overlap: those of more words first. `lookUp` gives the entries that
 * a word leads.
 */
export async function matchRows(tokens: string[], lookUp: (lead: string) => Promise<Entry[] | undefined>): Promise<Match[]> {
  const led = await Promise.all(tokens.map(async (token) => (isStopWord(token) ? [] : ((await lookUp(token)) ?? []))));
  const named = led.map((entries, at) =>
    entries.flatMap((entry) => (isCommonEntry(entry) || isEverydayEntry(entry) ? [] : (matchAt(entry, tokens, at) ?? []))),
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

/** Where an entry is in the words, the word by which it is filed at `at`; undefined if it is not. */
function matchAt(
  { tokens: entry, lead, own, isLoose, targets, sign }: Entry,
  tokens: string[],
  at: number,
): (Match & { weight: number }) | undefined {
  const mayPass = own.length > 1;
  const after = placesFrom(entry.slice(lead + 1), tokens, at, 1, isLoose, mayPass);
  const before = after && placesFrom(entry.slice(0, lead).reverse(), tokens, at, -1, isLoose, mayPass);
  if (!after || !before) return undefined;
  const places = [...before.reverse(), at, ...after];
  const isWhole = places.length === places[places.length - 1] - places[0] + 1;
  const weight = own.length - (isWhole ? 0 : 0.5);
  return { places, own: own.join(" "), targets, isElsewhere: sign === elsewhere, weight };
}

// Where the words of the entry are, in one direction from the place `at`; undefined if they are not there. Between two words
// that say something one other may be: "look through phone" is in "look through a student's phone".
function placesFrom(entry: string[], tokens: string[], at: number, step: 1 | -1, isLoose: boolean, mayPass: boolean): number[] | undefined {
  const places: number[] = [];
  let to = at + step;
  for (let i = 0; i < entry.length; ) {
    const [token = "", before = ""] = [tokens[to], tokens[to - 1]];
    const isEntry = tokens[to] === entry[i];
    const isNext = tokens[to + step] === entry[i];
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
