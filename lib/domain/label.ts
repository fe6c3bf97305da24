// A label as printed before a title: "8.45.7", "Article 12A(3)", "IV.2", "§ 1.01". One parser and one printer for all of them.

/** A label taken apart. */
export type Label = {
  /** Words or a sign before the number, as printed: "Article", "§"; empty for most. */
  words: string;
  components: Component[];
};

/** Part of a label: what comes before it ("" for the first, "." or "("), and its text: "8", "12A", "IV", "b". */
export type Component = { before: "" | "." | "("; text: string };

/** In characters and components: no printed label is longer, and a hostile one costs no time. */
const [longest, mostComponents] = [80, 8];

// Figures, perhaps after a letter and before others: 12, 12A, A1.
const figure = "[A-Z]?\\d{1,4}[A-Za-z]{0,2}";
const letters = "[IVXLCDM]{1,15}|[ivxlcdm]{1,15}|[A-Za-z]";
// Small Roman numerals only after another component: a title's words may look like one ("mix").
const first = `${figure}|[IVXLCDM]{1,15}|[A-Za-z]`;
// "Article", "By-law", "Chair’s", "Sec.".
const word = "\\p{L}[\\p{L}'’-]*(?:(?<=\\p{L}\\p{Ll})\\.)?";
const shape = /* @__PURE__ */ new RegExp(
  `^(?:(§{1,2}|¶|${word}(?: ${word}){0,3}) ?(?<=[ §¶]))?((?:${first})|\\((?:${figure}|${letters})\\))((?:\\.(?:${figure}|${letters})|\\((?:${figure}|${letters})\\))*)$`,
  "u",
);
const component = /([.(]?)([A-Za-z\d]+)/g;
const roman = /^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/i;

/** Reads a label; undefined for a text that is none. Dots and colons at its end are dropped, and spaces are made one. */
export function parseLabel(text: string): Label | undefined {
  if (text.length > longest) return undefined;
  const [, words = "", start, rest = ""] = shape.exec(text.replace(/[.:\s]+$/, "").replace(/\s+/g, " ")) ?? [];
  if (start === undefined) return undefined;
  const components = [...`${start}${rest}`.matchAll(component)].map(([, before, one]) => ({
    before: before as Component["before"],
    text: one,
  }));
  const isSound = ({ text: one }: Component) => /\d/.test(one) || one.length === 1 || isRoman(one);
  return components.length <= mostComponents && components.every(isSound) ? { words, components } : undefined;
}

/** A label as printed. parseLabel reads it again as the same label. */
export function printLabel({ words, components }: Label): string {
  const number = components.map(({ before, text }) => `${before}${text}${before === "(" ? ")" : ""}`).join("");
  return words ? `${words} ${number}` : number;
}

/** True for a Roman numeral in its normal form: "IV", "xii", not "IIII". */
export function isRoman(text: string): boolean {
  return roman.test(text);
}
