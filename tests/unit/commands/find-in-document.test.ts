// How a document is read where nobody chose: all invented.
import { expect, test } from "vitest";
import { findInDocument } from "../../../lib/commands/find-in-document";
import { readDocument } from "../../../lib/import/read-document";

async function numbersIn(text: string) {
  const source = await readDocument("kites.html", Buffer.from(text));
  if (!source) throw new Error("There is no document.");
  const { chapter } = await findInDocument(source, "kites.html", {}, [], (words) => words);
  return [chapter?.title, ...(chapter?.parts ?? []).flatMap(({ sections }) => sections.map(({ number }) => number))];
}

test("3.1 and 3.2 with sections of their own are sections of one document, whose title has another form of number", async () => {
  const page =
    "<h1>Chapter 3 - Kites</h1><p>Opening.</p><h2>3.1 Dawn</h2><h3>3.1.1 Wind</h3><p>Fly.</p><h3>3.1.2 Rain</h3><p>Fold.</p><h2>3.2 Dusk</h2><h3>3.2.1 Wind</h3><p>Wait.</p>";
  expect(await numbersIn(page)).toEqual([
    "Kites",
    ...["opening", "3.1", "3.1.1", "3.1.2", "3.2", "3.2.1"].map((name) => `Chapter 3/${name}`),
  ]);
});
