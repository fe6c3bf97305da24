import { expect, test } from "vitest";
import { telephoneAddress } from "../../lib/telephone";

// 01632 960xxx is the range kept for invented numbers.
test("a British number is called with its country's code", () => {
  expect(telephoneAddress("01632 960001")).toBe("tel:+441632960001");
});

test("a number with its country's code stays as it is", () => {
  expect(telephoneAddress("+44 1632 960001")).toBe("tel:+441632960001");
});
