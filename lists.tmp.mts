import { evaluate, readQueries } from "./tests/search/evaluate";
import { numbers, searchChapter } from "./tests/unit/search/invented-index";
const answer = async (q: string) => numbers(await searchChapter(q, { limit: 50 }));
for (const f of ["judged", "held-out", "fresh"]) { const r = await evaluate(readQueries(`tests/search/${f}-queries.json`), answer); console.log(f, r.ndcg.toFixed(4), r.firstRight.toFixed(4), r.unanswered, r.nonsenseAnswered, r.wrongFirst.join(" | ")); }
for (const q of ["nudes on a phone", "nude picture on phone", "naked photos phone", "nude phone", "a boy has nudes on his mobile", "confiscate phone"]) { const a = await searchChapter(q, {limit: 8}); console.log(q, "→", a.results.map(r => r.number).join(" ")); }
