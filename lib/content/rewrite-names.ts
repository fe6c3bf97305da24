// What manual.yml and advice.yml name by its number, after numbers have moved.
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { slugOf } from "../domain/number";
import { printYaml } from "./print-yaml";
import type { Moves } from "./written-moves";

/** advice.yml with the new numbers of what advice is switched off for. */
export function rewriteAdvice(text: string, moves: Moves): string {
  const document = parseDocument(text, { schema: "failsafe" });
  const off = document.get("off");
  const entries = isSeq(off) ? off.items.map((entry) => (isMap(entry) ? entry.get("in") : undefined)).filter(isSeq) : [];
  const named = entries.flatMap(({ items }) => items.filter(isScalar<string>)).filter(({ value }) => moves.has(value));
  for (const scalar of named) scalar.value = moves.get(scalar.value) ?? scalar.value;
  return named.length > 0 ? printYaml(document, text) : text;
}

/** manual.yml with the chapters in the same order. `moved` are the new numbers by what the list may call a chapter: its number as addresses have it, or its folder. */
export function rewriteOrder(text: string, moved: Map<string, string>): string {
  const document = parseDocument(text, { schema: "failsafe" });
  const chapters = document.get("chapters");
  const newName = (named: string) => moved.get(slugOf(named)) ?? moved.get(named);
  const named = (isSeq(chapters) ? chapters.items : []).filter(isScalar<string>).filter(({ value }) => newName(value) !== undefined);
  for (const scalar of named) scalar.value = newName(scalar.value) ?? scalar.value;
  return named.length > 0 ? printYaml(document, text) : text;
}
