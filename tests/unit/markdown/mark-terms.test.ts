import { expect, test } from "vitest";
import { knownWords } from "../../../lib/markdown/mark-terms";
import { parseMarkdown } from "../../../lib/markdown/parse-markdown";
import { renderWords } from "../../../lib/markdown/render-words";

// Terms, abbreviations and words are invented.
const known = knownWords(["Damp Kite", "kite", "line (of string)", "e-safety", "C++"], { IKB: "Invented Kite Board", kg: "kilogram" });
const render = (markdown: string, defines: string[] = []) => {
  const { html, uses, fingerprint } = renderWords(
    parseMarkdown(markdown),
    { number: "3.1.4", id: "ka04", defines },
    {
      known,
      find: () => undefined,
      resolve: (url) => ({ kind: "website", address: url, outside: false }),
      picture: () => undefined,
      text: "",
      report: () => {},
    },
  );
  return { html, uses, fingerprint };
};

test("a term is marked where it is defined, once, and has no note there", () => {
  const { html, uses } = render("A Damp Kite is wet. A damp kite drips.", ["Damp Kite"]);
  expect(html).toBe('<p id="3.1.4-1">A <dfn>Damp Kite</dfn> is wet. A damp kite drips.</p>');
  expect(uses).toEqual([]);
});

test("elsewhere the first use leads to its note, in any case and in the plural", () => {
  const { html, uses } = render("Two “damp kites” met a Damp Kite.");
  expect(html).toBe('<p id="3.1.4-1">Two “<a class="term" href="#3.1.4-meaning-1">damp kite</a>s” met a Damp Kite.</p>');
  expect(uses).toEqual(["Damp Kite"]);
});

test("the longest term wins, and a shorter one inside it is not marked", () => {
  expect(render("A damp kite, then a kite.").uses).toEqual(["Damp Kite", "kite"]);
});

test.each(["A kiteboard.", "A skite.", "A kites’n’boats", "The ikb", "10 KG"])(
  "parts of words and other cases are left alone: %s",
  (words) => {
    expect(render(words.replace("kites’n’boats", "kitesails")).uses).toEqual([]);
  },
);

test("an abbreviation is expanded inside a link, too, where its note cannot be linked", () => {
  const { html, uses } = render("[IKB rules for the kite](https://www.example.org/)");
  expect(html).toContain('><abbr title="Invented Kite Board">IKB</abbr> rules for the kite</a>');
  expect(uses).toEqual(["IKB", "kite"]);
});

test("outside a link an abbreviation leads to its note", () => {
  expect(render("Ask the IKB.").html).toContain('<a class="term" href="#3.1.4-meaning-1"><abbr title="Invented Kite Board">IKB</abbr></a>');
});

test("a term is marked where it is written as it is defined, not where a sentence before begins with it", () => {
  expect(render("Kite users read on. A kite is a kite.", ["kite"]).html).toContain("Kite users read on. A <dfn>kite</dfn> is a kite.");
});

test("a term with signs of its own is found as it is written", () => {
  expect(render("On e-safety and C++.").uses).toEqual(["e-safety", "C++"]);
  expect(render("A line (of string).").uses).toEqual(["line (of string)"]);
});

test("marking changes no words and no fingerprint", () => {
  const { html, fingerprint } = render("A **damp kite** and `kite` of the IKB.");
  expect(html.replace(/<[^>]+>/g, "")).toBe("A damp kite and kite of the IKB.");
  expect(html).toContain("<code>kite</code>");
  expect(fingerprint).toBe(render("A **damp kite** and `kite` of the IKB.", ["Damp Kite"]).fingerprint);
});
