import { expect, test } from "vitest";
import { stripFramework, withoutPayload } from "../../../lib/build/strip-framework";
import { exportedChapter, parse, print } from "./export-steps";

test("scripts, preloads, comments and the hidden slot of the framework are removed, our own script stays", () => {
  const tree = parse(exportedChapter);
  stripFramework(tree);
  const html = print(tree);
  expect(html).not.toMatch(/_next|__next|<!--|preload|hidden/);
  expect(html).toContain('<script type="module" src="/assets/reading.js"></script>');
  expect(html).toContain("<h1>3.1 Kites</h1>");
});

test("the payload is removed from the text of a page, and nothing else", () => {
  expect(withoutPayload(exportedChapter)).toBe(exportedChapter.replace('<script>self.__next_f.push([1,"<p>payload</p>"])</script>', ""));
});

test("a hidden element with our own words stays", () => {
  const tree = parse('<body><div hidden="">Words</div></body>');
  stripFramework(tree);
  expect(print(tree)).toContain("Words");
});
