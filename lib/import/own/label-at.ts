// The label that a line begins with, as documents print it: "1.2.3", "Article 5", "IV.", "Schedule A –".
import { type Label, parseLabel, printLabel } from "../../domain/label";

/** `printed` is all that is printed of it, with the dots and dashes after it; `rest` are the words of the line after that. */
export type LabelAt = { label: string; parsed: Label; printed: string; rest: string };

const kinds = [
  ...[
    "part",
    "title",
    "division",
    "book",
    "chapter",
    "article",
    "section",
    "clause",
    "rule",
    "regulation",
    "by-?law",
    "principle",
    "policy",
  ],
  ...["procedure", "standard", "step", "stage", "phase", "module", "schedule", "appendix", "annex", "annexe", "annexure", "attachment"],
  ...["exhibit", "sec\\.", "art\\.", "reg\\.", "para\\."],
].join("|");
const ends = "(?![A-Za-z\\d])";
const single = `(?:\\d{1,3}[A-Za-z]?|[IVXLCDM]{1,7}|[A-Z])${ends}`;
const further = `(?:\\.(?:\\d{1,3}[A-Za-z]?|[A-Za-z]|[ivx]{1,5})${ends}|\\((?:\\d{1,3}|[a-z]{1,4})\\))`;
const shape = new RegExp(`^((?:(?:${kinds})(?=\\s|\\d)|§{1,2})\\s*)?(${single}${further}*)([.:)]{0,2})(?=\\s|$)(\\s+[–—-](?=\\s))?`, "i");

/** Reads the label that the words begin with. A letter or Roman numeral alone needs a sign after it: "A policy" has none. */
export function labelAt(words: string): LabelAt | undefined {
  const [printed = "", kind = "", number = "", sign = "", dash = ""] = shape.exec(words) ?? [];
  if (number === "" || /^[a-z]/.test(number)) return undefined;
  const parsed = parseLabel(`${kind.trim()} ${number}`.trim());
  if (!parsed || (kind === "" && parsed.components.length === 1 && !/^\d/.test(number) && `${sign}${dash}` === "")) return undefined;
  return { label: printLabel(parsed), parsed, printed: printed.trim(), rest: words.slice(printed.length).trim() };
}

/** Labels of one shape count in one series: "article #", "#.#", "a.#". */
export function shapeOf({ words, components }: Label): string {
  return `${words} ${components.map(({ before, text }) => `${before}${/^\d/.test(text) ? "#" : "a"}`).join("")}`.trim().toLowerCase();
}

const ranks: [RegExp, number][] = [
  [/^(?:part|title|division|book)$/i, 0],
  [/^(?:chapter|article|art\.|schedule|appendix|annex|annexe|annexure|attachment|exhibit)$/i, 1],
];

/** What is above what, where a document does not mark its headings: a part 0, an article 1, a section or a number of one component 2, 1.1 3. */
export function rankOf({ words, components }: Label): number {
  const [, rank] = ranks.find(([kind]) => kind.test(words)) ?? [];
  return rank ?? 1 + components.length;
}

/** What stands at a document's end and belongs to none of its sections. */
export function isAttached({ words }: Label): boolean {
  return /^(?:schedule|appendix|annex|annexe|annexure|attachment|exhibit)$/i.test(words);
}
