// Characters that readers cannot see are refused wherever they come from: as they are typed, by a reference in words or
// drawings (&#8238;), by an escape in YAML ("\u202e"). The list is lib/domain/hidden-characters.ts.
import type { Root } from "mdast";
import type { Document } from "yaml";
import { isScalar, type Scalar, visit } from "yaml";
import { hiddenIn } from "../domain/hidden-characters";
import { referencesOf } from "../markdown/decoded-references";
import type { Problems, Spot } from "./problem";

type Text = { path: string; text: string };

/** Adds a problem for each hidden character that is in a text as it is. */
export function addHidden(file: Text, problems: Problems): void {
  for (const { rule, name, index } of hiddenIn(file.text)) problems.add({ ...file, offset: index }, rule, name);
}

/** Adds a problem for each reference in the words of a file that becomes a hidden character. */
export function addHiddenReferences(tree: Root, file: Text, problems: Problems): void {
  for (const { offset, written, character } of referencesOf(tree)) {
    // Whether a joiner is right is seen by its neighbours as they are typed.
    const [before, after] = [file.text.slice(0, offset).slice(-2), file.text.slice(offset + written.length).slice(0, 2)];
    const found = hiddenIn(before + character + after).find(
      ({ index }) => index >= before.length && index < before.length + character.length,
    );
    if (found) problems.add({ ...file, offset }, found.rule, `${written}, which is ${found.name},`);
  }
}

// What XML (1.0, 4.1) calls a character reference. Drawings know no others that are hidden.
const inXml = /&#(?:x([\da-f]+)|(\d+));/gi;

/** As addHidden, and for each reference in a drawing. */
export function addHiddenInDrawing(file: Text, problems: Problems): void {
  addHidden(file, problems);
  for (const { 0: written, 1: hex, 2: decimal, index } of file.text.matchAll(inXml)) {
    const [found] = hiddenIn(characterOf(hex ? Number.parseInt(hex, 16) : Number(decimal)));
    if (found) problems.add({ ...file, offset: index }, found.rule, `${written}, which is ${found.name},`);
  }
}

function characterOf(code: number): string {
  return code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
}

/** Adds a problem for each hidden character in what a YAML text says, keys included. `at` gives the spot of an offset in it. */
export function addHiddenValues(document: Document, yaml: string, at: (offset: number) => Spot, problems: Problems): void {
  visit(document, {
    Scalar: (_key, node) => addHiddenScalar(node, yaml, at, problems),
  });
}

const inQuotes = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([\s\S]))/g;
// YAML 1.2.2, 5.7.
const named: Record<string, string> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  e: "\x1b",
  f: "\f",
  v: "\v",
  r: "\r",
  N: "\x85",
  L: "\u2028",
  P: "\u2029",
};

function addHiddenScalar(node: Scalar, yaml: string, at: (offset: number) => Spot, problems: Problems): void {
  const value = typeof node.value === "string" ? node.value : "";
  const hidden = hiddenIn(value);
  if (hidden.length === 0 || !isScalar(node)) return;
  const [start, end] = node.range ?? [0, 0];
  const escapes = [...yaml.slice(start, end).matchAll(inQuotes)].flatMap(({ 0: written, 1: x, 2: u, 3: long, 4: letter, index }) => {
    const code = x ?? u ?? long;
    const character = code === undefined ? (named[letter ?? ""] ?? "") : characterOf(Number.parseInt(code, 16));
    return hidden.some((one) => one.character === character) ? { written, character, offset: start + index } : [];
  });
  for (const { rule, name, character } of new Map(hidden.map((one) => [one.character, one])).values()) {
    const places = escapes.filter((one) => one.character === character);
    if (places.length === 0) problems.add(at(start), rule, name);
    for (const { written, offset } of places) problems.add(at(offset), rule, `${written}, which is ${name},`);
  }
}
