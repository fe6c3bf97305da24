import { expect, test } from "vitest";
import { datedWords } from "../../../lib/import/dated-words";
import { readText } from "../../../lib/import/read-text";

const daysIn = (text: string) => datedWords(readText(text)).map(({ words, day }) => `${words} → ${day}`);

test("the day that a document gives itself is found, however it is written", () => {
  expect(daysIn("Last updated: 12 January 2026")).toEqual(["Last updated: 12 January 2026 → 2026-01-12"]);
  expect(daysIn("This page was last reviewed on 3rd of March 2025.")).toEqual([
    "This page was last reviewed on 3rd of March 2025 → 2025-03-03",
  ]);
  expect(daysIn("Approved by the board: 04/05/2024")).toEqual(["Approved by the board: 04/05/2024 → 2024-05-04"]);
  expect(daysIn("Issue date 2024-02-29")).toEqual(["Issue date 2024-02-29 → 2024-02-29"]);
  expect(daysIn("Date of issue: September 2023")).toEqual(["Date of issue: September 2023 → 2023-09-01"]);
});

test("a day that does not exist, or that the words name for something else, is none of the document", () => {
  expect(daysIn("Last updated 31/02/2024")).toEqual([]);
  expect(daysIn("The lamp was lit on 12 January 2026, and the Act was passed in 1989.")).toEqual([]);
});
