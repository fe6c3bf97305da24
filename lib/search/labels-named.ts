// The labels in a query where they are not numbers of the whole manual: "article 5", "art 5", "12A(3)", "3.2", "IV.2". Each
// chapter that has one is meant.
import { splitItem } from "../domain/item-name";
import { inOwnChapter, labelOf } from "../domain/number";
import type { NumbersTyped } from "./numbers-named";

type Labelled = { number: string; at: number; words: string; own: string };

const part = "(?:\\d{1,4}[a-z]{0,2}|[ivxlcdm]{1,8}|[a-z])";
// Pure, for manuals of plain numbers leave it out.
const typedLabel = /* @__PURE__ */ new RegExp(
  `(^|[\\s(,;])(?:((?![ivxlcdm]+\\.)\\p{L}{1,20}(?=\\.?\\s|\\d|\\.\\d)|§{1,2})\\.?\\s{0,2})?(${part}(?:\\.${part})*(?:\\(${part}\\)){0,7})(?![\\p{L}\\d(])[.,;:?!]*`,
  "giu",
);
const naming = /^(?:s|see|secs?|sections?|nos?|numbers?|paras?|paragraphs?|procedures?|clauses?|rules?|§+)$/;

/** Takes the labels that `held` has out of what was typed; those of the whole manual are left to lib/search/numbers-named.ts. */
export function labelsTyped(typed: string, held: Map<string, number>, found: NumbersTyped): string {
  const known = byOwn(held);
  if (known.size === 0) return typed;
  const isKnown = (label: string) => known.has(withoutZeros(label));
  return typed.replace(typedLabel, (whole: string, start: string, before: string | undefined, after: string) => {
    const isAlone = whole.trim() === typed.trim();
    // "a.1" is a label that begins with a letter, "s.1" perhaps section 1.
    const joined = before === undefined ? "" : `${before}.${after}`.toLowerCase();
    const isJoined = whole.toLowerCase().includes(joined) && splitItem(joined, isKnown) !== undefined;
    const [word, label] = isJoined ? [undefined, joined] : [before, after];
    const small = label.toLowerCase();
    const { label: own, item } = splitItem(small, isKnown) ?? { label: small, item: "" };
    const alike = known.get(withoutZeros(own)) ?? [];
    // Who types them means what has them.
    const exact = own === withoutZeros(own) ? [] : alike.filter((one) => one.own === own);
    const candidates = exact.length > 0 ? exact : alike;
    const said = word?.toLowerCase() ?? "";
    const worded = candidates.filter(({ words }) => words !== "" && said.length > 1 && words.startsWith(said));
    const isClear = isAlone || /[.(]|\d[a-z]/.test(own) || item !== "";
    const meant = worded.length > 0 ? worded : said === "" || naming.test(said) ? (isClear || said !== "" ? candidates : []) : [];
    if (meant.length > 0) {
      found.named.push(...meant.map(({ number, at }) => ({ number, at })));
      found.item = item || found.item;
      return start;
    }
    // A word before it may be one of the query: "kites 1.1".
    const plain = said !== "" && isClear && /\d/.test(own) ? candidates.filter(({ words }) => words === "") : [];
    if (plain.length === 0) return whole;
    found.named.push(...plain.map(({ number, at }) => ({ number, at })));
    found.item = item || found.item;
    return `${start}${word}`;
  });
}

// Leading zeros are not typed by everyone.
function withoutZeros(label: string): string {
  return label.replace(/(^|[.(])0+(?=\d)/g, "$1");
}

let last: { held: Map<string, number>; known: Map<string, Labelled[]> } | undefined;

// By their labels without words before them, in small letters. Numbers of figures that are the manual's own are not here.
function byOwn(held: Map<string, number>): Map<string, Labelled[]> {
  if (last?.held === held) return last.known;
  const known = new Map<string, Labelled[]>();
  for (const [number, at] of held) {
    const label = labelOf(number);
    if (label === "" || (number === inOwnChapter(number) && /^[\d.]+[a-z]?$/.test(number))) continue;
    const [, words = "", figures = label] = /^(?:(.*) )?(\S+)$/.exec(label.toLowerCase()) ?? [];
    const key = withoutZeros(figures);
    known.set(key, [...(known.get(key) ?? []), { number, at, words, own: figures }]);
  }
  last = { held, known };
  return known;
}
