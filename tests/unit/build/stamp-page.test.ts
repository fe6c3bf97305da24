import { expect, test } from "vitest";
import { stampPage } from "../../../lib/build/stamp-page";
import { exportedChapter, parse, print } from "./export-steps";

test("the page's root gives the style sheet the version, and what to print without a date and time", () => {
  const tree = parse(exportedChapter);
  stampPage(tree);
  expect(print(tree)).toContain(
    '<html lang="en-GB" data-stamp="Printing time not recorded. Check https://manual.example.org" data-version="Version of 1 March 2018.">',
  );
});

test("a page without words of a chapter has no version", () => {
  const tree = parse('<html><body><main></main><print-stamp address="https://manual.example.org"></print-stamp></body></html>');
  stampPage(tree);
  expect(print(tree)).toContain('<html data-stamp="Printing time not recorded. Check https://manual.example.org">');
});

test("the head of every sheet has the chapter and the manual, and they are nowhere else on the sheet", () => {
  const tree = parse(
    '<html><body><main data-head="3.1 Kites" data-version="Version of 1 March 2018"></main><print-stamp address="https://manual.example.org" manual="The manual"></print-stamp></body></html>',
  );
  stampPage(tree);
  expect(print(tree)).toContain(
    '<html data-manual="The manual" data-stamp="Printing time not recorded. Check https://manual.example.org" data-version="Version of 1 March 2018." data-head="3.1 Kites">',
  );
  expect(print(tree)).toContain('<main data-version="Version of 1 March 2018"></main><print-stamp address="https://manual.example.org">');
});
