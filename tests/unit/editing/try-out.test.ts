import { expect, test } from "vitest";
import { readContent } from "../../../lib/editing/read-content";
import { tryOutOnDay } from "../../../lib/editing/try-out";

// The invented manual was renumbered on 2 February 2022.
const { files } = readContent("tests/fixtures/renumbered");
const spoilt = files.map((file) => (file.name === "manual.yml" ? { ...file, text: file.text.replace(/^title:/m, "titel:") } : file));
const before = files.map((file) => (file.name === "number-history.yml" ? { ...file, text: file.text.replaceAll("2022-", "2001-") } : file));
const tried = (earlier: typeof files, day: string) => () => tryOutOnDay("tests/fixtures/renumbered", earlier, spoilt, day);

test("what a change would spoil on a day before a renumbering is put down to the day", () => {
  expect(tried(files, "2021-12-31")).toThrow(/^Numbers were changed on 2 February 2022: the day must be 3 February 2022 or later\./);
});

test("what a renumbering itself would spoil is named, and its own day is not to blame", () => {
  expect(tried(before, "2021-12-31")).toThrow(/content would then have problems:\n.*unknown-key/);
});
