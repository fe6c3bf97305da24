// Words that are likely misprints: not in the dictionary, not a name or term of the manual, not declared as printed so.
import { britishSpelling } from "../../search/british-spelling";
import type { Advise } from "./advice";
import { type AdvisedText, type Sources, spotOf } from "./advised-content";
import { bare, glued, knownBy, word as wordPattern, wordSet } from "./known-words";
import { isSwap, openNearWords } from "./near-words";
import type { Spelling } from "./spelling";

type Place = { section: AdvisedText; word: string; piece: AdvisedText["pieces"][number]; index: number };

// Addresses are not words: the text between two spaces is one, or ends with one. Checked piece by piece, for a pattern
// that begins with any characters is tried from each of them to the end.
const address = /.@.|\w\.(?:org|uk|com|gov|net|info|eu)\b/i;
const addressAtEnd = /(?:https?:\/\/|www\.).+/i;
/** A word that is in so many sections, so often, is one of the manual's own, unless it is a letter from another. */
const [ownSections, ownTimes] = [3, 5];
/** So many unknown words are compared with the manual's own, and so many more with the dictionary's: no one reads more. */
const [mostCompared, mostSuggested] = [2_000, 300];

/** Looks at every word; each is reported once a section, where it comes first. */
export function adviseOnMisprints(sections: AdvisedText[], sources: Sources, spelling: Spelling, advise: Advise): void {
  const places = sections.flatMap(wordsIn);
  const isKnown = remembering(knownBy(sources, spelling));
  const uses = new Map<string, { times: number; sections: Set<string> }>();
  for (const { word, section } of places) {
    const use = uses.get(bare(word)) ?? { times: 0, sections: new Set() };
    use.times += 1;
    use.sections.add(section.about ?? section.name);
    uses.set(bare(word), use);
  }
  const right = [...uses].filter(([word]) => word.length > 2 && spelling.isWord(word)).map(([word, { times }]) => ({ word, times }));
  const near = remembering(nearestIn(right), mostCompared);
  const nearest = remembering(spelling.nearest, mostSuggested);
  const told = new Set<string>();
  for (const { section, word, piece, index } of places) {
    const [plain, once] = [bare(word), `${section.name} ${bare(word)}`];
    if (told.has(once) || isKnown(word)) continue;
    if (wordSet(Object.keys(section.front?.value.misprints ?? {})).has(plain)) continue;
    const own = near(plain);
    const use = uses.get(plain);
    // A name has a capital wherever it is.
    if (!own && !british(plain, spelling) && /^\p{Lu}/u.test(word)) continue;
    if (!own && !british(plain, spelling) && use && use.times >= ownTimes && use.sections.size >= ownSections) continue;
    told.add(once);
    const suggestion = glued(word, spelling) ?? british(plain, spelling) ?? own ?? nearest(plain);
    advise("likely-misprint", spotOf(section, piece, word, index), section.about, word, asWritten(suggestion, word));
  }
}

function wordsIn(section: AdvisedText): Place[] {
  return section.pieces.flatMap((piece) => {
    const text = piece.words.replace(/\S+/g, (run) => (address.test(run) ? blank(run) : run.replace(addressAtEnd, blank)));
    return [...text.matchAll(wordPattern)]
      .filter(({ index }) => !/[\p{N}\p{L}]/u.test(text[index - 1] ?? ""))
      .map(({ 0: word, index }) => ({ section, word, piece, index }));
  });
}

function blank(words: string): string {
  return " ".repeat(words.length);
}

// With a capital where the word has one.
function asWritten(suggestion: string | undefined, word: string): string | undefined {
  return suggestion && /^\p{Lu}/u.test(word) ? suggestion.slice(0, 1).toUpperCase() + suggestion.slice(1) : suggestion;
}

/** The British spelling of an American word. */
function british(word: string, { isWord }: Spelling): string | undefined {
  const spelt = britishSpelling(word);
  return spelt !== word && isWord(spelt) ? spelt : undefined;
}

/** Finds the word of the manual itself that differs by a letter, or from eight letters on by two; the one it uses most. */
function nearestIn(right: { word: string; times: number }[]): (word: string) => string | undefined {
  const near = openNearWords(right.map(({ word }) => word));
  const times = new Map(right.map((one) => [one.word, one.times]));
  const timesOf = ({ word }: { word: string }) => times.get(word) ?? 0;
  return (word) =>
    near(word, word.length < 8 ? 1 : 2)
      // Of three letters, one may well be another; but “teh” is “the”.
      .filter((one) => (word.length > 3 && one.word.length > 3) || isSwap(word, one.word))
      .sort((a, b) => a.apart - b.apart || timesOf(b) - timesOf(a))[0]?.word;
}

// Undefined for all words after the first `most`.
function remembering<T>(work: (word: string) => T | undefined, most = Number.POSITIVE_INFINITY): (word: string) => T | undefined {
  const known = new Map<string, T | undefined>();
  return (word) => {
    if (!known.has(word) && known.size < most) known.set(word, work(word));
    return known.get(word);
  };
}
