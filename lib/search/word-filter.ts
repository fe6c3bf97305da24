// Words packed as a Bloom filter (Bloom 1970): it knows each of them, and takes one other word in three hundred for one of them.

import { digitAt, digitOf } from "./pack-postings";
import { hash } from "./pairs";

const [bitsForWord, hashes] = [12, 6];

/** The words as text, six bits to a character. */
export function packWords(words: string[]): string {
  const bits = new Uint8Array(Math.ceil((words.length * bitsForWord) / 6));
  for (const word of words) for (const at of placesOf(word, bits.length)) bits[Math.floor(at / 6)] |= 1 << (at % 6);
  return Array.from(bits, digitOf).join("");
}

/** True if the word is among those packed, and for few others. */
export function isPacked(word: string, packed: string): boolean {
  return packed !== "" && placesOf(word, packed.length).every((at) => digitAt(packed, Math.floor(at / 6)) & (1 << (at % 6)));
}

function placesOf(word: string, length: number): number[] {
  const [first, step] = [hash(word), hash(`${word} `) | 1];
  return Array.from({ length: hashes }, (_, i) => ((first + i * step) >>> 0) % (length * 6));
}
