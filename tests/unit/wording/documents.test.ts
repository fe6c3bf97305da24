import { expect, test } from "vitest";
import { calledInText, summary } from "../../../lib/wording/documents";

test("how many documents there are, and how many we don’t have, is said", () => {
  expect(summary(1, 0)).toBe("The text names 1 document from elsewhere.");
  expect(summary(4, 2)).toBe("The text names 4 documents from elsewhere. We don’t have 2 of them.");
  expect(summary(2, 2)).toBe("The text names 2 documents from elsewhere. We don’t have any of them.");
  expect(summary(1, 1)).toBe("The text names 1 document from elsewhere. We don’t have it.");
});

test("the names by which the text calls a document are said", () => {
  expect(calledInText(["guidance", "the guide"])).toBe("Called “guidance” and “the guide” in the text.");
});
