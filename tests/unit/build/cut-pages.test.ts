import { expect, test } from "vitest";
import { cutPages } from "../../../lib/build/cut-pages";
import { pagePrinter } from "../../../lib/build/page-printer";
import { stripFramework } from "../../../lib/build/strip-framework";
import { exportedChapter, parse, print } from "./export-steps";

function cut(html: string) {
  const tree = parse(html);
  stripFramework(tree);
  const sections = cutPages(tree);
  const page = pagePrinter(tree);
  return {
    sections: sections.map(({ address, also, head, main, sheet }) => ({ address, also, html: page(head, main, sheet) })),
    chapter: page(),
    tree,
  };
}

test("each section's page has the chapter's frame and article, and its own head, heading and links", () => {
  const { sections } = cut(exportedChapter);
  expect(sections.map((section) => section.address)).toEqual(["/3.1.1/", "/3.1.2/"]);
  expect(sections[0].html).toBe(
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>One &#x26; only</title><meta name="description" content="First"><link rel="canonical" href="https://portal.example.org/3.1.1/"></head><body><header>Top</header><main id="main" data-version="Version of 1 March 2018"><div class="version-notice">Old</div><section class="section" id="3.1.1"><h1>3.1.1</h1><p>First</p></section><a href="/3.1.2/">Next</a></main><print-stamp time-zone="UTC" address="https://manual.example.org"></print-stamp><script type="module" src="/assets/reading.js"></script></body></html>',
  );
});

test("the chapter keeps its own head, headings and articles, without the templates", () => {
  const { chapter, tree } = cut(exportedChapter);
  expect(chapter).toBe(print(tree));
  expect(chapter).not.toContain("template");
  expect(chapter).toContain("<title>3.1 Kites</title>");
  expect(chapter).toContain('<section class="section" id="3.1.2"><h3>3.1.2</h3>');
});

test("the build stops if a template's section is not on the page", () => {
  expect(() => cut(exportedChapter.replace('<section class="section" id="3.1.2">', '<section class="section" id="3.1.3">'))).toThrow(
    "no 3.1.2 for /3.1.2/",
  );
});

test("nothing is cut from a page without templates", () => {
  expect(cutPages(parse("<main>About</main>"))).toEqual([]);
});

test("a page can be put together from a store of articles, with its own version on every sheet", () => {
  const page = exportedChapter.replace(
    "<print-stamp",
    '<template data-bank=""><section data-key="one/2019-01-01" class="section" id="3.1.1"><h3>3.1.1</h3><p>Before</p></section></template><template data-address="/3.1/as-at/2019-01-01/" data-also="/2.1/as-at/2019-01-01/" data-from="/3.1/" data-title="Then" data-description="Then"><main id="main" data-version="As it stood"><div data-fill="one/2019-01-01"></div></main></template><print-stamp',
  );
  const { sections, chapter } = cut(page);
  expect(sections[2]).toMatchObject({ address: "/3.1/as-at/2019-01-01/", also: ["/2.1/as-at/2019-01-01/"] });
  expect(sections[2].html).toContain(
    'data-version="As it stood"><section class="section" id="3.1.1"><h3>3.1.1</h3><p>Before</p></section></main>',
  );
  expect(sections[2].html).toContain('<link rel="canonical" href="https://portal.example.org/3.1/as-at/2019-01-01/">');
  expect(chapter).not.toContain("Before");
});

test("stored contents are on each page with the link to that page marked; the build stops if they do not have just one", () => {
  const contents = (links: string) =>
    exportedChapter
      .replace("<print-stamp", `<template data-bank=""><nav data-key="contents-1">${links}</nav></template><print-stamp`)
      .replace('<div data-fill="notice"></div>', '<div data-fill="contents-1" data-current="/3.1.1/"></div>');
  const { sections } = cut(contents('<a href="/3.1.1/">One</a><a href="/3.1.2/">Two</a>'));
  expect(sections[0].html).toContain('<nav><a href="/3.1.1/" aria-current="page">One</a><a href="/3.1.2/">Two</a></nav>');
  for (const links of ['<a href="/3.1.2/">Two</a>', '<a href="/3.1.1/">One</a><a href="/3.1.1/">One</a>'])
    expect(() => cut(contents(links))).toThrow("The contents on the page /3.1.1/ do not have one link to it.");
});
