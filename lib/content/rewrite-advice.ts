// What advice.yml switches advice off for, after numbers have moved.
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
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
