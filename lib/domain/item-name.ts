// The name of an enumerated item where it comes after a section's label: "8.45.7(a)(ii)", "Article 5(1.1)(b)".

const atStart = /^(?:\([A-Za-z\d]{1,12}(?:\.[A-Za-z\d]{1,5}){0,5}\)){1,8}/;

/** The brackets that a text begins with, as the names of items are; "" for none. */
export function bracketsIn(text: string): string {
  return atStart.exec(text)?.[0] ?? "";
}

/**
 * A label and the item after it: "8.45.7(a)(ii)" → "8.45.7" and "(a)(ii)". The longest label that `isLabel` knows is meant, for
 * 12A(3) may be a section; undefined where it knows none.
 */
export function splitItem(written: string, isLabel: (label: string) => boolean): { label: string; item: string } | undefined {
  let end = written.length;
  while (!isLabel(written.slice(0, end))) {
    const open = written.lastIndexOf("(", end - 1);
    if (open < 1 || bracketsIn(written.slice(open, end)) !== written.slice(open, end)) return undefined;
    end = open;
  }
  return { label: written.slice(0, end), item: written.slice(end) };
}
