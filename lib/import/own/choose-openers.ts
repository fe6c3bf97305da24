// What opens sections: what the editor chose, else labels and headings, else clauses numbered in paragraphs, lines in bold or short ones.
import { divisionsOf } from "../outline";
import type { Source, SourceBlock } from "../source";
import { clausesIn } from "./clauses";
import { type Line, linesOfBlocks } from "./lines";
import { openersIn } from "./openers";

/** The blocks, clauses that were items of one list apart, and the lines that open sections. `chosen` is what --sections says. */
export function chooseOpeners(source: Source, chosen: string | undefined): { blocks: SourceBlock[]; openers: Line[] } {
  const { blocks } = source;
  const lines = linesOfBlocks(blocks);
  const [, rank] = /^h([1-6])$/.exec(chosen ?? "") ?? [];
  if (chosen === "none") return { blocks, openers: [] };
  if (rank !== undefined) return { blocks, openers: openersIn(lines, Number(rank)) };
  if (chosen === "bold" || chosen === "lines") return { blocks, openers: titlesAmong(lines, source, [chosen]) };
  const own = openersIn(lines);
  const numbered = own.filter(({ found }) => found);
  const clauses = clausesIn(blocks);
  if (clauses && clauses.openers.length > numbered.length)
    return chosen === "numbers" ? clauses : { blocks: clauses.blocks, openers: withTitles(clauses, own, lines, source) };
  if (chosen === "numbers") return { blocks, openers: numbered };
  return { blocks, openers: own.length > 0 ? own : titlesAmong(lines, source, ["bold", "lines"]) };
}

// Lines in bold, or short ones above others. They have no rank: one as good as that of a heading.
function titlesAmong(lines: Line[], source: Source, names: string[]): Line[] {
  const division = divisionsOf(source).find(({ name }) => names.includes(name));
  const opened = new Set(division?.candidates.map(({ block }) => block));
  return lines.filter(({ block }) => opened.has(block)).map((line) => ({ ...line, depth: 2, isTitle: true }));
}

// Titles without a number around the clauses: "Preamble", "NO WARRANTY".
function withTitles(clauses: { blocks: SourceBlock[]; openers: Line[] }, own: Line[], lines: Line[], source: Source): Line[] {
  const unnumbered = own.filter(({ found }) => found?.parsed.words !== "");
  const titles = unnumbered.length > 0 ? unnumbered : titlesAmong(lines, source, ["bold", "lines"]);
  const taken = new Set(clauses.openers.map(({ block }) => block));
  const placed = titles.map((line) => ({ ...line, at: clauses.blocks.indexOf(line.block) }));
  return [...clauses.openers, ...placed.filter(({ at, block }) => at >= 0 && !taken.has(block))].sort((a, b) => a.at - b.at);
}
