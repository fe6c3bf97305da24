// The sentence of a paragraph that answers, in pieces, with the words found marked whole.

import { remember } from "../util/remember";
import { findMarks, joinMarks } from "./find-marks";
import { wordsOf } from "./words";

export type Piece = { text: string; marked: boolean };

// A full stop before a small letter ends nothing (Unicode Standard Annex 29, SB8). Not Intl.Segmenter, which Firefox has
// since 125 only.
const ends = /(?<=[!?]["”’')\]]*)\s+|(?<=\.["”’')\]]*)\s+(?!\p{Ll})|\n/u;
const sentencesOf = remember(200, (paragraph) => paragraph.split(ends));

/**
 * The first sentence with the most different marks, cut to about `length` characters between words; the first mark ends
 * within `near` characters, so that it is in view where only the first lines are.
 */
export function excerpt(paragraph: string, marks: Set<string>, length: number, near = length): Piece[] {
  const counted = sentencesOf(paragraph).map((sentence) => {
    const marked = findMarks(sentence, marks);
    return { sentence, marked, different: new Set(marked.map(({ word }) => word.folded)).size };
  });
  const best = counted.reduce((most, next) => (next.different > most.different ? next : most), counted[0]);
  if (!best) return [];
  const { sentence } = best;
  const words = wordsOf(sentence);
  const stretches = joinMarks(sentence, best.marked);
  const first = best.marked[0]?.word;
  const from = first && first.end > near ? (words.find((word) => word.start >= first.start - near / 2)?.start ?? 0) : 0;
  const to = words.findLast((word) => word.end <= from + length)?.end ?? sentence.length;
  const pieces: Piece[] = [{ text: from > 0 ? "… " : "", marked: false }];
  let at = from;
  for (const { start, end } of stretches) {
    if (start < from || start >= to) continue;
    const cut = Math.min(end, to);
    pieces.push({ text: sentence.slice(at, start), marked: false }, { text: sentence.slice(start, cut), marked: true });
    at = cut;
  }
  const end = to === words.at(-1)?.end ? sentence.length : to;
  pieces.push({ text: sentence.slice(at, end) + (end < sentence.length ? " …" : ""), marked: false });
  return pieces.filter((piece) => piece.text !== "");
}
