// The labels in a query where they are not numbers of the whole manual: "article 5", "art 5", "12A(3)", "3.2", "IV.2". Each
// chapter that has one is meant.
import { splitItem } from "../domain/item-name";
import { inOwnChapter, labelOf } from "../domain/number";
import type { NumbersTyped } from "./numbers-named";

type Labelled = { number: string; at: number; words: string[]; own: string };

const part = "(?:[a-z]?\\d{1,4}[a-z]{0,2}|[ivxlcdm]{1,8}|[a-z])";
// Pure, for manuals of plain numbers leave it out.
const typedLabel = /* @__PURE__ */ new RegExp(
  `(^|[\\s(,;])(?:((?![ivxlcdm]+\\.)\\p{L}[\\p{L}'’-]{0,19}(?=\\.?\\s|\\d|\\.\\d)|[§¶]{1,2})\\.?\\s{0,2})?(${part}\\)?(?:\\.${part})*(?:\\(${part}\\)){0,7})(?![\\p{L}\\d(])[.,;:?!]*`,
  "giu",
);
const naming = /^(?:s|see|secs?|sections?|nos?|numbers?|paras?|paragraphs?|procedures?|clauses?|rules?|[§¶]+)$/;

/** Takes the labels that `held` has out of what was typed; those of the whole manual are left to lib/search/numbers-named.ts. */
export function labelsTyped(typed: string, held: Map<string, number>, found: NumbersTyped): string {
  const known = byOwn(held);
  if (known.size === 0) return typed;
  const isKnown = (label: string) => known.has(withoutZeros(label));
  return typed.replace(typedLabel, (whole: string, start: string, before: string | undefined, after: string) => {
    const isAlone = whole.trim() === typed.trim();
    // "a.1" and "a1" are labels that begin with a letter, "s.1" perhaps section 1.
    const joins = before === undefined ? [] : [`${before}.${after}`, `${before}${after}`];
    const joined = joins.find((one) => whole.includes(one) && splitItem(withoutOpening(one.toLowerCase()), isKnown));
    const [word, label] = joined === undefined ? [before, after] : [undefined, joined];
    const small = withoutOpening(label.toLowerCase());
    const { label: own, item } = splitItem(small, isKnown) ?? { label: small, item: "" };
    const alike = known.get(withoutZeros(own)) ?? [];
    // Who types them means what has them.
    const exact = own === withoutZeros(own) ? [] : alike.filter((one) => one.own === own);
    const candidates = exact.length > 0 ? exact : alike;
    const said = plainWord(word ?? "");
    const worded = candidates.filter(({ words }) => said.length > 1 && words.some((one) => isSaid(one, said)));
    const isClear = isAlone || /[.(]|\d[a-z]/.test(own) || item !== "";
    const meant = worded.length > 0 ? worded : said === "" || naming.test(said) ? (isClear || said !== "" ? candidates : []) : [];
    if (meant.length > 0) {
      found.named.push(...meant.map(({ number, at }) => ({ number, at })));
      found.item = item || found.item;
      return start;
    }
    // A word before it may be one of the query: "kites 1.1".
    const plain = said !== "" && isClear && /\d/.test(own) ? candidates.filter(({ words }) => words.length === 0) : [];
    if (plain.length === 0) return whole;
    found.named.push(...plain.map(({ number, at }) => ({ number, at })));
    found.item = item || found.item;
    return `${start}${word}`;
  });
}

// "by-law" and "bylaw" are one word, and so are "chair’s" and "chairs".
const plainWord = (word: string) => word.toLowerCase().replace(/['’-]/g, "");

// A word may be typed in part, and printed as an abbreviation: "art" for Article 5, "article" for Art. 5.
const isSaid = (printed: string, said: string) =>
  printed.startsWith(said) || (printed.endsWith(".") && said.startsWith(printed.slice(0, -1)));

// "(2)(b)" is typed as it is printed, or as 2(b).
function withoutOpening(label: string): string {
  return label.replace(/^\(?([^.()]+)\)/, "$1");
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
    const key = withoutZeros(withoutOpening(figures));
    const inWords = words.split(" ").filter(Boolean).map(plainWord);
    known.set(key, [...(known.get(key) ?? []), { number, at, words: inWords, own: figures }]);
  }
  last = { held, known };
  return known;
}
