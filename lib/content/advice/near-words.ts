// The words of a list that differ from a word by a slip or two, found in a list of a whole language within a millisecond:
// words whose letters are others are passed over without being compared.
import { distance } from "fastest-levenshtein";

/** How many slips there are between two words: letters added, left out or swapped for another; two that changed places are one. */
export function slips(word: string, other: string): number {
  const apart = distance(word, other);
  return apart === 2 && isSwap(word, other) ? 1 : apart;
}

/** Whether two letters beside each other changed places. */
export function isSwap(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  const at = [...word].findIndex((letter, i) => letter !== other[i]);
  return at >= 0 && at + 1 < word.length && word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2) === other;
}

/** Longer ones are no words, and would take as long to compare as thousands. */
const longest = 60;

/** Opens a list; the function returned gives all of it that is at most `most` slips from a word, in the order of the list. */
export function openNearWords(words: string[]): (word: string, most: number) => { word: string; apart: number }[] {
  const byLength = new Map<number, { words: string[]; letters: number[] }>();
  for (const word of words) {
    const alike = byLength.get(word.length) ?? { words: [], letters: [] };
    byLength.set(word.length, alike);
    alike.words.push(word);
    alike.letters.push(lettersOf(word));
  }
  return (word, most) => {
    if (word.length > longest) return [];
    const own = lettersOf(word);
    const found: { word: string; apart: number }[] = [];
    for (let length = Math.max(1, word.length - most); length <= word.length + most; length++) {
      const alike = byLength.get(length);
      // A slip takes at most one letter away and brings another.
      for (const [i, letters] of alike?.letters.entries() ?? []) {
        if (bitsIn(letters & ~own) > most || bitsIn(own & ~letters) > most) continue;
        const other = alike?.words[i] ?? "";
        const apart = slips(word, other.toLowerCase());
        if (apart <= most) found.push({ word: other, apart });
      }
    }
    return found;
  };
}

// Which letters a word has, each as a bit; letters may share one.
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

function bitsIn(number: number): number {
  let bits = 0;
  for (let left = number; left !== 0; left &= left - 1) bits++;
  return bits;
}
