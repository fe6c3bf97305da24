// Invented texts, and edits of them, for properties that are true of any text.
import fc from "fast-check";

/** A line of a text: its kind with the Markdown before it, and its words. */
export type Line = { kind: Kind; words: string[] };
type Kind = (typeof kinds)[number];

// Lists more often than the rest, so that they are nested.
const kinds = [
  ...(["paragraph", "paragraph", "## ", "### ", "row", "row", "meaning", "meaning", "quotation", "rule", "pre"] as const),
  ...(["- (a) ", "- (b) ", "- (c) ", "  - (i) ", "  - (ii) ", "2) "] as const),
  ...(["- ", "- ", "1. ", "1. ", "  - ", "  - ", "   1. ", "   1. ", "   - "] as const),
];
const vocabulary = (
  "kite string 16 £1,250 a the and wet. tail, (see form) twenty-one 3.1.2 **bold** **two_bold** *soft* `code` ~~gone~~ " +
  "[link](section:3.1.2) [link](section:3.1.3) [other_words](section:3.1.2) [web](https://www.example.org/) **[link](section:3.1.4)** break wet[^a] dry[^b]"
).split(" ");

const words = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 8 });
const line: fc.Arbitrary<Line> = fc.record({ kind: fc.constantFrom(...kinds), words });
const place = fc.nat({ max: 1000 });

type Edit = (lines: Line[]) => Line[];
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, line).map(
    ([at, added]): Edit =>
      (lines) =>
        lines.toSpliced(at % (lines.length + 1), 0, added),
  ),
  place.map(
    (at): Edit =>
      (lines) =>
        lines.toSpliced(at % lines.length, 1),
  ),
  fc.tuple(place, place).map(
    ([from, to]): Edit =>
      (lines) => {
        const at = from % lines.length;
        return lines.toSpliced(at, 1).toSpliced(to % lines.length, 0, lines[at]);
      },
  ),
  fc.tuple(place, line).map(([at, { kind }]): Edit => change(at, ({ words }) => [{ kind, words }])),
  fc
    .tuple(place, place, fc.nat({ max: 3 }), fc.oneof(fc.constant([]), words))
    .map(
      ([at, from, gone, come]): Edit =>
        change(at, ({ kind, words }) => [{ kind, words: words.toSpliced(from % (words.length + 1), gone, ...come) }]),
    ),
  fc.tuple(place, place).map(
    ([at, from]): Edit =>
      change(at, ({ kind, words }) => [
        { kind, words: words.slice(0, from % (words.length + 1)) },
        { kind, words: words.slice(from % (words.length + 1)) },
      ]),
  ),
  place.map(
    (at): Edit =>
      (lines) => {
        const from = at % lines.length;
        return lines.toSpliced(from, 2, { kind: lines[from].kind, words: lines.slice(from, from + 2).flatMap(({ words }) => words) });
      },
  ),
);

function change(at: number, to: (line: Line) => Line[]): Edit {
  return (lines) => lines.toSpliced(at % lines.length, 1, ...to(lines[at % lines.length]));
}

/** Lines of every kind. */
export const someLines = fc.array(line, { minLength: 1, maxLength: 14 });

/** The Markdown of a text, and of the text after a few edits. */
export const editedTexts = fc
  .tuple(someLines, fc.array(edit, { minLength: 1, maxLength: 5 }))
  .map(([lines, edits]) => [lines, edits.reduce((edited, change) => (edited.length > 0 ? change(edited) : edited), lines)].map(asMarkdown));

/** Lines as Markdown. Adjacent items and rows are one list or table; notes are at the end. */
export function asMarkdown(lines: Line[]): string {
  const text = joined(lines);
  const notes = ["a", "b"].filter((label) => text.includes(`[^${label}]`));
  return text + notes.map((label) => `\n\n[^${label}]: note ${label} kite\n\n    wet ${lines.length}`).join("");
}

function joined(lines: Line[]): string {
  return lines
    .map(({ kind, words }, i) => {
      const text =
        words
          .filter((word) => word !== "break")
          .join(" ")
          .replaceAll("_", " ") || "kite";
      const together = isItem(kind) && lines[i - 1] && isItem(lines[i - 1].kind) ? "\n" : "\n\n";
      if (kind === "paragraph") return `${together}${text}${words.includes("break") ? "\\\nstring" : ""}`;
      if (kind === "row") return lines[i - 1]?.kind === "row" ? `\n| ${text} | wet |` : `\n\n| ${text} | wet |\n|---|---|`;
      if (kind === "meaning") return `${together}tail ${words.length}\n: ${text}`;
      if (kind === "quotation") return `${together}> ${text}`;
      if (kind === "rule") return `${together}***`;
      if (kind === "pre") return `${together}\`\`\`\nkite ${words.length}\n  string\n\`\`\``;
      return `${together}${kind}${words.length > 6 ? "" : text}`;
    })
    .join("");
}

function isItem(kind: Kind): boolean {
  return /[-.)] $/.test(kind);
}
