import { expect, test } from "vitest";
import { compareNumbers, isNumber } from "../../../lib/domain/number";

test("8.45.10 follows 8.45.9", () => {
  expect(["8.45.10", "8.45.9", "8.10", "8.2"].sort(compareNumbers)).toEqual(["8.2", "8.10", "8.45.9", "8.45.10"]);
});

test("a number has no leading zeros and no more than five integers", () => {
  expect(["8.45.7", "8.45.7a", "8.045", "8.", "1.2.3.4.5.6"].map(isNumber)).toEqual([true, true, false, false, false]);
});
