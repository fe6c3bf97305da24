import type { Root } from "hast";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { expect, test } from "vitest";
import { sortHead } from "../../../lib/build/sort-head";

const pages = unified().use(rehypeParse).use(rehypeStringify).freeze();
const sorted = (head: string[]) => {
  const tree: Root = pages.parse(`<html><head>${head.join("")}</head><body></body></html>`);
  sortHead(tree);
  return pages.stringify(tree);
};

const ofNext = ["<title>Invented</title>", '<meta name="description" content="Words">', '<link rel="icon" href="/icon.svg">'];
const ofReact = [
  '<link rel="stylesheet" href="/b.css">',
  '<link rel="stylesheet" href="/a.css">',
  '<link rel="canonical" href="/3.1/">',
  '<meta property="og:image" content="/b.png">',
  '<meta property="og:image:width" content="640">',
  '<meta name="twitter:card" content="summary">',
];
const first = ['<meta charset="utf-8">', '<meta name="viewport" content="width=device-width">'];

test("the head of a page is the same letter for letter, whichever part is ready first", () => {
  const one = sorted([...first, ...ofReact, ...ofNext]);
  expect(sorted([...first, ...ofNext, ...ofReact])).toBe(one);
  expect(sorted([...first, ofReact[0], ofNext[0], ...ofReact.slice(1), ...ofNext.slice(1)])).toBe(one);
  expect(one).toContain('<head><meta charset="utf-8"><meta name="viewport"');
});

test("style sheets, and images with their sizes, keep their order, which has a meaning", () => {
  const page = sorted([...ofReact, ...ofNext]);
  expect(page.indexOf("/b.css")).toBeLessThan(page.indexOf("/a.css"));
  expect(page.indexOf('"og:image"')).toBeLessThan(page.indexOf("og:image:width"));
});
