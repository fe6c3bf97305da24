// American spellings → British ones, so that "offense" finds "offence". Only for comparing; no text is changed.
import { remember } from "../util/remember";

// Endings that differ in one regular way. A word this changes wrongly ("size") is changed alike in text and query.
const endings: [RegExp, string][] = [
  [/(?<=\p{L}{2})iz(e|es|ed|er|ers|ing|ation|ations)$/u, "is$1"],
  [/(?<=\p{L}{3})yz(e|es|ed|er|ers|ing)$/u, "ys$1"],
  [/^(def|off|pret|lic)ens(e|es|ed|ing)$/, "$1enc$2"],
  [/^(pract)is(e|es|ed|ing)$/, "$1ic$2"],
  [/^(behavi|col|fav|hon|lab|neighb|rum|hum|harb|endeav|vap|vig|sav|flav)or(?!ous)/, "$1our"],
  [/^(cent|fib|lit|met|theat)er(s|ed)?$/, "$1re$2"],
  [/^(ped)(ophil|iatr)/, "paed$2"],
  [
    /^(cancel|counsel|travel|label|model|signal|level|channel|dial|enrol|fulfil|fuel|initial|marshal)(ed|ing|er|ers|or|ors|ment|ments)$/,
    "$1l$2",
  ],
  [/^(judg|acknowledg)ment/, "$1ement"],
];

const wholeWords = new Map([
  ["program", "programme"],
  ["programs", "programmes"],
  ["mom", "mum"],
  ["moms", "mums"],
  ["inquiry", "enquiry"],
  ["inquiries", "enquiries"],
  ["inquire", "enquire"],
]);

/** The British spelling of a folded word that has an American one; any other word as it is. */
export const britishSpelling = remember(20_000, (folded) => {
  const whole = wholeWords.get(folded);
  if (whole) return whole;
  for (const [ending, british] of endings) if (ending.test(folded)) return folded.replace(ending, british);
  return folded;
});
