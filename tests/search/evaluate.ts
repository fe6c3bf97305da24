// Scores answers to judged queries: nDCG@5 (gain 2^grade - 1, discount 1 / log2(rank + 1); Järvelin and Kekäläinen 2002)
// and how often the first hit is of the query's highest grade.
import { readFileSync } from "node:fs";
import { z } from "zod";

const querySchema = z.object({ q: z.string(), kind: z.string(), relevant: z.record(z.string(), z.number()) });
export type JudgedQuery = z.output<typeof querySchema>;

/** Reads judged queries; a query without any relevant section is nonsense for the manual. */
export function readQueries(file: string): JudgedQuery[] {
  return z.array(querySchema).parse(JSON.parse(readFileSync(file, "utf8")));
}

export type Scores = { ndcg: number; firstRight: number; unanswered: string[]; nonsenseAnswered: string[]; wrongFirst: string[] };

/** Scores the numbers found for each query, best first. */
export async function evaluate(queries: JudgedQuery[], answer: (query: string) => Promise<string[]>): Promise<Scores> {
  const scores: Scores = { ndcg: 0, firstRight: 0, unanswered: [], nonsenseAnswered: [], wrongFirst: [] };
  const real = queries.filter(({ relevant }) => Object.keys(relevant).length > 0);
  for (const query of queries) {
    const found = await answer(query.q);
    if (!real.includes(query)) {
      if (found.length > 0) scores.nonsenseAnswered.push(query.q);
      continue;
    }
    if (found.length === 0) scores.unanswered.push(query.q);
    const grades = new Map(Object.entries(query.relevant));
    const ideal = gain([...grades.values()].sort((a, b) => b - a));
    scores.ndcg += gain(found.map((number) => grades.get(number) ?? 0)) / ideal / real.length;
    if (grades.get(found[0]) === Math.max(...grades.values())) scores.firstRight += 1 / real.length;
    else scores.wrongFirst.push(query.q);
  }
  return scores;
}

function gain(grades: number[]): number {
  return grades.slice(0, 5).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
}
