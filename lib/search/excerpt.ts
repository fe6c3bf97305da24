// The sentence of a paragraph that answers, in pieces, with the words found marked whole.
import { isStopWord, stem, wordsOf } from "./words";

export type Piece = { text: string; marked: boolean };

/** The first sentence with the most marked stems, cut to about `length` characters between words. */
export function excerpt(paragraph: string, marks: Set<string>, length: number): Piece[] {
  const sentences = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(paragraph)].map((s) => s.segment.trim());
  const marksIn = (text: string) => wordsOf(text).filter((word) => isMarked(word.folded, marks)).length;
  const sentence = sentences.reduce((best, next) => (marksIn(next) > marksIn(best) ? next : best), sentences[0] ?? "");
  const words = wordsOf(sentence);
  const first = words.find((word) => isMarked(word.folded, marks));
  const from = first && first.end > length ? (words.find((word) => word.start >= first.start - length / 2)?.start ?? 0) : 0;
  const to = words.findLast((word) => word.end <= from + length)?.end ?? sentence.length;
  const pieces: Piece[] = [{ text: from > 0 ? "… " : "", marked: false }];
  let at = from;
  for (const word of words) {
    if (word.start < from || word.end > to || !isMarked(word.folded, marks)) continue;
    pieces.push({ text: sentence.slice(at, word.start), marked: false }, { text: sentence.slice(word.start, word.end), marked: true });
    at = word.end;
  }
  const end = sentence.length - to <= 1 ? sentence.length : to;
  pieces.push({ text: sentence.slice(at, end) + (end < sentence.length ? " …" : ""), marked: false });
  return pieces.filter((piece) => piece.text !== "");
}

function isMarked(folded: string, marks: Set<string>): boolean {
  return !isStopWord(folded) && marks.has(stem(folded));
}
