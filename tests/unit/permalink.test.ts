import { expect, test } from "vitest";
import { addressInChapter, pageAddress, paragraphAnchor, queryOf } from "../../lib/permalink";

test("addresses keep the dots of a number and end in a slash", () => {
  expect(pageAddress("8.45.7")).toBe("/8.45.7/");
  expect(addressInChapter("8.45", "8.45.7")).toBe("/8.45/#8.45.7");
  expect(paragraphAnchor("8.45.6", 2)).toBe("8.45.6-2");
});

test("what was typed is read behind # before ?, and never throws", () => {
  expect(queryOf({ hash: "#q=a+b", search: "?q=c" })).toBe("a b");
  expect(queryOf({ hash: "", search: "?q=%3Cb%3E" })).toBe("<b>");
  expect(queryOf({ hash: "#%E0%A4%A", search: "" })).toBe("");
});
