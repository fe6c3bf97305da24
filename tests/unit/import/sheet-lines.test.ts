// Pages made from a PDF, all invented: heads and numbers of sheets come back as paragraphs.
import { expect, test } from "vitest";
import { imported } from "./imported";

const page = (sheets: string[]) => imported("kites.html", `<h1>3.9 Invented</h1><h2>3.9.1 Dawn</h2>${sheets.join("")}`);
const left = (told: string[]) => told.filter((one) => one.startsWith("running-head")).map((one) => one.replace("running-head: ", ""));

test("“Page 2 of 3” and the head beside it are left out and named", async () => {
  const sheets = [1, 2, 3].map((sheet) => `<p>Kite policy</p><p>Page ${sheet} of 3</p><p>Words of sheet ${"abc"[sheet - 1]}.</p>`);
  const { words, told, changed } = await page(sheets);
  expect(words["3.9.1"]).toBe("Words of sheet a.\n\nWords of sheet b.\n\nWords of sheet c.");
  expect(left(told)).toEqual([1, 2, 3].flatMap((sheet) => ["Kite policy", `Page ${sheet} of 3`]));
  expect(changed).toEqual([]);
});

test("a number beside the line between sheets is left out, and so is one before the same words each time", async () => {
  const { words } = await page([1, 2, 3].map((sheet) => `<p>Words ${"abc"[sheet - 1]}.</p><p>${sheet}</p><hr>`));
  expect(words["3.9.1"].match(/\d/)).toBeNull();
  const named = await page([1, 2, 3, 4].map((sheet) => `<p>${sheet} | Kite policy</p><p>Words ${"abcd"[sheet - 1]}.</p>`));
  expect(named.words["3.9.1"]).toBe("Words a.\n\nWords b.\n\nWords c.\n\nWords d.");
});

test("titles that count, and lines that come back without counting, stay", async () => {
  const { told } = await page(
    [1, 2, 3].map((step) => `<p>Key stage ${step}</p><p>Wait.</p><p>Step ${step}</p><p>Signed by the warden</p>`),
  );
  expect(left(told)).toEqual([]);
});
