// The best sections once more, by their texts: words exactly as typed, words side by side, a definition.
import { britishSpelling } from "./british-spelling";
import { inOrder, type Ranked } from "./rank";
import type { ReadWord } from "./read-words";
import type { IndexedSection } from "./search-index";
import { definitionKey } from "./search-index";
import { comparedWords, stem } from "./words";

export type Shown = Ranked & { section: IndexedSection };

/** Reorders the sections. `words` are those of the query as they were read, in order, without stop words. */
export function refine(found: Shown[], words: string[], read: ReadWord[]): Shown[] {
  const wanted = words.map(britishSpelling);
  const pairs = wanted.slice(1).map((word, i) => `${wanted[i]} ${word}`);
  const stemmedPairs = wanted.slice(1).map((word, i) => `${stem(wanted[i])} ${stem(word)}`);
  const whole = [definitionKey(wanted.map(stem)), ...standingForAll(read).map((key) => definitionKey([key]))];
  return found
    .map((one) => {
      const words = [one.section.title ?? "", ...one.section.paragraphs].flatMap(comparedWords);
      const surface = new Set(words.map(({ british }) => british));
      const [row, stemmedRow] = [` ${words.map(({ british }) => british).join(" ")} `, ` ${words.map((word) => word.stem).join(" ")} `];
      const exact = share(wanted, (word) => surface.has(word));
      const exactPairs = share(pairs, (pair) => row.includes(` ${pair} `));
      const stemPairs = share(stemmedPairs, (pair) => stemmedRow.includes(` ${pair} `));
      const defines = one.section.defines?.some((key) => whole.includes(key)) ? 1 : 0;
      return { ...one, score: one.score * (1 + 0.15 * exact + 0.2 * exactPairs + 0.25 * stemPairs + 0.6 * defines) };
    })
    .sort(inOrder);
}

function share<T>(all: T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(holds).length / all.length;
}

// Keys of what the query as a whole stands for in the thesaurus.
function standingForAll(read: ReadWord[]): string[] {
  const keys = (read[0]?.readings ?? []).filter(({ target }) => target).map(({ key }) => key);
  return keys.filter((key) => read.every((word) => word.readings.some((reading) => reading.key === key)));
}
