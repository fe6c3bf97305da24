import { spawn } from "node:child_process";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { elements, parsePage, readPage, textOf } from "./read-page";

const site = inject("site");
const port = 20_000 + (process.pid % 10_000);
const child = spawn(process.execPath, ["lib/commands/portal.mjs", "dev", "--port", String(port)], { stdio: "ignore" });

beforeAll(async () => {
  for (let tries = 0; tries < 240; tries++) {
    const answered = await fetch(`http://127.0.0.1:${port}/about/`).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error("The development server did not answer within a minute.");
});

afterAll(async () => {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
});

/** What a reader gets of a page: its title, its words, and where its links lead. */
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
  "/8.45/editions/",
  "/8.45/as-at/2017-10-24/",
])("%s is the same while writing as in the finished site", async (address) => {
  const response = await fetch(`http://127.0.0.1:${port}${address}`, { redirect: "manual" });
  expect(response.status).toBe(200);
  expect(shown(parsePage(await response.text()))).toEqual(shown(readPage(site, address)));
});

test("an address without a page answers 404 while writing, too", async () => {
  const response = await fetch(`http://127.0.0.1:${port}/8.45.21/`);
  expect(response.status).toBe(404);
});
