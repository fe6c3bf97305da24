import type { Request } from "@playwright/test";
import { shiftsOf, watchShifts } from "./layout-shifts";
import { site } from "./pages";
import { expect, test } from "./reader-test";

// Chromium would ask this machine's server for Brotli; the figures are gzip's, which every host speaks.
test.use({ extraHTTPHeaders: { "accept-encoding": "gzip" } });

test("the chapter comes cold in at most 4 requests and 12 kB of gzip, 3 kB of it JavaScript, all from the portal", async ({ page }) => {
  const requests: Request[] = [];
  page.on("request", (request) => requests.push(request));
  await page.goto(site("/8.45/"), { waitUntil: "networkidle" });
  expect(requests.length).toBeLessThanOrEqual(4);
  expect(requests.map((request) => request.url()).filter((url) => !url.startsWith(site("/")))).toEqual([]);
  const sizes = await Promise.all(requests.map(async (request) => ({ type: request.resourceType(), ...(await request.sizes()) })));
  const total = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  expect(total).toBeGreaterThan(8_000);
  expect(total).toBeLessThanOrEqual(12_000);
  const script = sizes.filter(({ type }) => type === "script").reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  expect(script).toBeGreaterThan(0);
  expect(script).toBeLessThanOrEqual(3_000);
});

test("nothing on the chapter's page moves after it is shown", async ({ page }) => {
  await watchShifts(page);
  await page.goto(site("/8.45/"), { waitUntil: "networkidle" });
  expect(await shiftsOf(page)).toEqual([]);
});
