// A short code of a text, changed by any change of its words, links or structure: "24EQM6AX".
import { sha256 } from "@noble/hashes/sha2.js";

// Crockford's base 32 leaves out I, L, O and U, which are misread.
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * Fingerprint of a text: seven characters for the first 35 bits of the SHA-256 of `v1`, the permanent ID and the
 * normalised text (lib/markdown/normalise-words.ts), and one check character.
 */
export function fingerprint(id: string, normalised: string): string {
  const hash = sha256(new TextEncoder().encode(["v1", id, normalised].join("\n")));
  let code = "";
  for (let bit = 0; bit < 35; bit += 5) {
    const pair = (hash[bit >> 3] << 8) | hash[(bit >> 3) + 1];
    code += alphabet[(pair >> (11 - (bit & 7))) & 31];
  }
  return code + checkCharacter(code);
}

/** The check character of a code, by Luhn's algorithm for 32 characters (ISO/IEC 7812-1, annex B, with another base). */
export function checkCharacter(code: string): string {
  let sum = 0;
  [...code].reverse().forEach((character, i) => {
    const value = alphabet.indexOf(character) * (i % 2 === 0 ? 2 : 1);
    sum += (value >> 5) + (value & 31);
  });
  return alphabet[(32 - (sum % 32)) % 32];
}
