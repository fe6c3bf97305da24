// Which letters a word has, as bits: words with other letters are ruled out without a closer look.

/** Shorter words are like too many others; nobody mistypes a longer one. */
export const [shortestSpelt, longestSpelt] = [4, 30];
/** Fewer letters are no mistyped word. */
const shortestTyped = 3;

/** True for what may be a mistyped word at all. */
export function isSpelt(word: string): boolean {
  return word.length >= shortestTyped && word.length <= longestSpelt && /^\p{L}+$/u.test(word);
}

/** One bit for each letter of the alphabet the word has. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** How many letters only one of the two has. */
export function lettersApart(a: number, b: number): number {
  let apart = 0;
  for (let rest = a ^ b; rest !== 0; rest &= rest - 1) apart++;
  return apart;
}
