// Words packed as a Bloom filter (Bloom 1970): it knows each of them, and takes one other word in three hundred for one of them.

/** As lib/search/pairs.ts has it; given, so that the browser does not fetch it twice. */
type Hash = (text: string) => number;

const [bitsForWord, hashes] = [13, 6];
/** The character for six bits that are all 0; others follow it. */
const zero = 48;

/** The words as text, six bits to a character. */
export function packWords(words: string[], hash: Hash): string {
  const bits = new Uint8Array(Math.ceil((words.length * bitsForWord) / 6));
  for (const word of words) for (const at of placesOf(word, bits.length, hash)) bits[Math.floor(at / 6)] |= 1 << (at % 6);
  return String.fromCharCode(...bits.map((six) => zero + six));
}

/** True if the word is among those packed, and for few others. */
export function isPacked(word: string, packed: string, hash: Hash): boolean {
  return (
    packed !== "" && placesOf(word, packed.length, hash).every((at) => (packed.charCodeAt(Math.floor(at / 6)) - zero) & (1 << (at % 6)))
  );
}

function placesOf(word: string, length: number, hash: Hash): number[] {
  const [first, step] = [hash(word), hash(`${word} `) | 1];
  return Array.from({ length: hashes }, (_, i) => ((first + i * step) >>> 0) % (length * 6));
}
