// The kinds of paper that a page is measured for, and the rules by which each takes what was measured.

/** What is inside the margins of print.css, in CSS pixels. Paper on its side has fewer lines, of which fewer are kept together. */
export type Paper = { name: string; width: number; height: number; isOnItsSide?: true; query: string };

const millimetre = 96 / 25.4;

// A4 is 297 mm long, Letter 279.
export const papers: Paper[] = [
  { name: "a4", width: 174 * millimetre, height: 255 * millimetre, query: "(290mm < height < 305mm)" },
  { name: "letter", width: 179.9 * millimetre, height: 237.4 * millimetre, query: "(270mm < height < 290mm)" },
  { name: "a4-side", width: 261 * millimetre, height: 168 * millimetre, isOnItsSide: true, query: "(290mm < width < 305mm)" },
  { name: "letter-side", width: 243.4 * millimetre, height: 173.9 * millimetre, isOnItsSide: true, query: "(270mm < width < 290mm)" },
];

/** Paragraphs that stay whole (keep-paragraphs.ts), pictures with a height of their own, charts in strips, and what is eased (fill-sheets.ts), on the paper of that name. */
export function rulesFor(name: string): string {
  return `
    .whole-on-${name} { break-inside: avoid }
    .fitted { --fitting: var(--on-${name}) }
    .divided-on-${name} { break-inside: auto }
    .divided-on-${name} > svg { display: none }
    .divided-on-${name} > .strips { display: block }
    .eased-on-${name} { orphans: 2 !important; widows: 2 !important }
    :is(tr, dl > div, .steps > li).eased-on-${name} { break-inside: auto !important }
    :is(li, tr).eased-on-${name} { break-after: auto !important }
    :where(.eased-on-${name}).section-heading::after { height: 10mm; margin-bottom: -10mm }`;
}

/** The same, each for the paper in the printer. */
export function rulesForAll(): string {
  return papers.map(({ name, query }) => `@media print and ${query} { ${rulesFor(name)} }`).join("\n");
}
