// Who had a number on a day, by the number history: what an earlier version cites is found, and a renumbering changes no
// fingerprint.
import type { HeldNumber } from "../domain/manual";
import { slugOf } from "../domain/number";
import { lastNumberOf, withdrawalOf } from "./apply-number-history";
import type { NumberHistory } from "./schemas";

export type NumberHolders = {
  /** A name for what has the number now that no renumbering changes: its first number, with a difference if two had the same. */
  nameOf: (number: string) => string;
  /** What became of the text that had `number` on the ISO day: its number now, or the last before it was withdrawn. */
  textNow: (number: string, day: string) => { number: string; isWithdrawn: boolean } | undefined;
  /** The number on an ISO day of what has one now, or its first; the number itself where it never had another. */
  numberThen: (number: string, day: string) => string;
  /** ISO days on which a text that had a number got another, the first first. */
  renumberings: string[];
  /** Number on the first ISO day → number of the same text on the second, where they differ. */
  movesBetween: (from: string, to: string) => Map<string, string>;
  /** Each number that there ever was, by how addresses have it. */
  bySlug: Map<string, string>;
  /** As nameOf, for what had the number on a day. */
  nameOn: (number: string, day: string) => string;
};

/** A day after all others: the present. */
export const presentDay = "9999-12-31";

type Held = { id: string; from: string };

/** Reads the number history; undefined if no number ever changed its text, nor a text its number, and none was withdrawn. */
export function readNumberHolders(numberHistory: NumberHistory): NumberHolders | undefined {
  const holders = new Map<string, Held[]>();
  const numbers = new Map<string, HeldNumber[]>();
  for (const [id, entries] of Object.entries(numberHistory)) {
    const held = entries.filter((entry) => "number" in entry);
    if (held.length > 0) numbers.set(id, held);
    for (const { number, from } of held) {
      const all = holders.get(number);
      if (all) all.push({ id, from });
      else holders.set(number, [{ id, from }]);
    }
  }
  for (const all of holders.values()) all.sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  const isSteady = numbers.size === holders.size && [...numbers.values()].every((held) => held.length === 1);
  if (isSteady && Object.values(numberHistory).every((entries) => withdrawalOf(entries) === undefined)) return undefined;

  // Before its first day a number can only mean who had it first.
  const holderOn = (number: string, day: string) => {
    const held = holders.get(number);
    return (held?.findLast(({ from }) => from <= day) ?? held?.[0])?.id;
  };
  const numberOn = (id: string, day: string) => numbers.get(id)?.findLast(({ from }) => from <= day)?.number;
  const nameOn = (number: string, day: string) => {
    const id = holderOn(number, day);
    const first = id === undefined ? undefined : numbers.get(id)?.[0].number;
    if (id === undefined || first === undefined) return number;
    // A number that was given up names no text any more: citing it is not citing the text by its present number.
    if ((numberOn(id, day) ?? number) !== number) return `${number}@`;
    return holders.get(first)?.[0].id === id ? first : `${first}@${id}`;
  };
  const textNow = (number: string, day: string) => {
    const id = holderOn(number, day);
    const last = id === undefined ? undefined : lastNumberOf(numberHistory[id]);
    return id === undefined || last === undefined
      ? undefined
      : { number: last, isWithdrawn: withdrawalOf(numberHistory[id]) !== undefined };
  };
  const numberThen = (number: string, day: string) => {
    const held = numbers.get(holderOn(number, presentDay) ?? "") ?? [];
    return (held.findLast(({ from }) => from <= day) ?? held[0])?.number ?? number;
  };
  // Asked by every section for the same few days.
  const known = new Map<string, Map<string, string>>();
  const movesBetween = (from: string, to: string) => {
    const moves = known.get(`${from} ${to}`) ?? new Map<string, string>();
    if (known.has(`${from} ${to}`)) return moves;
    known.set(`${from} ${to}`, moves);
    for (const number of holders.keys()) {
      const then = numberOn(holderOn(number, from) ?? "", to);
      if (then !== undefined && then !== number) moves.set(number, then);
    }
    return moves;
  };
  const renumberings = [...new Set([...numbers.values()].flatMap((held) => held.slice(1).map(({ from }) => from)))].sort();
  const bySlug = new Map([...holders.keys()].map((number) => [slugOf(number), number]));
  return { nameOn, textNow, numberThen, movesBetween, renumberings, bySlug, nameOf: (number) => nameOn(number, presentDay) };
}
