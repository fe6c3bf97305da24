import { expect, test } from "vitest";
import { difference } from "../../../lib/markdown/difference";
import { compileTokens } from "./compile-tokens";
import { printDifference } from "./print-difference";
import { renderInvented as render } from "./render-invented";

// All words here are invented. The code of a picture is its name here.
const text = "A kite:\n\n![A kite with two tails](picture:kite.png)";

test("a picture has its size, so that nothing moves when it comes, and is a paragraph that is found by its words", () => {
  const { html, paragraphs } = render(text);
  expect(html).toContain('<p id="3.1.4-2"');
  expect(html).toContain('<img src="/assets/picture.kite.png" alt="A kite with two tails" width="80" height="60">');
  expect(paragraphs[1]).toBe("A kite with two tails");
});

test("another picture, and other words for it, change the fingerprint of the section and of the paragraph", () => {
  const all = [text, text.replace("kite.png", "boat.png"), text.replace("two tails", "no tail")].map((markdown) => render(markdown));
  expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  expect(new Set(all.map(({ codes }) => codes[1])).size).toBe(3);
  expect(new Set(all.map(({ codes }) => codes[0])).size).toBe(1);
});

test("what a picture says is cited by the lasting names of numbers, so that renumbering is no change of it", () => {
  expect(
    compileTokens("![See 3.1.9](picture:kite.png)", (number) => (number === "3.1.9" ? "3.1.2" : number)).map(
      (token) => token.kind === "word" && token.name,
    ),
  ).toContain("See 3.1.2");
});

const show = (earlier: string, newer: string) => printDifference(difference(compileTokens(earlier), compileTokens(newer)));
const img = (name: string, alt: string) => `<img src="/assets/picture.${name}" alt="${alt}" width="80" height="60">`;

test("in changes a picture that stayed is shown, and of one that was replaced both, with their words", () => {
  expect(show(text, text)).toContain(`<p>${img("kite.png", "A kite with two tails")}</p>`);
  const changed = show(text, text.replace("kite.png", "boat.png"));
  expect(changed).toContain(
    `</span>${img("kite.png", "A kite with two tails")} <span class="sign">(picture: A kite with two tails)</span><span class="spoken"> end of deletion`,
  );
  expect(changed).toContain(
    `</span> ${img("boat.png", "A kite with two tails")} <span class="sign">(picture: A kite with two tails)</span><span class="spoken"> end of insertion`,
  );
});

test("a new text alternative for the same picture is shown as a change", () => {
  expect(show(text, text.replace("two", "three"))).toMatch(
    /<del>.*\(picture: A kite with two tails\).*<ins>.*\(picture: A kite with three tails\)/,
  );
});
