import { expect, test } from "vitest";
import { wordsBefore, wordsNow } from "../../../lib/site/difference-sides";

// All words here are invented.
const difference =
  '<p>Fly<del> a kite</del><ins> two kites</ins>.</p><ol><li value="1"><del>Run.</del></li><li value="1">Look up.</li></ol><p><ins>Rest.</ins></p>';

test("the words before have what was deleted, marked, and items counted as they were", () => {
  expect(wordsBefore(difference)).toBe("<p>Fly<del> a kite</del>.</p><ol><li><del>Run.</del></li><li>Look up.</li></ol>");
});

test("the words now have what was inserted, marked, and no item that is gone", () => {
  expect(wordsNow(difference)).toBe('<p>Fly<ins> two kites</ins>.</p><ol><li value="1">Look up.</li></ol><p><ins>Rest.</ins></p>');
});

test("a list that is wholly on one side is not on the other", () => {
  expect(wordsBefore("<p>Look.</p><ul><li><ins>Up</ins></li></ul>")).toBe("<p>Look.</p>");
});
