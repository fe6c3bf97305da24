import { expect, test } from "vitest";
import { addConflicts } from "../../../lib/content/conflict-markers";
import { Problems } from "../../../lib/content/problem";

/** Lines of the conflicts reported in a text. */
function lines(text: string): number[] {
  const problems = new Problems();
  addConflicts({ path: "3.1.2.md", text }, problems);
  return problems.list.map(({ line }) => line);
}

test.each([
  ["a whole conflict", "a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\nd\n", [2]],
  ["one with the text both began with", "<<<<<<< HEAD\nb\n||||||| 1a2b3c4\na\n=======\nc\n>>>>>>> other\n", [1]],
  ["two, one after another", "<<<<<<< A\nb\n=======\nc\n>>>>>>> B\n\n<<<<<<< A\nb\n=======\nc\n>>>>>>> B\n", [1, 7]],
  ["one in another", "<<<<<<< A\nb\n<<<<<<< C\n=======\n>>>>>>> D\n", [1]],
  ["one without names", "<<<<<<<\nb\n=======\nc\n>>>>>>>\n", [1]],
  ["one that goes on to the end of the file", "<<<<<<< HEAD\nb\n=======\nc\n", [1]],
  ["one whose first line was taken out", "b\n=======\nc\n>>>>>>> other\n", [4]],
  ["one whose first lines were taken out", "b\n||||||| 1a2b3c4\na\n=======\nc\n>>>>>>> other\n", [2]],
])("%s is reported once, at its first line", (_what, text, expected) => expect(lines(text)).toEqual(expected));

test.each([
  ["a heading that is underlined", "A heading\n=======\n\nAnother\n-------\n"],
  ["quotations in one another", "> > > > > > > deep\n\n>>>>>>>\n"],
  ["an empty row of a table", "|||||||\n"],
  ["arrows in a line", "a <<<<<<< b >>>>>>> c\n"],
  ["more signs than seven", "=========\n>>>>>>>> x\n"],
])("%s is not a conflict marker", (_what, text) => expect(lines(text)).toEqual([]));
