// A manual whose numbers begin anew in each chapter, at several levels, with Articles, Roman numerals and titles alone.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { reservedPages } from "../../lib/domain/reserved-names";
import { builtSite } from "../built-site";
import { linkCheck } from "./link-check";
import { elements, hasClass, readPage } from "./read-page";

const site = await builtSite("tests/fixtures/levels");
const { pages, idsOf, brokenOn } = linkCheck(site);

test("every link of every page leads to a page and an anchor that exist, and no page uses an id twice", () => {
  expect(pages.length).toBeGreaterThan(40);
  expect(pages.flatMap((name) => brokenOn(name).map((broken) => `${name}: ${broken}`))).toEqual([]);
  for (const [address, ids] of idsOf) expect([address, ids.length]).toEqual([address, new Set(ids).size]);
});

test("addresses have the chapter and the label in small letters, or the words of a title", () => {
  const addresses = ["5.1/1.1.2", "kite-club-rules/article-5a", "kite-club-rules/section-1.01", "schedule-a/ii.1", "what-to-do/look-up"];
  expect(addresses.filter((address) => !existsSync(join(site, address, "index.html")))).toEqual([]);
});

test("no chapter can have the address of a page of the portal", () => {
  const chapters = ["5.1", "kite-club-rules", "schedule-a", "what-to-do"];
  const folders = readdirSync(site, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const own = folders.map(({ name }) => name).filter((name) => !chapters.includes(name));
  expect(own.length).toBeGreaterThan(10);
  expect(own.filter((name) => !reservedPages.has(name))).toEqual([]);
});

test("no page skips a level of headings", () => {
  const skipping = pages.flatMap((name) => {
    const levels = elements(readPage(site, `/${name.replace(/index\.html$/, "")}`), ({ tagName }) => /^h[1-6]$/.test(tagName)).map(
      ({ tagName }) => Number(tagName[1]),
    );
    return levels.some((level, i) => level > (levels[i - 1] ?? 0) + 1) ? [`${name}: ${levels.join(" ")}`] : [];
  });
  expect(skipping).toEqual([]);
});

test("a chapter as it was has the headings of its levels", () => {
  const nested = elements(readPage(site, "/5.1/as-at/2022-05-01/"), ({ properties }) => String(properties.className) === "section-heading");
  expect(nested.map(({ tagName }) => tagName)).toEqual(["h3", "h4", "h5", "h5", "h4", "h3", "h4"]);
  const flat = elements(
    readPage(site, "/what-to-do/as-at/2022-05-01/"),
    ({ properties }) => String(properties.className) === "section-heading",
  );
  expect(flat.map(({ tagName }) => tagName)).toEqual(["h2", "h2"]);
});

test("a section's page has its own words, then those of all sections below it, and none of others", () => {
  const sections = (path: string) => elements(readPage(site, path), ({ properties }) => String(properties.className) === "section");
  expect(sections("/5.1/1.1/").map(({ properties }) => properties.id)).toEqual(["1.1", "1.1.1", "1.1.2"]);
  expect(sections("/5.1/2/").map(({ properties }) => properties.id)).toEqual(["2", "2.1"]);
  expect(sections("/5.1/1.2/").map(({ properties }) => properties.id)).toEqual(["1.2"]);
});

test("no page shows a number as the portal keeps it, but as it is printed", () => {
  const shown = pages.filter((name) =>
    />[^<]*(?<![\w/])(?:kite-club-rules\/Article|5\.1\/1\.1|what-to-do\/)[^<]*</.test(readFileSync(join(site, name), "utf8")),
  );
  expect(shown).toEqual([]);
});

test("every page with sections of a chapter that has levels has their style sheet, and so has the print list", () => {
  const showing = pages.filter((name) => {
    const page = readPage(site, `/${name.replace(/index\.html$/, "")}`);
    return (
      name.startsWith("print-list/") ||
      (/^(?:5\.1|kite-club-rules|schedule-a)\//.test(name) && elements(page, hasClass("section")).length > 0)
    );
  });
  expect(showing.length).toBeGreaterThan(20);
  const without = showing.filter((name) => !/href="[^"]*\/assets\/levels\.[0-9a-f]+\.css"/.test(readFileSync(join(site, name), "utf8")));
  expect(without).toEqual([]);
});
