import { expect, test } from "vitest";
import { calledInText, summary } from "../../../lib/wording/documents";

test("the page says how many documents there are, and how many are not available", () => {
  expect(summary(1, 0)).toBe("The text names 1 document.");
  expect(summary(4, 2)).toBe("The text names 4 documents. 2 are not available.");
  expect(summary(2, 2)).toBe("The text names 2 documents. None of them is available.");
  expect(summary(1, 1)).toBe("The text names 1 document, which is not available.");
});

test("the names that the text uses for a document are listed", () => {
  expect(calledInText(["guidance", "the guide"])).toBe("Called “guidance” and “the guide” in the text.");
});
