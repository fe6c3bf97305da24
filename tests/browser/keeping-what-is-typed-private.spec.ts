import type { Request } from "@playwright/test";
import { site } from "./pages";
import { expect, test } from "./reader-test";

test("a whole visit fetches static files of the portal alone, and none of the requests carries what was typed", async ({
  page,
  context,
}) => {
  const requests: Request[] = [];
  context.on("request", (request) => requests.push(request));
  await page.goto(site("/"));
  await page.getByRole("link", { name: /8\.45 Online Safety/ }).click();
  await page.getByLabel("Search words or a number").pressSequentially("livestreaming");
  await page.keyboard.press("Enter");
  await page.locator("search-results [role=status]:not(:empty)").waitFor();
  await page.getByLabel("Search words or a number").fill("grooming");
  await page.keyboard.press("Enter");
  await page.locator(".results a").first().click();
  await page.goto(site("/8.45.99/"));
  await page.locator("near-number a").click();
  await page.goto(site("/about/"));
  await page.goto(site("/print-list/#8.45.2&name=livestreaming"));
  await page.locator("print-list[ready]").waitFor();
  await page.goto(site("/check/"));
  await page.getByLabel("Check codes or links, one to a line").fill("8.45.2 · 24EQ-M6AX grooming");
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.locator(".verdicts li").waitFor();
  expect(requests.length).toBeGreaterThan(15);
  for (const request of requests) {
    expect(request.method()).toBe("GET");
    expect(new URL(request.url()).origin).toBe(new URL(site("/")).origin);
    expect(new URL(request.url()).search).toBe("");
    expect(`${request.url()} ${JSON.stringify(request.headers())}`).not.toMatch(/livestreaming|grooming|24EQ/);
  }
  expect(await context.cookies()).toEqual([]);
  expect(
    await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]),
  ).toEqual([0, 0, 0, 0]);
});
