// Who held a number on a day, by the ledger: what an earlier edition cites is found, and a renumbering changes no
// fingerprint.
import type { Ledger } from "./schemas";

export type NumberHistory = {
  /** A name for what has the number now that no renumbering changes: its first number, told apart where two had the same. */
  nameOf: (number: string) => string;
  /** The number now, or last before it was withdrawn, of the text that held `number` on the ISO day. */
  numberNow: (number: string, day: string) => string | undefined;
  /** As nameOf, for what had the number on a day. */
  nameOn: (number: string, day: string) => string;
};

type Held = { id: string; from: string };

/** Reads the ledger; undefined where no number ever changed its text, nor a text its number. */
export function readNumberHistory(ledger: Ledger): NumberHistory | undefined {
  const holders = new Map<string, Held[]>();
  const numbers = new Map<string, string[]>();
  for (const [id, entries] of Object.entries(ledger)) {
    for (const entry of entries) {
      if (!("number" in entry)) continue;
      numbers.set(id, [...(numbers.get(id) ?? []), entry.number]);
      const held = [...(holders.get(entry.number) ?? []), { id, from: entry.from }];
      holders.set(
        entry.number,
        held.sort((a, b) => (a.from < b.from ? -1 : 1)),
      );
    }
  }
  if (numbers.size === holders.size && [...numbers.values()].every((held) => held.length === 1)) return undefined;

  // Before its first day a number can only mean who had it first.
  const holderOn = (number: string, day: string) => {
    const held = holders.get(number);
    return (held?.findLast(({ from }) => from <= day) ?? held?.[0])?.id;
  };
  const nameOn = (number: string, day: string) => {
    const id = holderOn(number, day);
    const first = id === undefined ? undefined : numbers.get(id)?.[0];
    if (id === undefined || first === undefined) return number;
    return holders.get(first)?.[0].id === id ? first : `${first}@${id}`;
  };
  const numberNow = (number: string, day: string) => numbers.get(holderOn(number, day) ?? "")?.at(-1);
  return { nameOn, numberNow, nameOf: (number) => nameOn(number, "9999-12-31") };
}
