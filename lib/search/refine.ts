// The best sections once more, by their texts: words exactly as typed, words side by side, a definition.
import { britishSpelling } from "./british-spelling";
import type { Ranked } from "./rank";
import type { ReadWord } from "./read-words";
import type { IndexedSection } from "./search-index";
import { definitionKey } from "./search-index";
import { isStopWord, stem, wordsOf } from "./words";

export type Shown = Ranked & { section: IndexedSection };

/** Orders the sections anew. `words` are those of the query, in order, without stop words. */
export function refine(found: Shown[], words: string[], read: ReadWord[]): Shown[] {
  const typed = words.map(britishSpelling);
  const pairs = typed.slice(1).map((word, i) => `${stem(typed[i])} ${stem(word)}`);
  const whole = [definitionKey(typed.map(stem)), ...standingForAll(read).map((key) => definitionKey([key]))];
  return found
    .map((one) => {
      const folded = wordsOf([one.section.title ?? "", ...one.section.paragraphs].join(" "))
        .map((word) => britishSpelling(word.folded))
        .filter((word) => !isStopWord(word));
      const surface = new Set(folded);
      const text = ` ${folded.map(stem).join(" ")} `;
      const exact = typed.length === 0 ? 0 : typed.filter((word) => surface.has(word)).length / typed.length;
      const beside = pairs.length === 0 ? 0 : pairs.filter((pair) => text.includes(` ${pair} `)).length / pairs.length;
      const defines = one.section.defines?.some((key) => whole.includes(key)) ? 1 : 0;
      return { ...one, score: one.score * (1 + 0.15 * exact + 0.25 * beside + 0.6 * defines) };
    })
    .sort((a, b) => b.score - a.score || a.at - b.at);
}

// Keys of what the query as a whole stands for in the thesaurus.
function standingForAll(read: ReadWord[]): string[] {
  const keys = (read[0]?.readings ?? []).filter(({ target }) => target).map(({ key }) => key);
  return keys.filter((key) => read.every((word) => word.readings.some((reading) => reading.key === key)));
}
