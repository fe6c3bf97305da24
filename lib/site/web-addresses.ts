// The web addresses that sections lead to, each once, for the end of what is printed.

export type WebAddress = { address: string; numbers: string[] };

/** Each address with the numbers of the sections that lead to it, in the order of the sections. Others than of the web are left out. */
export function webAddresses(sections: { number: string; addresses: string[] }[]): WebAddress[] {
  const found = new Map<string, Set<string>>();
  for (const { number, addresses } of sections)
    for (const address of addresses) if (/^https?:/.test(address)) found.set(address, (found.get(address) ?? new Set()).add(number));
  return [...found].map(([address, numbers]) => ({ address, numbers: [...numbers] }));
}
