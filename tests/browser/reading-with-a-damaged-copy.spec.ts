// A device loses power while it writes, runs out of room, or the portal goes back to an earlier version: what is left of a
// copy may be anything. It never keeps a reader from the portal, and can always be removed. An invented manual.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { isFull } from "../how-many";
import { lost, whole } from "./connection";
import { endWorkers } from "./end-workers";
import { firstWords, keep, main, nothing, status, stored, test, wholeText } from "./kept-copy";
import { expect } from "./reader-test";

const damaged = "the offline copy of this page is missing or damaged";
const hash = "0".repeat(64);
/** What was there, with other packs or another notice. */
const withOther = (other: object) => (kept: string) => {
  const { copy, ...rest } = JSON.parse(kept);
  return JSON.stringify({ ...rest, copy: { ...copy, ...other } });
};

/** What may be found where it is written down which copy is kept, made of what was there. */
const written: [string, (kept: string) => string][] = [
  ["nothing at all", () => ""],
  ["the half of it", (kept) => kept.slice(0, kept.length / 2)],
  ["a single quotation mark", () => '"'],
  ["null", () => "null"],
  ["a number", () => "42"],
  ["a list", () => "[]"],
  ["an empty record", () => "{}"],
  ["a page of somebody else's", () => "<!doctype html><title>Invented hotel</title>"],
  ["a copy without its packs", withOther({ packs: undefined })],
  ["packs that are a list of words", withOther({ packs: ["pages"] })],
  ["packs that are nothing", withOther({ packs: { pages: null } })],
  ["packs under another name than a hash", withOther({ packs: { pages: { hash: "../pages", bytes: 1 } } })],
  ["no notice", withOther({ notice: undefined })],
  ["a notice that is markup", withOther({ notice: { code: '/"><script>alert(1)</script>', style: "/x.css" } })],
  ["a layout of a version to come", withOther({ layout: "3.0", packs: { all: { sha: hash } } })],
  ["packs that were never fetched", withOther({ layout: 99, packs: { all: { hash, bytes: 10 } } })],
  ["a day that is none", (kept) => kept.replace(/"day":"[^"]*"/, '"day":"yesterday"')],
  ["a day that is a number", (kept) => kept.replace(/"day":"[^"]*"/, '"day":20200229')],
];

/** Changes every stored pack that has the words in it, or takes it away where `change` gives nothing; returns how many. */
async function damage(page: Page, words: string, change: (text: string) => string | undefined): Promise<number> {
  const packs = await page.evaluate(async (words) => {
    const found: { name: string; url: string; text: string }[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const key of await cache.keys()) {
        const text = (await (await cache.match(key))?.text()) ?? "";
        if (text.includes(words)) found.push({ name, url: key.url, text });
      }
    }
    return found;
  }, words);
  for (const { name, url, text } of packs)
    await page.evaluate(
      async ([name, url, text]) => {
        const cache = await caches.open(name ?? "");
        if (text === undefined) await cache.delete(url ?? "");
        else await cache.put(url ?? "", new Response(text, { headers: { "content-type": "application/json" } }));
      },
      [name, url, change(text)],
    );
  return packs.length;
}
const putKept = (page: Page, text: string) =>
  page.evaluate(async (text) => {
    for (const name of (await caches.keys()).filter((one) => one.startsWith("manual")))
      await (await caches.open(name)).put("/offline/kept.json", new Response(text));
  }, text);

test("whatever the record of the copy says, a reader with a connection gets the portal, and one without gets a plain sentence", async ({
  page,
  site,
  connection,
}) => {
  test.setTimeout(180_000);
  await keep(page, site);
  const kept = await page.evaluate(async () => (await (await caches.match("/offline/kept.json"))?.text()) ?? "");
  expect(JSON.parse(kept).copy.layout).toBeGreaterThan(0);
  // The full run finds each of them.
  for (const [what, text] of written.filter((_, i) => isFull || i % 3 === 0)) {
    await test.step(what, async () => {
      connection.faults = whole;
      await page.goto(`${site}/robots.txt`);
      await putKept(page, text(kept));
      await endWorkers(page);
      for (const path of ["/3.1.2/", "/3.1/", "/search/#q=joy", "/offline/"])
        expect([path, (await page.goto(`${site}${path}`))?.status()]).toEqual([path, 200]);
      await expect(page.getByRole("button", { name: "Remove it from this device" })).toBeVisible();
      expect((await page.goto(`${site}/3.1.2/`))?.status()).toBe(200);
      await expect(main(page)).toContainText(firstWords);
      connection.faults = lost;
      expect((await page.goto(`${site}/3.1.2/`))?.status()).toBe(503);
      await expect(main(page)).toContainText(damaged);
      await expect(main(page).getByRole("link")).toHaveAttribute("href", "/offline/");
    });
  }
  connection.faults = whole;
  await page.goto(`${site}/offline/`);
  await page.getByRole("button", { name: "Remove it from this device" }).click();
  await expect(status(page)).toContainText("Removed. Nothing is saved on this device.");
  expect(await stored(page)).toEqual(nothing);
});

/** What may have become of a part of the copy. */
const spoilt: [string, (text: string) => string | undefined][] = [
  ["torn", (text) => text.slice(0, text.length / 2)],
  ["empty", () => ""],
  ["of another shape", () => "null"],
  ["altered by a word", (text) => text.replaceAll("great source", "small source")],
  ["gone", () => undefined],
];

test("a part of the copy that is torn, altered or gone is never read; the portal is, and the copy can be completed", async ({
  page,
  site,
  connection,
}) => {
  await keep(page, site);
  for (const [what, change] of spoilt) {
    await test.step(what, async () => {
      connection.faults = whole;
      expect(await damage(page, "great source of joy", change)).toBeGreaterThan(0);
      await endWorkers(page);
      expect((await page.goto(`${site}/3.1.2/`))?.status()).toBe(200);
      await expect(main(page)).toContainText(firstWords);
      connection.faults = lost;
      await endWorkers(page);
      expect((await page.goto(`${site}/3.1.2/`))?.status()).toBe(503);
      await expect(main(page)).toContainText(damaged);
      connection.faults = whole;
      await page.goto(`${site}/offline/`);
      await expect(status(page)).toContainText("Part of it is missing or damaged.");
      await expect(page.getByRole("button", { name: "Remove it from this device" })).toBeVisible();
      await page.getByRole("button", { name: "Download the missing part" }).click();
      await expect(status(page)).toContainText(wholeText);
      connection.faults = lost;
      await page.goto(`${site}/3.1.2/`);
      await expect(main(page)).toContainText(firstWords);
    });
  }
});

test("if the record of open pages is damaged, they are served by the portal", async ({ page, site }) => {
  await keep(page, site);
  for (const text of ["", "{", "null", '{"list":7,"from":"nowhere"}']) {
    await page.goto(`${site}/3.1.2/`);
    await page.evaluate(async (text) => {
      const [name = ""] = (await caches.keys()).filter((one) => one.startsWith("readers"));
      const cache = await caches.open(name);
      for (const key of await cache.keys()) await cache.put(key, new Response(text));
    }, text);
    await endWorkers(page);
    expect(await page.evaluate(async () => (await fetch("/search/index.json")).status)).toBe(200);
    await expect(main(page)).toContainText(firstWords);
  }
});

for (const [what, code] of [
  ["has no caches", `Object.defineProperty(self, "caches", { get() { throw new DOMException("refused", "SecurityError"); } });`],
  ["cannot read a cache", `CacheStorage.prototype.match = async () => { throw new Error("refused"); };`],
  ["cannot read what is stored", `Response.prototype.json = async () => { throw new Error("refused"); };`],
  ["cannot make an answer of its own", `Headers = class { constructor() { throw new Error("refused"); } };`],
] as const) {
  test(`a service worker that ${what} leaves readers to the portal, and is removed by the button`, async ({ page, site, connection }) => {
    const worker = readFileSync(join(process.env.INVENTED_SITE_FOLDER as string, "offline.js"), "utf8");
    connection.faults = (path) => (path === "/offline.js" ? { status: 200, type: "text/javascript", text: code + worker } : undefined);
    await keep(page, site);
    for (const path of ["/3.1.2/", "/", "/search/#q=joy", "/offline/"])
      expect([path, (await page.goto(`${site}${path}`))?.status()]).toEqual([path, 200]);
    expect(await page.evaluate(async () => (await fetch("/search/index.json")).status)).toBe(200);
    await page.getByRole("button", { name: "Remove it from this device" }).click();
    await expect(status(page)).toContainText("Removed. Nothing is saved on this device.");
    expect(await stored(page)).toEqual(nothing);
  });
}

for (const [what, code] of [
  ["locks are refused", `LockManager.prototype.request = async () => { throw new DOMException("refused", "SecurityError"); };`],
  [
    "another tab that sleeps holds the lock",
    `LockManager.prototype.request = (name, { signal }) => new Promise((_, no) => signal.addEventListener("abort", () => no(signal.reason)));`,
  ],
  [
    "tabs cannot speak to each other",
    `BroadcastChannel = class { constructor() { throw new DOMException("refused", "SecurityError"); } };`,
  ],
  ["the copy cannot be read", `CacheStorage.prototype.match = async () => { throw new Error("refused"); };`],
  ["nothing can be asked of the portal", `const { fetch: ask } = window; window.fetch = () => Promise.reject(new TypeError("refused"));`],
] as const) {
  test(`a copy is removed where ${what}`, async ({ page, site, context }) => {
    await keep(page, site);
    await context.addInitScript(code);
    await page.goto(`${site}/offline/`);
    await page.getByRole("button", { name: "Remove it from this device" }).click();
    await expect(status(page)).toContainText("Removed.", { timeout: 15_000 });
    expect(await stored(page)).toEqual(nothing);
  });
}
