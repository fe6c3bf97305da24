import { expect, test } from "vitest";
import { withoutTornWords } from "../../../lib/markdown/without-torn-words";
import { compileTokens } from "./compile-tokens";

// All words here are invented.
test("a bracket is not kept for a word that is shown in another paragraph", () => {
  // A paragraph, "form", ")" and "kite"; then a paragraph, "kite", a paragraph, "b", ")" and "kite".
  const [earlier, newer] = [compileTokens("form) kite"), compileTokens("kite\n\nb) kite")];
  expect([earlier.length, newer.length]).toEqual([4, 6]);
  const kept = [
    { at: [0, 0] as [number, number], count: 1 },
    { at: [2, 4] as [number, number], count: 2 },
  ];
  expect(withoutTornWords(kept, earlier, newer)).toEqual([kept[0], { at: [3, 5], count: 1 }]);
});

test("a bracket is kept where the words before it are changed in its own paragraph", () => {
  const [earlier, newer] = [compileTokens("form) kite"), compileTokens("b) kite")];
  const kept = [
    { at: [0, 0] as [number, number], count: 1 },
    { at: [2, 2] as [number, number], count: 2 },
  ];
  expect(withoutTornWords(kept, earlier, newer)).toEqual(kept);
});
