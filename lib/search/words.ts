// Text → the words that are compared. The index and the query go through the same steps.
import { stemmer } from "stemmer";

/** A word of a text: folded for comparing, and where it stands (offsets in UTF-16 units). */
export type Word = { folded: string; start: number; end: number };

/** Words that say nothing of what is sought; as in most English stop lists. */
const stopWords = new Set(
  "a about above after again all also am an and any are as at be because been before being below between both but by can could did do does doing down during each few for from further had has have having he her here hers him his how i if in into is it its itself just me more most my no nor not now of off on once only or other our out over own same she should so some such than that the their them then there these they this those through to too under until up upon very was we were what when where which while who whom why will with would you your".split(
    " ",
  ),
);

/** The words of a text in order: lower case, apostrophes dropped, hyphens dividing. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:[’'][\p{L}\p{N}]+)*/gu)) {
    found.push({
      folded: match[0].toLowerCase().replace(/[’']/g, "").normalize("NFC"),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found;
}

/** True for a word that is left out of searches. */
export function isStopWord(folded: string): boolean {
  return stopWords.has(folded);
}

/** The stem by which words are compared: "exploitation" and "exploiting" share one. */
export function stem(folded: string): string {
  return stemmer(folded);
}
