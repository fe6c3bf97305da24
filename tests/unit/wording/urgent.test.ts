import { expect, test } from "vitest";
import { call } from "../../../lib/wording/urgent";

test("a call says who answers, if that is known, and its number is not divided between lines", () => {
  expect(call("999", "Police")).toBe("Police: 999");
  expect(call("01632 960 001", undefined)).toBe("Call 01632\u00a0960\u00a0001");
});
