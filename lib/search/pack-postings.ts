// The postings of one key as text: for each section the gap from the one before and how much the key weighs in it.
import { heaviest, type Posting } from "./posting";

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Packs postings in order of their sections, five bits to a character, lowest first, the sixth bit for "more follows". */
export function packPostings(postings: Posting[]): string {
  let [packed, last] = ["", -1];
  for (const [section, weight] of postings) {
    let rest = (section - last) * (heaviest + 1) + weight;
    last = section;
    while (rest > 31) {
      packed += digits[(rest & 31) | 32];
      rest >>>= 5;
    }
    packed += digits[rest];
  }
  return packed;
}

/** The character for six bits. */
export const digitOf = (value: number): string => digits[value];

const values = new Uint8Array(128);
for (let i = 0; i < digits.length; i++) values[digits.charCodeAt(i)] = i;

/** The six bits at a place of a packed text. */
export const digitAt = (packed: string, place: number): number => values[packed.charCodeAt(place)];

/** Unpacks what packPostings made. */
export function unpackPostings(packed: string): Posting[] {
  const postings: Posting[] = [];
  let [section, value, shift] = [-1, 0, 0];
  for (let i = 0; i < packed.length; i++) {
    const digit = values[packed.charCodeAt(i)];
    value |= (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    section += value >>> 4;
    postings.push([section, value & heaviest]);
    [value, shift] = [0, 0];
  }
  return postings;
}
