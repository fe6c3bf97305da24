// Where the words of a link say the label of what it leads to: "3.2", "section 3(b)", "see Article 5".

const naming =
  /(?:^|[\s\u00a0(])(?:sections?|secs?|paragraphs?|paras?|clauses?|articles?|arts?|rules?|by-?laws?|regulations?|regs?|parts?|chapters?|schedules?|annex|appendix|orders?|steps?|see|under|§|¶)\.?[\s\u00a0]*$/i;

/**
 * The place of a label in the words of a link, and which part of it they say: "5" for "see 5" and Article 5. Undefined where
 * they do not clearly say it, for a figure may be of something else: "3 steps".
 */
export function labelInWords(words: string, label: string): { at: number; said: "label" | "number" } | undefined {
  const [, number = label] = /^.* (\S+)$/.exec(label) ?? [];
  for (const [said, text] of [
    ["label", label],
    ["number", number],
  ] as const) {
    const sign = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "[ \u00a0]");
    const found = new RegExp(`(?<![\\p{L}\\d.(/-])${sign}(?![\\p{L}\\d/-]|\\.\\d)`, "u").exec(words);
    if (!found) continue;
    const [before, after] = [words.slice(0, found.index), words.slice(found.index + found[0].length)];
    const isAlone = /^[\s(]*$/.test(before) && /^(?:\([\p{L}\d.]{1,12}\))*[\s).,:;]*$/u.test(after);
    if (isAlone || /[ .(]|\d[A-Za-z]/.test(text) || naming.test(before)) return { at: found.index, said };
  }
  return undefined;
}

/** The words with another label in its place; the same words where they do not say it. */
export function withOtherLabel(words: string, from: string, to: string): string {
  const found = labelInWords(words, from);
  if (!found) return words;
  const part = (label: string) => (found.said === "label" ? label : label.slice(label.lastIndexOf(" ") + 1));
  return words.slice(0, found.at) + part(to) + words.slice(found.at + part(from).length);
}
