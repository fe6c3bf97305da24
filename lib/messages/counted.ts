// A count with its noun.

/** "1 section", "2,000 sections". */
export function counted(count: number, thing: string): string {
  return `${count.toLocaleString("en-GB")} ${thing}${count === 1 ? "" : "s"}`;
}
