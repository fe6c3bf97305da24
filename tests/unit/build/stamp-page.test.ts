import { expect, test } from "vitest";
import { stampPage } from "../../../lib/build/stamp-page";
import { exportedChapter, parse, print } from "./export-steps";

test("the root of a page tells the style sheet the version and what to print without a moment", () => {
  const tree = parse(exportedChapter);
  stampPage(tree);
  expect(print(tree)).toContain(
    '<html lang="en-GB" data-stamp="Printing time not recorded. Check https://manual.example.org" data-version="Version of 1 March 2018. ">',
  );
});

test("a page without words of a chapter names no version", () => {
  const tree = parse('<html><body><main></main><print-stamp address="https://manual.example.org"></print-stamp></body></html>');
  stampPage(tree);
  expect(print(tree)).toContain('<html data-stamp="Printing time not recorded. Check https://manual.example.org">');
});
