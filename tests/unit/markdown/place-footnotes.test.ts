import { expect, test } from "vitest";
import { renderInvented as render } from "./render-invented";

// All words here are invented.
const text = "Kites fly.[^wind] Boats float. Both get wet.[^wind]\n\nTails wag.[^t]\n\n[^t]: As dogs do.\n\n[^wind]: Given *any* wind.";

test("a footnote is a paragraph at the end, in the order of the signs, and signs and notes lead to one another", () => {
  const { html, paragraphs } = render(text);
  const [note, other] = ["3.1.4-3", "3.1.4-4"];
  expect(html).toContain(
    `Kites fly.<sup class="footnote"><a role="doc-noteref" id="3.1.4-sign-1-1" href="#${note}" aria-label="Footnote 1">[1]</a></sup>`,
  );
  expect(html).toContain(`id="3.1.4-sign-1-2" href="#${note}"`);
  expect(html).toContain(`id="3.1.4-sign-2-1" href="#${other}" aria-label="Footnote 2">[2]</a>`);
  expect(html).toMatch(
    new RegExp(
      `<ol class="footnotes" aria-label="Footnotes">\\s*<li id="${note}"[^>]*><a class="self"[^>]*></a>\\s*<p>Given <em>any</em> wind\\.<a`,
    ),
  );
  const back = [...html.matchAll(/class="way-back" role="doc-backlink" href="#([^"]+)" aria-label="([^"]+)"/g)].map(([, to, label]) => [
    to,
    label,
  ]);
  expect(back).toEqual([
    ["3.1.4-sign-1-1", "Back to the words with footnote 1"],
    ["3.1.4-sign-1-2", "Back to the words with footnote 1, place 2"],
    ["3.1.4-sign-2-1", "Back to the words with footnote 2"],
  ]);
  expect(new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).size).toBe(7);
  expect(paragraphs.slice(2)).toEqual(["Given any wind.", "As dogs do."]);
});

test("words are searched without the signs in them", () => {
  expect(render(text).paragraphs[0]).toBe("Kites fly. Boats float. Both get wet.");
});

test("a changed note, a sign that moved and a note made a list item change the fingerprint; a label does not", () => {
  const code = (changed: string) => render(changed).fingerprint;
  expect(code(text.replaceAll("^wind", "^air"))).toBe(code(text));
  const others = [
    text.replace("dogs", "cats"),
    text.replace("fly.[^wind]", "fly[^wind]."),
    text.replace("wet.[^wind]", "wet.[^t]"),
    "A.[^a]\n\n[^a]: B",
    "A.\n\n1. B",
  ];
  expect(new Set([text, ...others].map(code)).size).toBe(others.length + 1);
});
