// Text → the words that are compared. The index and the query go through the same steps.
import { stemmer } from "stemmer";
import { remember } from "../util/remember";
import { britishSpelling } from "./british-spelling";

/** A word of a text: folded for comparing, and where it is (offsets in UTF-16 units). */
export type Word = { folded: string; start: number; end: number };

/** Words that say nothing of what is looked for; as in most English stop lists. */
export const stopWords: ReadonlySet<string> = new Set(
  "a about above after again all also am an and any are as at be because been before being below between both but by can cannot cant could couldnt did didnt do does doesnt doing dont down during each few for from had has hasnt have havent having he her here hers him his how i if im in into is isnt it its itself ive just me more most my no nor not now of off on once only or other our ours out over own same she should shouldnt so some such than that thats the their theirs them then there theres these they theyre this those through to too under until up upon very was we were what whats when where which while who whom whos why will with wont would you your yours".split(
    " ",
  ),
);

/** "s", "ss", "sec", "sect", "section" and their plurals, as people write them before the number of a section of an Act; "secion", too. */
const sectionWord = /^(?:ss?|sects?|secs?|s(?=.*[ct])[ectio]{4,6}ns?)$/;
const gluedSection = /^(?:ss?|sects?|secs?|sections?)(\d{1,3}[a-z]{0,2})$/;
const gluedYear = /^([a-z]{2,})((?:19|20)\d\d)$/;
const numbered = /^\d{1,3}[a-z]{0,2}$/;

/**
 * The words of a text in order: lower case, apostrophes dropped, hyphens dividing. "s47", "s.47", "sect 47" and "section47"
 * are read as "section 47", whose number is a word of its own ("s47"): it is no age and no number of anything else.
 * "SOA2003" is read as "SOA 2003".
 */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  let sectionEnds = -1;
  for (const match of text.matchAll(/\b(?:[Ee]\.[Gg]|[Ii]\.[Ee])\b|[\p{L}\p{N}\p{M}]+(?:[’'][\p{L}\p{N}\p{M}]+)*/gu)) {
    if (match[0].includes(".")) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const lower = match[0].toLowerCase();
    const folded = /^[a-z\d]+$/.test(lower) ? lower : lower.replace(/[’']/g, "").normalize("NFC");
    const glued = gluedSection.exec(folded);
    const dated = gluedYear.exec(folded);
    if (glued) found.push({ folded: "section", start, end }, { folded: `s${glued[1]}`, start, end });
    else if (dated) found.push(...dated.slice(1).map((part) => ({ folded: part, start, end })));
    else if (sectionWord.test(folded) && /^\.?\s{0,2}\d/.test(text.slice(end, end + 4))) {
      found.push({ folded: "section", start, end });
      sectionEnds = end;
    } else if (sectionEnds >= 0 && start - sectionEnds <= 3 && numbered.test(folded) && !/^\.\d/.test(text.slice(end, end + 2)))
      found.push({ folded: `s${folded}`, start, end });
    else found.push({ folded, start, end });
    if (sectionEnds !== end) sectionEnds = -1;
  }
  return found;
}

/** True for a word that is left out of searches. */
export function isStopWord(folded: string): boolean {
  return stopWords.has(folded);
}

/** What the thesaurus compares: a word that is left out of searches as it is, any other by its stem, if that is none. */
export function tokenOf(folded: string): string {
  const stemmed = isStopWord(folded) ? folded : stem(folded);
  return isStopWord(stemmed) ? folded : stemmed;
}

/** The stem by which words are compared: "exploitation" and "exploiting" share one, "offense" and "offence" too. */
export const stem = remember(20_000, (folded) => stemmer(britishSpelling(folded)));

/** A word of a text with what it is compared by. */
export type ComparedWord = Word & { british: string; stem: string };

/** The words of a text in order, without stop words. Kept, since the same sections are shown from key to key. */
export const comparedWords = remember(400, (text): ComparedWord[] =>
  wordsOf(text)
    .filter(({ folded }) => !isStopWord(folded))
    .map((word) => ({ ...word, british: britishSpelling(word.folded), stem: stem(word.folded) })),
);

/** The stems of a text in order, without stop words. */
export function stemsOf(text: string): string[] {
  return wordsOf(text)
    .filter(({ folded }) => !isStopWord(folded))
    .map(({ folded }) => stem(folded));
}
