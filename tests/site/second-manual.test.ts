// A manual of another partnership, made with npm run new-manual and built: it has its own name and look, and no word of the
// first.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { buildSite } from "../../lib/build/build-site";
import { loadManual } from "../../lib/content/get-manual";
import { contrastOf, grounds, neededContrast } from "../../lib/site/colour";
import { linkCheck } from "./link-check";
import { elements, filesOf, readPage } from "./read-page";

const folder = mkdtempSync(join(tmpdir(), "portal-second-"));
const [content, site] = [join(folder, "manual"), join(folder, "site")];
const colour = "#7b1fa2";
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 1"><path fill="#7b1fa2" d="M0 0h3v1z"/></svg>\n';
// Invented, like all names and numbers here.
const title = "L’Été & Kites: North Vale’s Handbook";

beforeAll(async () => {
  writeFileSync(join(folder, "logo.svg"), drawing);
  await promisify(execFile)(process.execPath, [
    ...["lib/commands/portal.mjs", "new-manual", content, "--title", title, "--publisher", "The Invented Partnership"],
    ...["--address", "https://manual.example.org", "--partner", "O’Brien & Söhne=01632 960001", "--partner", "Nowhere=01632 960002"],
    ...["--colour", colour, "--logo", join(folder, "logo.svg")],
  ]);
  await buildSite(content, site);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const namesOf = (pattern: RegExp) => filesOf(site).filter((name) => pattern.test(name));
const read = (name: string) => readFileSync(join(site, name), "utf8");

test("none of its files has a word of the first manual", () => {
  const first = loadManual("content");
  const words = [
    ...["sussex", "brighton", "lscb", new URL(first.address).host, first.title, first.publisher],
    ...first.partners.flatMap(({ name, telephone = name }) => [name, telephone, telephone.replaceAll(" ", "")]),
    ...first.chapters.flatMap(({ id, number, title, parts }) => [`/${number}`, `"${id}"`, title, ...parts.map((part) => part.title)]),
  ].map((word) => word.toLowerCase());
  expect(words.length).toBeGreaterThan(15);
  expect(filesOf(site).length).toBeGreaterThan(60);
  const leftOver = filesOf(site).flatMap((name) => {
    const text = readFileSync(join(site, name), "latin1").toLowerCase();
    return [...words.filter((word) => text.includes(Buffer.from(word).toString("latin1"))), ...(/\bhove\b/.test(text) ? ["hove"] : [])].map(
      (word) => `${name}: ${word}`,
    );
  });
  expect(leftOver).toEqual([]);
});

test("its name, its publisher, its partners, its colour and its logo are on its pages", () => {
  const text = (page: string) => JSON.stringify(readPage(site, page));
  for (const words of [title, "The Invented Partnership", "O’Brien & Söhne", "tel:+441632960002"]) expect(text("/")).toContain(words);
  expect(text("/about/")).toContain(title);
  const [look] = namesOf(/^assets\/look\.[0-9a-f]{8}\.css$/);
  const [logo] = namesOf(/^assets\/logo\.[0-9a-f]{8}\.svg$/);
  expect(read(logo)).toBe(drawing);
  for (const name of namesOf(/\.html$/)) {
    const tree = readPage(site, name);
    expect([name, elements(tree, ({ tagName, properties }) => tagName === "link" && properties.href === `/${look}`).length]).toEqual([
      name,
      1,
    ]);
    const [image, ...more] = elements(tree, ({ tagName }) => tagName === "img");
    expect([name, image.properties, more]).toEqual([name, { className: ["logo"], src: `/${logo}`, alt: "", width: 120, height: 40 }, []]);
  }
  expect(JSON.parse(read("manifest.webmanifest"))).toMatchObject({ name: title, theme_color: colour });
  expect(read(namesOf(/^assets\/icon\./)[0])).toContain(`stroke="${colour}"`);
});

test("words in its colour are readable on every background, on light pages and dark ones", () => {
  const sheet = read(namesOf(/^assets\/look\./)[0]);
  const [, light, dark] =
    /@media screen ?\{:root\{--accent: ?(#[0-9a-f]{6}).*@media screen and \(prefers-color-scheme: ?dark\) ?\{:root\{--accent: ?(#[0-9a-f]{6})/.exec(
      sheet,
    ) ?? [];
  expect(light).toBe(colour);
  expect(contrastOf(light, grounds.light)).toBeGreaterThanOrEqual(neededContrast);
  expect(contrastOf(dark, grounds.dark)).toBeGreaterThanOrEqual(neededContrast);
});

test("its links lead somewhere, and its offline copy has its logo and its colour", () => {
  const { pages, brokenOn } = linkCheck(site);
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.flatMap(brokenOn)).toEqual([]);
  const packs = namesOf(/^assets\/copy\//)
    .map(read)
    .join("\n");
  expect(packs).toContain(JSON.stringify(drawing).slice(1, -1));
  expect(packs).toMatch(/"assets\/look\.[0-9a-f]{8}\.css":/);
});

test("a manual without its own colour and logo loads no style sheet for them", () => {
  const first = inject("site");
  expect(filesOf(first).filter((name) => /^assets\/(?:look|logo)\./.test(name))).toEqual([]);
  expect(elements(readPage(first, "/"), ({ tagName }) => tagName === "img")).toEqual([]);
});
