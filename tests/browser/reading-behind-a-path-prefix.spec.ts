// A board without a host to spare: the portal is below a path of its website, and readers do not notice.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { getDocumentProxy } from "unpdf";
import { printPdfs } from "../../lib/pdf/print-pdf";
import { path, publishedBehindPath } from "../behind-a-path";
import { Connection, lost } from "./connection";
import { behindPath } from "./pages";
import { addOrRemove } from "./print-list";
import { expect, test } from "./reader-test";

test.use({ viewport: { width: 1280, height: 800 }, permissions: ["clipboard-read", "clipboard-write"] });

const field = (page: Page) => page.getByLabel("Search words or a number");
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const main = (page: Page) => page.getByRole("main");

// The rest of the host is others': nothing of it is asked for.
const elsewhere: string[] = [];
test.beforeEach(({ page }) => {
  elsewhere.length = 0;
  page.on("request", (request) => {
    const { hostname, pathname } = new URL(request.url());
    if (hostname !== "127.0.0.1" || !pathname.startsWith(`${path}/`)) elsewhere.push(request.url());
  });
});
test.afterEach(() => expect(elsewhere).toEqual([]));

test("the home leads to a chapter, the chapter to a section, the section back", async ({ page }) => {
  await page.goto(behindPath("/"));
  await main(page).getByRole("link", { name: "19.1 Lantern Safety (invented)" }).click();
  await expect(page).toHaveURL(behindPath("/19.1/"));
  await page.locator('.section[id="19.1.2"]').getByRole("link", { name: "19.1.2", exact: true }).click();
  await expect(page).toHaveURL(behindPath("/19.1.2/"));
  await page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link", { name: "Manual" }).click();
  await expect(page).toHaveURL(behindPath("/"));
});

test("results while typing, and the page of all results, lead to the section", async ({ page }) => {
  await page.goto(behindPath("/19.1.2/"));
  await field(page).pressSequentially("lamplighter");
  await page.getByRole("option").filter({ hasText: "19.1.3" }).click();
  await expect(page).toHaveURL(behindPath("/19.1.3/"));
  await field(page).fill("handle");
  await field(page).press("Enter");
  await expect(page).toHaveURL(behindPath("/search/#q=handle"));
  await page.locator(".results").getByRole("link", { name: "19.1.4" }).click();
  await expect(page).toHaveURL(behindPath("/19.1.4/"));
});

test("a copied link has the path once, and leads to the text wherever it has moved", async ({ page }) => {
  await page.goto(behindPath("/19.1/"));
  await page.getByRole("button", { name: "Share or cite 19.1.4" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByRole("dialog").getByRole("status")).toHaveText("Link copied.");
  const link = await copied(page);
  expect(link).toMatch(new RegExp(`^${publishedBehindPath}/19\\.1\\.4/#ma02\\.\\w{7}$`));
  await page.goto(link.replace(publishedBehindPath, behindPath("")));
  await expect(page.locator(".section")).toBeFocused();
  await page.goto(behindPath(`/4.1.2/${new URL(link).hash}`));
  await expect(page).toHaveURL(new RegExp(`^${behindPath("/19.1.4/")}#`));
  await expect(page.locator(".arrival")).toHaveText("The link you followed was made for 4.1.2. That text is now 19.1.4.");
});

test("sections in the print list are shown, and the print list's link has the path once", async ({ page }) => {
  await page.goto(behindPath("/19.1/"));
  for (const number of ["19.1.1", "19.1.3"]) await addOrRemove(page, number);
  await page.getByRole("link", { name: "Open the print list" }).click();
  await expect(page).toHaveURL(behindPath("/print-list/#19.1.1,19.1.3"));
  await expect(page.locator("print-list .section")).toHaveCount(2);
  await expect(page.locator("main > .print-code")).toHaveCount(1);
  await expect(page.getByRole("region", { name: "Print list" })).toHaveCount(0);
  await page.locator(".print-list-controls").getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Link copied.")).toBeVisible();
  expect(await copied(page)).toBe(`${publishedBehindPath}/print-list/#19.1.1,19.1.3`);
});

test("an address without a page leads to the number or the day that was meant", async ({ page }) => {
  for (const [asked, words, meant] of [
    ["/19.1.33/", "19.1.4", "/19.1.4/"],
    ["/19.1/as-at/2020-12-24/", "19.1 as it was on 24 December 2020", "/19.1/as-at/2020-02-02/"],
  ]) {
    expect((await page.goto(behindPath(asked)))?.status()).toBe(404);
    await page.locator("near-number").getByRole("link", { name: words, exact: true }).click();
    await expect(page).toHaveURL(behindPath(meant));
  }
});

test("amendments shown in place, and two versions compared, link below the path", async ({ page }) => {
  await page.goto(behindPath("/19.1.3/"));
  await page.getByRole("link", { name: "Show amendments" }).click();
  await expect(page.locator("ins").first()).toBeVisible();
  await page.goto(behindPath("/19.1.3/versions/#2019-01-01..2022-03-03"));
  await page.locator("compare-versions .difference").last().getByRole("link", { name: "19.1.4" }).click();
  await expect(page).toHaveURL(new RegExp(`^${behindPath("/19.1/")}#(?:19\\.1\\.4|ma02\\.\\w{7})$`));
});

test("a printed copy is checked, and the way out leads away", async ({ page }) => {
  await page.goto(behindPath("/19.1.3/"));
  const fingerprint = (await page.locator(".section").getAttribute("data-fingerprint")) ?? "";
  await page.getByRole("link", { name: "Check a printed copy" }).click();
  await expect(page).toHaveURL(behindPath("/check/"));
  await page.getByLabel("Check codes or links, one to a line").fill(fingerprint);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.locator(".verdicts li").getByRole("link").first().click();
  await expect(page).toHaveURL(behindPath("/19.1.3/"));
});

test("a copy kept on the device answers below the path alone, without a connection", async ({ page }) => {
  const connection = new Connection();
  const site = (await connection.open(process.env.SITE_BEHIND_A_PATH_FOLDER as string)) + path;
  try {
    await page.goto(`${site}/offline/`);
    await page.getByRole("button", { name: "Save this manual to this device" }).click();
    await expect(main(page)).toContainText("The whole manual now opens on this device without a connection.");
    const scopes = await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
    expect(scopes).toEqual([`${site}/`]);
    connection.faults = lost;
    await page.goto(`${site}/19.1.4`);
    await expect(page).toHaveURL(`${site}/19.1.4/`);
    await expect(page.locator("offline-copy")).toContainText("Offline copy of");
    await expect(page.locator("offline-copy")).toContainText("You’re offline");
    await field(page).fill("lamplighter");
    await page.getByRole("option").filter({ hasText: "19.1.3" }).click();
    await expect(page.locator('.section[id="19.1.3"]')).toBeVisible();
    await page.goto(`${site}/19.1/as-at/2020-12-24/`);
    await expect(page.locator("near-number").getByRole("link")).toHaveText("19.1 as it was on 24 December 2020");
  } finally {
    await connection.close();
  }
});

test("a PDF leads to where the portal is published", async () => {
  const file = test.info().outputPath("19.1.pdf");
  await printPdfs(behindPath("/"), publishedBehindPath, [{ address: "/19.1/", ready: ".section", file }]);
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const links = await (await pdf.getPage(1)).getAnnotations();
  const urls = links.flatMap(({ url }: { url?: string }) => (url?.startsWith("https://example.org") ? [url] : []));
  expect(urls).toContain(`${publishedBehindPath}/19.1.2/`);
  expect(urls.filter((url) => !url.startsWith(`${publishedBehindPath}/`))).toEqual([]);
});
