// Words in quotes: sections that hold them as they stand, in that order.
import { britishSpelling } from "./british-spelling";
import type { OpenIndex } from "./open-index";
import { type Ranked, bestOf } from "./rank";
import type { IndexedSection } from "./search-index";
import { isStopWord, stem, wordsOf } from "./words";

/** Texts are read in groups of this many sections until enough hold the phrase; common words in rare order end after `most`. */
const [group, most] = [32, 640];

/** True where every phrase stands in the section, as printed or as a misprint was meant. */
export function holdsPhrases(section: IndexedSection, phrases: string[][]): boolean {
  const needles = phrases.map((phrase) => ` ${phrase.map(britishSpelling).join(" ")} `);
  const paragraphs = [section.title ?? "", ...section.paragraphs];
  const meant = paragraphs.map((text) => (section.misprints ?? []).reduce((all, [from, to]) => all.replaceAll(from, to), text));
  const readings = [paragraphs, meant].flat().map(
    (text) =>
      ` ${wordsOf(text)
        .map((word) => britishSpelling(word.folded))
        .join(" ")} `,
  );
  return needles.every((needle) => readings.some((text) => text.includes(needle)));
}

/** Of the sections ranked by the other words, or all that hold the phrases' words, the best `limit` that hold the phrases. */
export async function sectionsWithPhrases(phrases: string[][], ranked: Ranked[], limit: number, index: OpenIndex): Promise<Ranked[]> {
  const stems = [...new Set(phrases.flat().filter((word) => !isStopWord(word)).map(stem))];
  const postings = await Promise.all(stems.map((key) => index.postings(key)));
  // Words that are in every text are in no posting; only a small manual is read through for them.
  const all = index.root.held ? Array.from({ length: index.root.count }, (_, at) => at) : [];
  const holding = postings.map((list) => new Set(list.map(([at]) => at)));
  const shortest = holding.length > 0 ? holding.reduce((a, b) => (b.size < a.size ? b : a)) : new Set(all);
  const scores = new Map(ranked.map((one) => [one.at, one]));
  const candidates = [...shortest]
    .filter((at) => holding.every((set) => set.has(at)))
    .map((at) => scores.get(at) ?? { at, score: 0, coverage: 1 });
  const ordered = bestOf(candidates, most);
  const found: Ranked[] = [];
  for (let i = 0; i < ordered.length && found.length < limit; i += group) {
    const some = ordered.slice(i, i + group);
    const sections = await Promise.all(some.map(({ at }) => index.section(at)));
    found.push(...some.filter((_, n) => holdsPhrases(sections[n], phrases)));
  }
  return found;
}
