// Plain texts, all invented, whose titles have a line drawn under them, and titles that a PDF prints larger than its text.
import { expect, test } from "vitest";
import { readText } from "../../../lib/import/read-text";
import { plain } from "../../../lib/import/section-lines";

function titles(text: string, ranks?: Map<number, number>): string[] {
  return readText(text, ranks).blocks.map(({ node }) =>
    node.type === "heading" ? `${"#".repeat(node.depth)} ${plain(node)}` : plain(node),
  );
}

test("a line drawn under a title, or above it as well, makes it a heading, by the order of the signs", () => {
  expect(titles("Kites\n=====\n\nWords.\n\n2. Dawn\n-------\n\nFly.\n\n~~~~\nDusk\n~~~~\n\nFold.\n")).toEqual([
    "# Kites",
    "Words.",
    "## 2. Dawn",
    "Fly.",
    "### Dusk",
    "Fold.",
  ]);
});

test("a line that divides the text is none of its words, and makes no title of the sentence above it", () => {
  const text = "Kites fly at dawn, and fall\nat dusk.\n--------\n\nNobody flies one.\n\n**********\n";
  expect(titles(text)).toEqual(["Kites fly at dawn, and fall at dusk.", "Nobody flies one."]);
  expect(readText(text).words.join(" ")).toBe("Kites fly at dawn, and fall at dusk. Nobody flies one.");
});

test("larger lines are titles, over two lines too; a larger sentence is not", () => {
  const text = "Kite\npolicy\n\nWords.\n\nEverything here is\ninvented.\n\nWords.\n";
  const ranks = new Map([1, 2, 6, 7].map((line) => [line, line < 3 ? 1 : 2]));
  expect(titles(text, ranks)).toEqual(["# Kite policy", "Words.", "Everything here is invented.", "Words."]);
});

test("a title that comes back in small print at the head of each sheet stays where it is large", () => {
  const text = "Kite policy\n\nWords.\n\fKite policy\n\nMore words.\n\fKite policy\n\nLast words.\n";
  expect(titles(text, new Map([[1, 1]]))).toEqual(["# Kite policy", "Words.", "More words.", "Last words."]);
});

test("the mark of an item is no word, and a number after it is one", () => {
  expect(readText("* 6. Dawn *\n* 7. Dusk *\n").words.join(" ")).toBe("6. Dawn * 7. Dusk *");
});
