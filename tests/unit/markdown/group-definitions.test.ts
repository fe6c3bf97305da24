import { expect, test } from "vitest";
import { renderInvented as render } from "./render-invented";

// All words here are invented.
const text = "Kite\nFlyer\n: Paper on a *string*.\n\nTail\n: What hangs.\n: What wags.";

test("a term and what it means are one paragraph, which can be linked to and found", () => {
  const { html, paragraphs } = render(text);
  expect(html).toMatch(
    /^<dl><div id="3.1.4-1"[^>]*><dt><a class="self"[^>]*><\/a>Kite<\/dt><dt>Flyer<\/dt><dd>Paper on a <em>string<\/em>\.\s*<\/dd>/,
  );
  expect(html).toMatch(/<div id="3.1.4-2"[^>]*><dt><a class="self"[^>]*><\/a>Tail<\/dt><dd>What hangs\.\s*<\/dd><dd>What wags\.\s*<\/dd>/);
  expect(paragraphs).toEqual(["Kite Flyer Paper on a string.", "Tail What hangs. What wags."]);
});

test("a changed meaning, and a term made a meaning, change the fingerprint", () => {
  const codes = [text, text.replace("string", "rope"), text.replace("Flyer\n", "Flyer\n: A person.\n: "), "Kite Flyer\n\nTail"].map(
    (changed) => render(changed).fingerprint,
  );
  expect(new Set(codes).size).toBe(codes.length);
});
