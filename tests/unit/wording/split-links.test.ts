import { expect, test } from "vitest";
import { splitLinks } from "../../../lib/wording/split-links";

test("the words of each link are every second piece, the first piece is before the first link", () => {
  expect(splitLinks("[Search], or browse the [contents].")).toEqual(["", "Search", ", or browse the ", "contents", "."]);
});

test("a sentence without a link is one piece", () => {
  expect(splitLinks("Nothing to follow here.")).toEqual(["Nothing to follow here."]);
});
