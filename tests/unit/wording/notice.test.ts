import { expect, test } from "vitest";
import { days } from "../../../lib/wording/notice";

test.each([
  ["2024-01-03", "2024-03-31", "From 3 January to 31 March 2024:"],
  ["2024-03-03", "2024-03-31", "From 3 to 31 March 2024:"],
  ["2023-12-03", "2024-03-31", "From 3 December 2023 to 31 March 2024:"],
  ["2023-03-03", "2024-03-31", "From 3 March 2023 to 31 March 2024:"],
  ["2024-01-03", "2024-01-03", "On 3 January 2024:"],
  ["2024-01-03", undefined, "From 3 January 2024:"],
])("the days %s and %s are said as “%s … %s”", (from, until, said) => {
  expect(days(from, until)).toBe(said);
});
