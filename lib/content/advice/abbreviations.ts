// Abbreviations that nothing in the manual explains.
import type { Advise } from "./advice";
import { type AdvisedText, type Sources, spotOf } from "./advised-content";
import { unreadable } from "./known-words";
import type { Spelling } from "./spelling";

// Not explained on GOV.UK's pages either (its style guide: “unless it’s well known, such as UK, DVLA, US, EU, VAT and MP”),
// and others that are said more often than written out.
const wellKnown = new Set(
  "UK DVLA US USA EU VAT MP BBC NHS GP TV PC CD DVD PDF ID IT AM PM OK HM UN DNA HIV PIN SIM SMS URL USB GPS WC".split(" "),
);
// Written large to be heard.
const stressed = new Set("AND OR NOT NO NONE MUST ALL ANY NEVER ALWAYS DO DON IF ONLY BUT NOTE STOP THE IS ARE MAY CAN NOW YES".split(" "));
const romanNumeral = /^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const capitals = /(?<![\p{L}\p{N}&/.@-])\p{Lu}{2,}(?=s?(?![\p{L}\p{N}@]))/gu;

/** Looks for words in capitals; each is reported once a section, where it comes first. */
export function adviseOnAbbreviations(sections: AdvisedText[], sources: Sources, spelling: Spelling, advise: Advise): void {
  const { settings } = sources;
  const unread = unreadable(sources).flatMap((text) => text.match(capitals) ?? []);
  const own = settings.advice?.value.words ?? [];
  const defined = sections.flatMap(({ front }) => front?.value.defines ?? []).flatMap((term) => term.match(capitals) ?? []);
  const explained = new Set([...Object.keys(settings.abbreviations), ...defined, ...unread, ...own, ...sections.flatMap(spelledOut)]);
  for (const section of sections) {
    const told = new Set<string>();
    for (const piece of section.pieces) {
      for (const { 0: word, index } of piece.words.matchAll(capitals)) {
        if (
          explained.has(word) ||
          wellKnown.has(word) ||
          romanNumeral.test(word) ||
          told.has(word) ||
          isStress(word, piece.words, index, spelling)
        )
          continue;
        told.add(word);
        advise("undefined-abbreviation", spotOf(section, piece, word, index), section.about, word);
      }
    }
  }
}

/** Whether a word in capitals is an everyday word said loudly: “DO NOT DELETE”, “IMPORTANT”. */
function isStress(word: string, words: string, index: number, { isWord }: Spelling): boolean {
  if (stressed.has(word)) return true;
  if (!isWord(word.toLowerCase())) return false;
  const end = index + word.length;
  const beside =
    /\p{Lu}{2,}\s+$/u.test(words.slice(Math.max(0, index - 20), index)) || /^\s+\p{Lu}{2,}(?!\p{Ll})/u.test(words.slice(end, end + 60));
  return beside || word.length >= 5;
}

const longestForm = 300;
const wordsAtEnd = /(?:[\p{L}&’'-]+[ \u00a0\n/]+){1,12}$/u;

/** What is in brackets after its long form, or before it: “Local Authority Designated Officer (LADO)”, “LADO (Local …)”. */
function spelledOut({ pieces }: AdvisedText): string[] {
  const text = pieces.map(({ words }) => words).join("");
  // The words before the bracket are looked for from it on: every word of a text might be the first of twelve.
  const after = [...text.matchAll(/\(["“‘']?(\p{Lu}{2,})s?["”’']?\)/gu)].map(({ 1: short, index }) => ({
    short,
    long: wordsAtEnd.exec(text.slice(Math.max(0, index - longestForm), index))?.[0] ?? "",
  }));
  const before = [...text.matchAll(/(?<!\p{L})(\p{Lu}{2,})s? \(([^()]{5,90})\)/gu)];
  return [
    ...after.filter(({ short, long }) => standsFor(short, long)).map(({ short }) => short),
    ...before.filter(([, short, long]) => standsFor(short, long)).map(([, short]) => short),
  ];
}

// Its letters are initials of the words in their order; small words may have none. A short form inside gives all its letters.
function standsFor(short: string, long: string): boolean {
  const initials = long
    .split(/[^\p{L}]+/u)
    .map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.slice(0, 1).toUpperCase()))
    .join("");
  let at = -1;
  return [...short].every((letter) => {
    at = initials.indexOf(letter, at + 1);
    return at >= 0;
  });
}
