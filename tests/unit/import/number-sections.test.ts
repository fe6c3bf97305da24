import { expect, test } from "vitest";
import { countWords, remarksOf } from "../../../lib/import/count-words";
import { findChapter } from "../../../lib/import/find-chapter";
import { numberSections } from "../../../lib/import/number-sections";
import { divisionsOf } from "../../../lib/import/outline";
import { readDocument } from "../../../lib/import/read-document";
import { printWords } from "../../../lib/import/write-chapter";

/** An invented document as the chapter of that number: `sections` is the name of a division. */
async function numbered(name: string, text: string, number: string, title?: string, sections?: string) {
  const source = await readDocument(name, Buffer.from(text));
  if (!source) throw new Error("It was not read.");
  const divisions = divisionsOf(source);
  const made = numberSections(
    source,
    number,
    title,
    sections === undefined ? divisions[0] : divisions.find((one) => one.name === sections),
  );
  const chapter = findChapter(made);
  if (!chapter) throw new Error("There is no chapter.");
  const { lost, added } = countWords(made, chapter);
  return {
    divisions: divisions.map((one) => one.name),
    title: chapter.title,
    sections: chapter.parts.flatMap((part) =>
      part.sections.map((one) => [one.number, one.title, printWords(one.blocks.map(({ node }) => node)).trim()]),
    ),
    told: remarksOf(made, chapter).map(({ kind, words }) => `${kind}: ${words}`),
    changed: [...lost, ...added],
  };
}

test("a document that numbers 1, 2, 3 keeps its numbers below the chapter's, and what it numbers within them stays words", async () => {
  const text = "# Kite policy\n\n## 1. Dawn\n\n### 1.1 At sea\n\nSee section 2.\n\n## 2. Dusk\n\nNone flies.\n";
  expect(await numbered("kites.md", text, "8.45")).toEqual({
    divisions: ["numbers", "h2"],
    title: "Kite policy",
    sections: [
      ["8.45.1", "Dawn", "### 1.1 At sea\n\nSee section 2."],
      ["8.45.2", "Dusk", "None flies."],
    ],
    told: ["number-given: Kite policy is 8.45", "number-form: 1. is 8.45.1", "number-form: 2. is 8.45.2", "former-number: section 2"],
    changed: [],
  });
});

test("articles, Roman numerals and letters count as numbers", async () => {
  const articles = await numbered("rules.txt", "Kite rules\n\nArticle 5 Dawn\n\nA kite flies.\n\nArticle 6 Dusk\n\nNone flies.", "2");
  expect(articles.sections).toEqual([
    ["2.5", "Dawn", "A kite flies."],
    ["2.6", "Dusk", "None flies."],
  ]);
  const roman = await numbered("rules.md", "# Kites\n\n## I. Dawn\n\nOne.\n\n## II. Noon\n\nTwo.\n\n## IV. Dusk\n\nThree.", "2");
  expect(roman.sections.map(([number, title]) => [number, title])).toEqual([
    ["2.1", "Dawn"],
    ["2.2", "Noon"],
    ["2.4", "Dusk"],
  ]);
});

test("headings without numbers are numbered in their order, of the rank that is wanted, with those above them as parts", async () => {
  const text = "<h1>Kites</h1><h2>Day</h2><h3>Dawn</h3><p>One.</p><h3>Noon</h3><p>Two.</p><h2>Night</h2><h3>Dusk</h3><p>Three.</p>";
  const first = await numbered("kites.html", text, "4");
  expect([first.divisions, first.sections.map(([number, title]) => [number, title])]).toEqual([
    ["h2", "h3"],
    [
      ["4.1", "Day"],
      ["4.2", "Night"],
    ],
  ]);
  const third = await numbered("kites.html", text, "4", "All about kites", "h3");
  expect(third.title).toBe("All about kites");
  expect(third.sections.map(([number, title]) => [number, title])).toEqual([
    ["4.1", "Dawn"],
    ["4.2", "Noon"],
    ["4.3", "Dusk"],
  ]);
  expect([...first.changed, ...third.changed]).toEqual([]);
});

test("lines in bold are sections where a document has no headings, and a document without either is one section", async () => {
  const bold = "<p>Kites</p><p><b>Dawn</b></p><p>A kite flies.</p><p><b>Dusk</b></p><p>None flies, and <b>no one</b> waits.</p>";
  expect((await numbered("kites.html", bold, "4")).sections).toEqual([
    ["4.1", "Dawn", "A kite flies."],
    ["4.2", "Dusk", "None flies, and **no one** waits."],
  ]);
  const plain = await numbered("kites.html", "<p>A kite flies at dawn, and none at dusk.</p>", "4", "Kites");
  expect([plain.sections, plain.changed]).toEqual([[["4.1", undefined, "A kite flies at dawn, and none at dusk."]], []]);
});
