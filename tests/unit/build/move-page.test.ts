import { expect, test } from "vitest";
import { cutPages } from "../../../lib/build/cut-pages";
import { movePage } from "../../../lib/build/move-page";
import { pagePrinter } from "../../../lib/build/page-printer";
import { stripFramework } from "../../../lib/build/strip-framework";
import { exportedChapter, parse, print } from "./export-steps";

const page =
  '<head><link rel="icon" href="/icon.svg"><script src="/assets/reading.js"></script></head><body><form action="/search/"></form><a href="/">Home</a><a href="/8.45/#8.45.7">8.45.7</a><a href="#main">Text</a><a href="https://example.org/">Elsewhere</a><a href="tel:01632960001">Call</a><p title="/8.45/">/8.45/</p></body>';

test("links into the portal get the path; links elsewhere or within the page, and words, stay", () => {
  const tree = parse(page);
  movePage(tree, "/procedures");
  expect(print(tree)).toBe(
    '<html><head><link rel="icon" href="/procedures/icon.svg"><script src="/procedures/assets/reading.js"></script></head><body><form action="/procedures/search/"></form><a href="/procedures/">Home</a><a href="/procedures/8.45/#8.45.7">8.45.7</a><a href="#main">Text</a><a href="https://example.org/">Elsewhere</a><a href="tel:01632960001">Call</a><p title="/8.45/">/8.45/</p></body></html>',
  );
});

test("a link that shows its address shows the new one", () => {
  const tree = parse('<a href="/8.45.7/">/8.45.7/</a><a href="/8.45/">See /8.45/</a>');
  movePage(tree, "/procedures");
  expect(print(tree)).toContain('<a href="/procedures/8.45.7/">/procedures/8.45.7/</a><a href="/procedures/8.45/">See /8.45/</a>');
});

test("without a path nothing is changed", () => {
  const tree = parse(page);
  movePage(tree, "");
  expect(print(tree)).toBe(print(parse(page)));
});

test("pages cut from another are moved with it, and their files stay where they are", () => {
  const tree = parse(exportedChapter.replaceAll("https://portal.example.org", "https://example.org/procedures"));
  stripFramework(tree);
  movePage(tree, "/procedures");
  const [cut] = cutPages(tree);
  expect(cut.address).toBe("/3.1.1/");
  const html = pagePrinter(tree)(cut.head, cut.main);
  expect(html).toContain('<link rel="canonical" href="https://example.org/procedures/3.1.1/">');
  expect(html).toContain('<a href="/procedures/3.1.2/">Next</a>');
  expect(html).toContain('<script type="module" src="/procedures/assets/reading.js">');
});
