// What labels are compared and sorted by: 5 before 5A before 5B before 6; II before IV.
import { parseRomanNumerals } from "numeric-quantity";
import { type Component, isRoman, type Label } from "./label";

/** One component of a key. Words before a number are no part of a key, nor are leading zeros, dots and brackets. */
export type KeyPart = { kind: "decimal" | "letter" | "roman"; value: number; letters: string };

const kinds = ["decimal", "letter", "roman"];

/**
 * The keys of labels of one list, in the same order. A single letter may be a Roman numeral: those beside it decide, which
 * have the same components before them. I alone is a numeral, and any other letter alone a letter (`undecided` tells it).
 */
export function keysOf(labels: Label[]): KeyPart[][] {
  const romans = romanGroups(labels);
  return labels.map((label) =>
    label.components.flatMap((component, at) => keyParts(component, romans.get(groupOf(label, at)) === "roman")),
  );
}

/** The labels whose last component may be a letter or a Roman numeral, and nothing beside them decides: a lone C, or V. */
export function undecided(labels: Label[]): Label[] {
  const romans = romanGroups(labels);
  const hasFigures = ({ components }: Label) => /\d/.test(components.at(-1)?.text ?? "");
  return labels.filter((label) => !hasFigures(label) && romans.get(groupOf(label, label.components.length - 1)) === "undecided");
}

/** Orders keys: a total order. For Array.sort. */
export function compareKeys(a: KeyPart[], b: KeyPart[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [one, other] = [a[i], b[i]];
    const apart =
      kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || one.value - other.value || compareLetters(one.letters, other.letters);
    if (apart !== 0) return apart;
  }
  return a.length - b.length;
}

// "" < "A" < "B" < "AA"
function compareLetters(a: string, b: string): number {
  return a.length - b.length || Number(a > b) - Number(a < b);
}

function keyParts({ text }: Component, isNumeral: boolean): KeyPart[] {
  // A1 and A.1 have one key.
  const [, letter = "", figures, after] = /^([A-Z]?)(\d+)(.*)$/.exec(text) ?? [];
  const decimal: KeyPart = { kind: "decimal", value: Number(figures), letters: (after ?? "").toUpperCase() };
  if (figures !== undefined) return letter === "" ? [decimal] : [letterPart(letter), decimal];
  return [text.length > 1 || isNumeral ? { kind: "roman", value: parseRomanNumerals(text.toUpperCase()), letters: "" } : letterPart(text)];
}

function letterPart(text: string): KeyPart {
  return { kind: "letter", value: text.toUpperCase().charCodeAt(0) - 64, letters: "" };
}

type Group = "roman" | "letters" | "undecided";

function groupOf({ words, components }: Label, at: number): string {
  const before = components.slice(0, at).map(({ text }) => text);
  return [words, ...before, ""].join("\n").toUpperCase();
}

function romanGroups(labels: Label[]): Map<string, Group> {
  const groups = new Map<string, Set<string>>();
  for (const label of labels) {
    label.components.forEach(({ text }, at) => {
      if (/\d/.test(text)) return;
      const name = groupOf(label, at);
      groups.set(name, (groups.get(name) ?? new Set()).add(text.toUpperCase()));
    });
  }
  return new Map([...groups].map(([name, texts]): [string, Group] => [name, kindOf([...texts])]));
}

function kindOf(texts: string[]): Group {
  if (!texts.every(isRoman)) return "letters";
  if (texts.some((text) => text.length > 1) || texts[0] === "I") return "roman";
  // C, D: neighbours in the alphabet. A letter alone, or V and X, may be either.
  const codes = texts.map((text) => text.charCodeAt(0)).sort((a, b) => a - b);
  const isRun = codes.length > 1 && codes.every((code, i) => i === 0 || code === codes[i - 1] + 1);
  return isRun ? "letters" : "undecided";
}
