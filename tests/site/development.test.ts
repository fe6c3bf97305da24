// Pages while writing, from a copy of the content that is saved, broken and fixed.
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { untilEvent } from "../follow-writing";
import { startWriting } from "../start-writing";
import { elements, parsePage, readPage, textOf } from "./read-page";

const site = inject("site");
const workplace = mkdtempSync(join(tmpdir(), "portal-development-"));
const content = join(workplace, "content");
let origin: string;
let stop: () => Promise<number | null>;

beforeAll(async () => {
  cpSync("content", content, { recursive: true });
  ({ address: origin, stop } = await startWriting(content));
});

afterAll(async () => {
  expect(await stop()).toBe(0);
  rmSync(workplace, { recursive: true });
});

const read = async (address: string) => (await fetch(`${origin}${address}`)).text();

/** What a reader sees of a page: its title, its words, and where its links lead. */
function shown(page: ReturnType<typeof parsePage>) {
  const [main] = elements(page, (node) => node.tagName === "main");
  const [title] = elements(page, (node) => node.tagName === "title");
  const links = elements(main, (node) => node.tagName === "a").map((link) => [link.properties.href, textOf(link)]);
  const anchors = elements(main, (node) => node.properties.id !== undefined).map((node) => [node.tagName, node.properties.id]);
  return { title: textOf(title), words: textOf(main), links, anchors };
}

test.each([
  "/",
  "/8.45/",
  "/8.45.1/",
  "/8.45.5/",
  "/8.45.20/",
  "/about/",
  "/search/",
  "/amendments/",
  "/8.45/versions/",
  "/8.45/as-at/2017-10-24/",
])("%s is the same while writing as in the finished site", async (address) => {
  const response = await fetch(`${origin}${address}`, { redirect: "manual" });
  expect(response.status).toBe(200);
  expect(shown(parsePage(await response.text()))).toEqual(shown(readPage(site, address)));
});

test("an unknown address answers 404 while writing, too", async () => {
  const response = await fetch(`${origin}/8.45.21/`);
  expect(response.status).toBe(404);
});

test("a saved change reaches open pages and shows after a reload; while there are problems, each page stays unchanged", async () => {
  const file = join(content, "8.45-online-safety/chapter.yml");
  const text = readFileSync(file, "utf8");
  const [, before] = /data-shown="([^"]+)"/.exec(await read("/8.45/")) ?? [];

  writeFileSync(`${file}.new`, text.replace("title: Professional response", "title: Professional response saved"));
  renameSync(`${file}.new`, file);
  const { shown } = await untilEvent(origin, (event) => event.shown !== before);
  expect(await read("/8.45/")).toContain("Professional response saved");

  const part = text.replace("title: Professional response", "title: Professional response broken");
  writeFileSync(file, part.replace("      - 8.45.17\n", "      - 8.45.71\n"));
  const event = await untilEvent(origin, ({ panel }) => panel !== "");
  expect(event.shown).toBe(shown);
  expect(event.panel).toContain("There is no section 8.45.71. Did you mean 8.45.17?");
  for (const address of ["/8.45/", "/8.45.17/"]) {
    const page = await read(address);
    expect(page).toContain("Professional response saved");
    expect(page).not.toContain("Professional response broken");
  }

  writeFileSync(file, text);
  expect((await untilEvent(origin, (one) => one.panel === "" && one.shown !== shown)).shown).toBe(before);
  expect(await read("/8.45/")).not.toContain("Professional response saved");
});

test("a page while writing has no framework code; the problem panel is outside its text", async () => {
  const page = await read("/8.45.7/");
  const [main] = elements(parsePage(page), (node) => node.tagName === "main");
  const scripts = elements(parsePage(page), (node) => node.tagName === "script" && node.properties.src !== undefined);
  expect(scripts.map(({ properties }) => properties.src)).toEqual(["/while-writing/page.js", "/assets/reading.js"]);
  expect(textOf(main)).not.toContain("problem");
});

test("when another manual is put in its place, its pages and pictures are shown", async () => {
  const [, before] = /data-shown="([^"]+)"/.exec(await read("/8.45/")) ?? [];
  for (const name of readdirSync(content)) rmSync(join(content, name), { recursive: true });
  cpSync("tests/fixtures/illustrated", content, { recursive: true });
  await untilEvent(origin, (event) => event.panel === "" && event.shown !== before);
  const page = parsePage(await read("/5.1.2/"));
  const sources = elements(page, ({ tagName }) => tagName === "img").map(({ properties }) => String(properties.src));
  expect(sources).toHaveLength(2);
  const answers = await Promise.all(sources.map((source) => fetch(`${origin}${source}`)));
  expect(answers.map((answer) => answer.headers.get("content-type"))).toEqual(["image/png", "image/svg+xml; charset=utf-8"]);
  const picture = readFileSync("tests/fixtures/illustrated/5.1-lighthouse-keeping/pictures/lamp.png");
  expect(Buffer.from((await answers[0]?.arrayBuffer()) ?? new ArrayBuffer()).equals(picture)).toBe(true);
});

test("the built site does not contain the problem panel", () => {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  expect(files.length).toBeGreaterThan(50);
  const holding = files.filter(({ parentPath, name }) =>
    /while-writing|problem-panel/.test(readFileSync(join(parentPath, name), "latin1")),
  );
  expect(holding.map(({ name }) => name)).toEqual([]);
});
