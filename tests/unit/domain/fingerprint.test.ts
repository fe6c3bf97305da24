import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { checkCharacter, fingerprint } from "../../../lib/domain/fingerprint";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

test("a fingerprint is the first 35 bits of the SHA-256 of v1, the id and the text, in Crockford's base 32", () => {
  const bits = [...createHash("sha256").update("v1\nka01\nInvented “words”").digest()]
    .map((byte) => byte.toString(2).padStart(8, "0"))
    .join("");
  const expected = [...Array(7).keys()].map((i) => alphabet[Number.parseInt(bits.slice(5 * i, 5 * i + 5), 2)]).join("");
  expect(fingerprint("ka01", "Invented “words”").slice(0, 7)).toBe(expected);
});

test("another id gives the same words another fingerprint", () => {
  expect(fingerprint("ka01", "words")).not.toBe(fingerprint("ka02", "words"));
});

test("the check character catches every single wrong character and nearly every swap of neighbours", () => {
  const code = "24EQM6A";
  let swapsMissed = 0;
  for (let i = 0; i < code.length; i++) {
    for (const other of alphabet) {
      if (other !== code[i]) expect(checkCharacter(code.slice(0, i) + other + code.slice(i + 1))).not.toBe(checkCharacter(code));
    }
  }
  for (const a of alphabet) {
    for (const b of alphabet) if (a < b && checkCharacter(a + b) === checkCharacter(b + a)) swapsMissed++;
  }
  // Luhn's algorithm cannot tell the first from the last character swapped.
  expect(swapsMissed).toBe(1);
});
