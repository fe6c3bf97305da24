// Whose telephone number is asked for: by a partner's name, by a number, or by words such as "who do I call". Fetched with
// the first query that may ask (lib/search/search.ts).
import type { Partner } from "../domain/manual";
import type { ReadWord } from "./read-words";

export type PartnerNumber = Pick<Partner, "name"> & { telephone: string };
/** With the folded words of the name. */
export type NamedPartner = PartnerNumber & { words: string[] };

/** Words of one who looks for a number, and words that make it plain where they are beside these. */
const calling = /^(?:(?:tele)?phon(?:e|es|ing)|tel|call(?:s|ing)?|ring(?:ing)?|dial(?:ling)?|contact(?:s|ing)?|(?:help|hot)lines?)$/;
const number = /^(?:numbers?|details)$/;
/** A word of more sections than this share is about the texts, not a partner. */
const seldom = 1 / 3;
const fewestDigits = 4;

/**
 * The partners whose numbers answer what was typed, in the manual's order. `read` are the words of the query; `count` is
 * how many sections the manual has.
 */
export function partnersAsked(typed: string, read: ReadWord[], partners: NamedPartner[], count: number): PartnerNumber[] {
  if (/^[\d\s+()-]+$/.test(typed)) return partnersWithNumber(typed, partners);
  const words = read.map((word) => word.typed);
  const rest = read.filter((word) => !word.isAsking && !calling.test(word.typed) && !number.test(word.typed));
  const tells = rest.some(({ readings }) => (readings[0]?.postings.length ?? 0) <= seldom * count);
  const named = partners.filter(({ words: name }) => {
    const isWhole = name.length > 1 && name.every((word) => words.includes(word));
    return isWhole || (tells && rest.every(({ typed: word, isName }) => isName && name.some((one) => one.startsWith(word))));
  });
  if (named.length > 0) return named;
  const calls = words.some((word) => calling.test(word));
  return calls && (rest.length === 0 || words.some((word) => number.test(word))) ? partners : [];
}

function partnersWithNumber(typed: string, partners: PartnerNumber[]): PartnerNumber[] {
  const digitsOf = (written: string) => written.replace(/\(0\)|\D/g, "").replace(/^44/, "0");
  const digits = digitsOf(typed);
  const has = ({ telephone }: PartnerNumber) => {
    const held = digitsOf(telephone);
    return held === digits || (digits.length >= fewestDigits && (held.startsWith(digits) || held.endsWith(digits)));
  };
  const held = partners.filter(has);
  // Three digits are a service of the country: 101, 111, 999.
  return held.length > 0 || !/^(?:1\d\d|999)$/.test(digits) ? held : partners;
}
