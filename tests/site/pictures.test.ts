// Every kind of block in a finished site that is published behind a path.
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtSite } from "../built-site";
import { elements, filesOf, parsePage, readPage } from "./read-page";

const root = "/boards/procedures";
let folder: string;
let site: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "portal-pictures-"));
  const content = join(folder, "content");
  cpSync("tests/fixtures/illustrated", content, { recursive: true });
  appendFileSync(join(content, "manual.yml"), `portal-address: https://example.org${root}\n`);
  site = await builtSite(content);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sources = (address: string) =>
  elements(readPage(site, address), ({ tagName }) => tagName === "img").map(({ properties }) => String(properties.src));
const own = (name: string) => readFileSync(`tests/fixtures/illustrated/5.1-lighthouse-keeping/pictures/${name}`);

test("each page shows the pictures of its version, byte for byte as the editor saved them, at addresses with their hash", () => {
  const of = (address: string) => sources(address).map((source) => source.replace(/\.[0-9a-f]{12}\./, "."));
  const [lamp, tower, former] = ["lamp.png", "tower.svg", "lamp-of-2020.png"].map((name) => `${root}/assets/picture.${name}`);
  for (const address of ["/5.1/", "/5.1.2/", "/5.1.2/versions/2021-05-05/", "/5.1/as-at/2021-05-05/"])
    expect([address, of(address)]).toEqual([address, [lamp, tower]]);
  expect(of("/5.1/as-at/2020-01-01/")).toEqual([former]);
  expect(of("/5.1.2/amendments/")).toEqual([former, lamp, tower]);
  for (const source of sources("/5.1.2/amendments/")) {
    const name = source.replace(/^.*\/picture\./, "").replace(/\.[0-9a-f]{12}\./, ".");
    expect(readFileSync(join(site, source.slice(root.length))).equals(own(name))).toBe(true);
  }
  expect(sources("/5.1.1/")).toEqual([]);
});

test("only pages with blocks link to the style sheet of blocks", () => {
  const styled = (address: string) =>
    elements(
      readPage(site, address),
      ({ tagName, properties }) => tagName === "link" && /\/assets\/blocks\./.test(String(properties.href)),
    ).map(({ properties }) => String(properties.href));
  for (const address of [
    "/5.1.2/",
    "/5.1.3/",
    "/5.1/",
    "/5.1.2/versions/2020-01-01/",
    "/5.1/as-at/2020-01-01/",
    "/5.1.2/amendments/",
    "/5.1.2/versions/",
  ]) {
    expect([address, styled(address).length > 0]).toEqual([address, true]);
    for (const href of styled(address)) expect(existsSync(join(site, href.slice(root.length)))).toBe(true);
  }
  for (const address of ["/", "/5.1.1/", "/search/", "/5.1/versions/"]) expect([address, styled(address)]).toEqual([address, []]);
});

test("no id is used twice on a page, and every link within it leads somewhere", () => {
  for (const name of filesOf(site).filter((file) => file.endsWith(".html"))) {
    const page = parsePage(readFileSync(join(site, name), "utf8"));
    const ids = elements(page, ({ properties }) => properties.id !== undefined).map(({ properties }) => String(properties.id));
    expect([name, ids.filter((id, i) => ids.indexOf(id) < i)]).toEqual([name, []]);
    const within = elements(page, ({ tagName, properties }) => tagName === "a" && /^#./.test(String(properties.href))).map(
      ({ properties }) => String(properties.href).slice(1),
    );
    expect([name, within.filter((id) => !ids.includes(id))]).toEqual([name, []]);
  }
});

test("feeds have absolute addresses for pictures", () => {
  const feed = readFileSync(join(site, "feeds/manual.json"), "utf8");
  expect(feed).toContain(`src=\\"https://example.org${root}/assets/picture.lamp.`);
  expect(feed).not.toMatch(/src=\\"\//);
});
