// Questions that people ask → which words lead to which section, and how strongly.
import type { Manual } from "../domain/manual";
import { heaviest, type Posting } from "../search/posting";
import { isStopWord, tokenOf, wordsOf } from "../search/words";

/** What a word is taken to be asked beside what was written. */
const unwritten = +(process.env.K ?? 1);
/** Points for each unit of the logarithm. */
const points = 2;

/** The words of the questions with where they lead; `positions` of the sections by number, those of no section after the last. */
export function leadsOfQuestions(questions: Manual["questions"], positions: Map<string, number>): Map<string, Posting[]> {
  const times = new Map<string, Map<number, number>>();
  const asked = new Map<number, number>();
  let all = 0;
  for (const { number, asked: lines } of questions) {
    const at = number === undefined ? positions.size : positions.get(number);
    if (at === undefined) continue;
    asked.set(at, (asked.get(at) ?? 0) + lines.length);
    all += lines.length;
    for (const line of lines) {
      for (const token of new Set(wordsOf(line).flatMap(({ folded }) => (isStopWord(folded) ? [] : [tokenOf(folded)])))) {
        const held = times.get(token) ?? new Map<number, number>();
        held.set(at, (held.get(at) ?? 0) + 1);
        times.set(token, held);
      }
    }
  }
  const leads = (held: Map<number, number>): Posting[] =>
    [...held]
      .map(([at, count]): Posting => [at, Math.min(heaviest, Math.round(points * Math.log(1 + (count * all) / (unwritten * (asked.get(at) ?? 1)))))])
      .filter(([, weight]) => weight > 0)
      .sort(([a], [b]) => a - b);
  return new Map([...times].map(([token, held]) => [token, leads(held)]));
}
