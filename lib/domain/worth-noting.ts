// Which links need a note: those whose words do not say what they lead to.
import type { Reference } from "./manual";

const small = new Set(["the", "of", "a", "an", "and", "to", "in", "section", "sections", "s"]);

/** True for a document that is missing, and where a link leads to something that its words do not name. */
export function isWorthNoting({ address, leadsTo, words }: Pick<Reference, "address" | "leadsTo" | "words">): boolean {
  if (!address) return true;
  const said = new Set(wordsIn(words));
  return wordsIn(leadsTo ?? "").some((word) => !said.has(word));
}

function wordsIn(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !small.has(word));
}
