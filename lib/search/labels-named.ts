// The labels in a query where they are not numbers of the whole manual: "article 5", "art 5", "12A(3)", "3.2", "IV.2". Each
// chapter that has one is meant.
import { splitItem } from "../domain/item-name";
import { chapterOf, ofChapter, slugOf } from "../domain/number";
import { type KnownLabels, type Labelled, labelsByOwn, plainWord, withoutOpening, withoutZeros } from "./known-labels";
import type { NumbersTyped } from "./numbers-named";

const part = "(?:[a-z]?\\d{1,4}[a-z]{0,2}|[ivxlcdm]{1,8}|[a-z])";
const label = `${part}\\)?(?:\\.${part})*(?:\\(${part}\\)){0,7}`;
const ends = "(?![\\p{L}\\d(])";
const between = "\\s{0,2}(?:to\\s|and\\s|[–—,&-])\\s{0,2}";
// Pure, for manuals of plain numbers leave it out.
const typedLabel = /* @__PURE__ */ new RegExp(
  `(^|[\\s(,;])(?:((?![ivxlcdm]+\\.)\\p{L}[\\p{L}'’-]{0,19}(?=\\.?\\s|\\d|\\.\\d)|[§¶]{1,2})\\.?\\s{0,2})?(${label})${ends}((?:${between}${label}${ends}){0,8})[.,;:?!]*`,
  "giu",
);
const further = /* @__PURE__ */ new RegExp(`^(${between})(${label})${ends}`, "iu");
const naming = /^(?:s|see|secs?|sections?|nos?|numbers?|paras?|paragraphs?|procedures?|clauses?|rules?|[§¶]+)$/;

/** Takes the labels that `held` has out of what was typed, or of a piece of `all` that was; those of the whole manual are left to lib/search/numbers-named.ts. */
export function labelsTyped(typed: string, held: Map<string, number>, found: NumbersTyped, all = typed): string {
  const known = labelsByOwn(held);
  if (known.size === 0) return typed;
  const isKnown = (label: string) => known.has(withoutZeros(label));
  // As addresses have it: "online-safety/3.2".
  const written = typed.includes(ofChapter) ? [...held].find(([number]) => slugOf(number) === slugOf(typed.trim())) : undefined;
  if (written) found.named.push({ number: written[0], at: written[1] });
  if (written) return "";
  const readRun = (run: string, before: Labelled[]): string => {
    const left = withFurther(run, before, known, held, found);
    return left === "" ? "" : labelsTyped(left, held, found, all);
  };
  return typed.replace(typedLabel, (whole: string, start: string, before: string | undefined, after: string, run: string) => {
    const isAlone = whole.trim() === all.trim();
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
      return start + readRun(run, meant);
    }
    // "a.3" is no section 3.
    const isDotted = before !== undefined && whole.includes(joins[0]);
    if (isDotted && isAlone) {
      found.missing = joins[0];
      return "";
    }
    // A word before it may be one of the query: "kites 1.1".
    const plain = said !== "" && !isDotted && isClear && /\d/.test(own) ? candidates.filter(({ words }) => words.length === 0) : [];
    if (plain.length === 0) return whole;
    found.named.push(...plain.map(({ number, at }) => ({ number, at })));
    found.item = item || found.item;
    return `${start}${word}${readRun(run, plain)}`;
  });
}

/** No more sections than these are meant by a range. */
const mostInRange = 60;

// "Articles 5 to 7", "1.01–1.04 and 2.01": of the chapter and with the words of what was named before. Returns what is none.
function withFurther(run: string, before: Labelled[], known: KnownLabels, held: Map<string, number>, found: NumbersTyped): string {
  const [, separator, written = ""] = further.exec(run) ?? [];
  if (separator === undefined) return run;
  const isBeside = (one: Labelled, other: Labelled) =>
    chapterOf(one.number) === chapterOf(other.number) && one.words.join(" ") === other.words.join(" ");
  const alike = known.get(withoutZeros(withoutOpening(written.toLowerCase()))) ?? [];
  const pairs = before.flatMap((one) => alike.filter((other) => isBeside(one, other)).map((other) => [one, other] as const));
  if (pairs.length === 0) return run;
  const isRange = /^\s*(?:to|[–—-])/i.test(separator);
  for (const [one, other] of pairs) {
    const from = isRange && other.at > one.at && other.at - one.at <= mostInRange ? one.at + 1 : other.at;
    for (const [number, at] of held) if (at >= from && at <= other.at) found.named.push({ number, at });
  }
  return withFurther(
    run.slice(separator.length + written.length),
    pairs.map(([, other]) => other),
    known,
    held,
    found,
  );
}

// A word may be typed in part or for several, and printed as an abbreviation: "art", "articles" for Article 5, "article" for Art. 5.
const isSaid = (printed: string, said: string) =>
  printed.startsWith(said) ||
  (said.endsWith("s") && printed.startsWith(said.slice(0, -1))) ||
  (printed.endsWith(".") && said.startsWith(printed.slice(0, -1)));
