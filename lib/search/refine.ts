// The best sections once more, by their texts: words exactly as typed, words side by side, a definition.
import { britishSpelling } from "./british-spelling";
import { isSpelt } from "./letters";
import { holds } from "./posting";
import { inOrder, type Ranked } from "./rank";
import type { ReadWord } from "./read-words";
import type { IndexedSection } from "./search-index";
import { definitionKey } from "./search-index";
import { comparedWords, stem } from "./words";

/** `isWeak`: it may be about something else than what was asked; `mayMislead`: and it orders something. */
export type Shown = Ranked & { section: IndexedSection; isWeak: boolean; mayMislead: boolean };

/** So many words of the query must find a section that orders something, where the query has another subject as well. */
const mostNeeded = 2;
/** A word that is less sure to be meant finds nothing for certain. */
const leastSure = 0.6;

/**
 * Reorders the sections. `words` are those of the query as they were read, in order, without stop words. Where the answer
 * `isWeak`, what orders something comes after what does not; and where the query has a subject that the manual does not
 * mention ("tablets for epilepsy"), so does an order that only one of its words finds.
 */
export function refine(found: (Ranked & { section: IndexedSection })[], words: string[], read: ReadWord[], isWeak: boolean): Shown[] {
  const wanted = words.map(britishSpelling);
  const stemmedPairs = wanted.slice(1).map((word, i) => `${stem(wanted[i])} ${stem(word)}`);
  const whole = definitionKey(wanted.map(stem));
  const isSure = ({ readings }: ReadWord, at?: number) =>
    readings.some(({ sure, postings }) => sure > leastSure && (at === undefined || holds(postings, at)));
  const telling = read.filter(({ isAsking, isCommon, isName }) => !isAsking && !isCommon && !isName);
  const needed = read.some(({ isElsewhere }) => isElsewhere)
    ? mostNeeded
    : telling.filter((word) => isSpelt(word.typed) && !isSure(word)).length;
  const isMet = (at: number) => telling.filter((word) => !word.isElsewhere && isSure(word, at)).length >= Math.min(needed, mostNeeded);
  return found
    .map((one) => {
      const { surface, row } = wordsIn(one.section);
      const exact = share(wanted, (word) => surface.has(word));
      const stemPairs = share(stemmedPairs, (pair) => row.includes(` ${pair} `));
      const defines = one.section.defines?.includes(whole) ? 1 : 0;
      const isDoubted = (isWeak || !isMet(one.at)) && !one.isLed;
      const score = one.score * (1 + 0.15 * exact + 0.3 * stemPairs + 0.6 * defines);
      return { ...one, score, isWeak: isDoubted, mayMislead: isDoubted && ordersSomething(one.section) };
    })
    .sort((a, b) => Number(a.mayMislead) - Number(b.mayMislead) || inOrder(a, b));
}

/** True if a section says what is to be done: whoever asks something else must not take it for their answer. */
export function ordersSomething({ paragraphs }: IndexedSection): boolean {
  return paragraphs.some((paragraph) => /\b(?:must|should|shall|(?:is|are|be) (?:required|obliged) to|(?:has|have) to)\b/i.test(paragraph));
}

type Words = { surface: Set<string>; row: string };

// From key to key mostly the same sections are found.
const kept = new WeakMap<IndexedSection, Words>();

// The words of a section as they are, and their stems in a row.
function wordsIn(section: IndexedSection): Words {
  let words = kept.get(section);
  if (!words) {
    const compared = [section.title ?? "", ...section.paragraphs].flatMap(comparedWords);
    words = { surface: new Set(compared.map(({ british }) => british)), row: ` ${compared.map((word) => word.stem).join(" ")} ` };
    kept.set(section, words);
  }
  return words;
}

function share<T>(all: T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(holds).length / all.length;
}
