// The example in examples/debian-constitution: its pages have every word of each version that Debian published, and lead somewhere.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { differenceOf, wordsInPage } from "../../lib/import/words";
import { builtSite } from "../built-site";
import { linkCheck } from "./link-check";
import { elements, readPage } from "./read-page";

const content = "examples/debian-constitution";
const chapter = "/constitution-for-the-debian-project/";
const versions = [
  ["1.0", "1998-12-02"],
  ["1.1", "2003-06-21"],
  ["1.2", "2003-10-29"],
  ["1.3", "2006-09-24"],
  ["1.4", "2007-10-07"],
  ["1.5", "2015-01-09"],
  ["1.6", "2015-12-13"],
  ["1.7", "2016-08-14"],
  ["1.8", "2022-01-28"],
  ["1.9", "2022-03-26"],
];
let site = "";
beforeAll(async () => {
  site = await builtSite(content);
});

const mainOf = (address: string) => elements(readPage(site, address), ({ tagName }) => tagName === "main")[0];
/** Numbers of items are no text of a page, and labels have no dots after them. */
const printedWords = (version: string) =>
  gunzipSync(readFileSync(`tests/fixtures/debian-constitution/constitution.${version}.txt.gz`))
    .toString("utf8")
    .split("\n")
    .flatMap((line) =>
      line
        .replace(/^\s*\d+\.\s/, "")
        .replace(/^(\s*[A-Z])\.(?=\s)/, "$1")
        .split(/\s+/),
    )
    .filter(Boolean)
    .map(withoutDot);
const withoutDot = (word: string) => word.replace(/^([A-Z\d]\.\d)\.$/, "$1");

test.each(versions)("every word of version %s is on the page of the chapter as at %s", (version, day) => {
  const words = wordsInPage(mainOf(`${chapter}as-at/${day}/`)).map(withoutDot);
  expect(differenceOf(printedWords(version), words).lost).toEqual([]);
  expect(words.length).toBeGreaterThan(4000);
});

test("every word of the latest version is on the chapter's own page", () => {
  expect(differenceOf(printedWords("1.9"), wordsInPage(mainOf(chapter)).map(withoutDot)).lost).toEqual([]);
});

test("every page's links lead to a page and an anchor", () => {
  const { pages, brokenOn } = linkCheck(site);
  expect(pages.flatMap((name) => brokenOn(name).map((address) => `${name}: ${address}`))).toEqual([]);
  expect(pages.length).toBeGreaterThan(100);
});

test("each section has an address of its own, and one that moved keeps its earlier one", () => {
  for (const own of ["1", "4.2", "a", "a.0", "b", "opening"]) expect(mainOf(`${chapter}${own}/`)).toBeDefined();
  expect(readFileSync(`${site}${chapter}a-1-discussion-and-amendment/index.html`, "utf8")).toContain(`${chapter}a.1/`);
});

test("the pages name the source, the copyright and the licence", () => {
  for (const address of ["/", chapter, `${chapter}4.2/`]) {
    const words = wordsInPage(mainOf(address) ?? readPage(site, address)).join(" ") + wordsInPage(readPage(site, address)).join(" ");
    for (const name of ["Software in the Public Interest, Inc.", "Open Publication License", "doc-debian"]) expect(words).toContain(name);
  }
});
