// Which rows of the thesaurus the kinds of things in a query name together, wherever they are and in whatever order:
// "caught with pictures on the caretaker's laptop" has someone of the staff, an image and a device.
import { kindOf, type Match } from "./match-rows";
import { type Entry, isKind, type Target } from "./thesaurus";
import { isStopWord } from "./words";

/** Where the words are that are of these kinds, and what they find together. */
export type Together = { places: number[]; parts: number; targets: Target[] };

/** A thing in a query: its kind, and where its words are. */
type Thing = { kind: string; places: number[] };

/**
 * The row that most of the kinds in a query name; undefined if none does. `found` are the rows that its words name one by one.
 * `lookUp` gives the entries that a word, or a kind, leads.
 */
export async function matchTogether(
  tokens: string[],
  found: Match[],
  lookUp: (lead: string) => Promise<Entry[] | undefined>,
): Promise<Together | undefined> {
  const things: Thing[] = [];
  const add = (kind: string | undefined, places: number[]) => {
    if (!kind || !isKind(kind)) return;
    // "12 year old girl" is one child.
    const same = things.find((one) => one.kind === kind && (one.places.includes(places[0]) || one.places.at(-1) === places[0] - 1));
    if (same) same.places = [...new Set([...same.places, ...places])];
    else things.push({ kind, places });
  };
  for (const [at, token] of tokens.entries()) {
    const match = found.find(({ places }) => places[0] === at);
    const own = isStopWord(token) ? undefined : kindOf(await lookUp(token));
    add(match?.kind, match?.places ?? []);
    if (own !== match?.kind) add(own, [at]);
  }
  if (things.length < 2) return undefined;
  const kinds = [...new Set(things.map(({ kind }) => kind))];
  const entries = (await Promise.all(kinds.map(async (kind) => (await lookUp(kind)) ?? []))).flat().filter(({ isTogether }) => isTogether);
  const named = entries.flatMap((entry) => placesOf(entry, things) ?? []);
  return named.sort((a, b) => b.parts - a.parts || b.places.length - a.places.length)[0];
}

// Each part of the entry is another thing of the query.
function placesOf({ tokens, targets }: Entry, things: Thing[]): Together | undefined {
  const taken: number[] = [];
  for (const token of tokens) {
    const thing = things.find(({ kind, places }) => kind === token && !places.some((at) => taken.includes(at)));
    if (!thing) return undefined;
    taken.push(...thing.places);
  }
  return { places: taken.sort((a, b) => a - b), parts: tokens.length, targets };
}
