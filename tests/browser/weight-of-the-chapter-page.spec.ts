import { expect, test } from "@playwright/test";
import { site } from "./pages";

test("the chapter comes cold in at most 4 requests and 12 kB, 1 kB of it JavaScript, all from the portal", async ({ page }) => {
  const client = await page.context().newCDPSession(page);
  await client.send("Network.enable");
  const types = new Map<string, { url: string; type: string }>();
  const received: { url: string; type: string; bytes: number }[] = [];
  client.on("Network.responseReceived", ({ requestId, response, type }) => types.set(requestId, { url: response.url, type }));
  client.on("Network.dataReceived", ({ requestId, encodedDataLength }) => {
    const { url, type } = types.get(requestId) ?? { url: "", type: "" };
    received.push({ url, type, bytes: encodedDataLength });
  });
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(site("/8.45/"), { waitUntil: "networkidle" });
  const bytes = (of: typeof received) => of.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(requests.length).toBeLessThanOrEqual(4);
  expect(requests.filter((url) => !url.startsWith(site("/")))).toEqual([]);
  expect(bytes(received)).toBeGreaterThan(5_000);
  expect(bytes(received)).toBeLessThanOrEqual(12_000);
  const scripts = received.filter(({ type }) => type === "Script");
  expect(bytes(scripts)).toBeGreaterThan(0);
  expect(bytes(scripts)).toBeLessThanOrEqual(1_000);
});

test("nothing on the chapter's page moves after it is shown", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(site("/8.45/"), { waitUntil: "networkidle" });
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
});
