import type { Page, Request } from "@playwright/test";
import { isFull } from "../how-many";
import { shiftsOf, watchShifts } from "./layout-shifts";
import { illustratedSite, site } from "./pages";
import { expect, test } from "./reader-test";

// Chromium would ask this machine's server for Brotli; the figures are gzip's, which every host speaks.
test.use({ extraHTTPHeaders: { "accept-encoding": "gzip" } });

test("the chapter comes cold in at most 4 requests and 14 kB of gzip, 3 kB of it JavaScript, all from the portal", async ({ page }) => {
  const requests: Request[] = [];
  page.on("request", (request) => {
    if (!/\/icon\./.test(request.url())) requests.push(request);
  });
  await page.goto(site("/8.45/"), { waitUntil: "networkidle" });
  // The icon is the fourth: only a browser with a window asks for it by itself.
  expect(requests.length).toBeLessThanOrEqual(3);
  expect(requests.map((request) => request.url()).filter((url) => !url.startsWith(site("/")))).toEqual([]);
  const sizes = await Promise.all(requests.map(async (request) => ({ type: request.resourceType(), ...(await request.sizes()) })));
  const total = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0) + (await sizeOfIcon(page));
  expect(total).toBeGreaterThan(8_000);
  expect(total).toBeLessThanOrEqual(14_000);
  const script = sizes.filter(({ type }) => type === "script").reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  expect(script).toBeGreaterThan(0);
  expect(script).toBeLessThanOrEqual(3_000);
});

async function sizeOfIcon(page: Page): Promise<number> {
  const address = await page.locator("link[rel=icon]").evaluate((link: HTMLLinkElement) => link.href);
  const [answer] = await Promise.all([
    page.waitForResponse(address),
    page.evaluate((icon) => fetch(icon).then((got) => got.blob()), address),
  ]);
  return (await answer.request().sizes()).responseBodySize;
}

// All in the full run, every third in any other.
const widths = [320, 360, 390, 412, 480, 560, 640, 700, 768, 960, 1280].filter((_, i) => isFull || i % 3 === 0);

// The buttons of sections are made by code; wherever the connection is slow, the reader is in the words by then.
for (const [what, address] of [
  ["the chapter", () => site("/8.45/")],
  ["a section", () => site("/8.45.1/")],
  ["a section of one paragraph", () => site("/8.45.4/")],
  ["a chapter with every kind of block", () => illustratedSite("/5.1/")],
] as const) {
  test(`no words of ${what} move when the buttons are made, however wide the window is`, async ({ page }) => {
    const tops = () =>
      page
        .locator("main :is(.section, h2, .notes, .standing)")
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top + scrollY));
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 });
      let letCome = () => {};
      const held = new Promise<void>((resolve) => {
        letCome = resolve;
      });
      await page.route(/\/assets\/reading\./, async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(address(), { waitUntil: "commit" });
      await page.locator("footer").waitFor();
      // Nothing is shown before the style sheets are there, but it can be measured.
      await page.waitForFunction(() => [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].every(({ sheet }) => sheet));
      const before = await tops();
      letCome();
      await page.locator("act-button:not(:defined), act-button:empty").first().waitFor({ state: "detached" });
      await expect(page.locator("act-button button").first()).toBeVisible();
      expect({ width, tops: await tops() }).toEqual({ width, tops: before });
      await page.unrouteAll({ behavior: "wait" });
    }
  });
}

test("nothing on the chapter's page moves after it is shown", async ({ page }) => {
  await watchShifts(page);
  await page.goto(site("/8.45/"), { waitUntil: "networkidle" });
  expect(await shiftsOf(page)).toEqual([]);
});
