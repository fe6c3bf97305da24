// Questions that people ask → to which sections each word leads, and how strongly: naive Bayes over the questions.
import type { Manual } from "../domain/manual";
import { heaviest, type Posting } from "../search/posting";
import { isStopWord, tokenOf, wordsOf } from "../search/words";

/** Points for each unit of the natural logarithm. */
const points = 2;
/** What is likely is told from what is not as among so many sections with equally many questions, however many there are. */
const sections = 20;
/** What no section answers counts as the questions of so many sections, however much of it is written down. */
const sizeOfElsewhere = 4;

/**
 * The words of the questions, as the thesaurus compares them, with the sections they lead to; `positions` of the sections by
 * number. What no section answers comes after the last. The weight is 2 ln(1 + how many times likelier the word is among the
 * questions of the section than once among those of all), to 15; none if there are no questions of a section.
 */
export function leadsOfQuestions(questions: Manual["questions"], positions: Map<string, number>): Map<string, Posting[]> {
  const times = new Map<string, Map<number, number>>();
  const sizes = new Map<number, number>();
  for (const { number, asked } of questions) {
    const at = number === undefined ? positions.size : positions.get(number);
    if (at === undefined) continue;
    sizes.set(at, asked.length);
    for (const token of asked.flatMap((line) => [...tokensIn(line)])) {
      const held = times.get(token) ?? new Map<number, number>();
      times.set(token, held.set(at, (held.get(at) ?? 0) + 1));
    }
  }
  const elsewhere = sizes.get(positions.size) ?? 0;
  sizes.delete(positions.size);
  if (sizes.size === 0) return new Map();
  const average = [...sizes.values()].reduce((sum, size) => sum + size, 0) / sizes.size;
  sizes.set(positions.size, Math.min(elsewhere, sizeOfElsewhere * average));
  const all = average * (sections + sizeOfElsewhere);
  const weigh = (at: number, count: number) => Math.min(heaviest, Math.round(points * Math.log(1 + (count * all) / (sizes.get(at) || 1))));
  return new Map(
    [...times].map(([token, held]) => {
      const leads = [...held].map(([at, count]): Posting => [at, weigh(at, count)]);
      return [token, leads.filter(([, weight]) => weight > 0).sort(([a], [b]) => a - b)];
    }),
  );
}

function tokensIn(line: string): Set<string> {
  return new Set(wordsOf(line).flatMap(({ folded }) => (isStopWord(folded) ? [] : tokenOf(folded))));
}
