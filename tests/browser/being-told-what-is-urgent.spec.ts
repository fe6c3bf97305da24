// Urgent help, notices, reviews, contacts and documents: an invented manual that has all of these, and the real one, which has few.
import type { Page } from "@playwright/test";
import { shiftsOf, watchShifts } from "./layout-shifts";
import { site, withdrawnSite } from "./pages";
import { expect, test } from "./shared-page";

const paths = ["/", "/7.1/", "/7.1.7/", "/search/", "/about/", "/documents/", "/7.1.1/versions/", "/nowhere/"];

const box = (page: Page) => page.getByRole("region", { name: "Urgent help" });
const manualNotice = (page: Page) => page.getByText("The invented ropes are being changed.");
const chapterNotice = (page: Page) => page.getByText("This invented chapter is being reviewed.");

test("the urgent box is before everything else on every page, and a tap calls", async ({ page }) => {
  for (const path of paths) {
    await page.goto(withdrawnSite(path));
    const call = box(page).getByRole("link", { name: "The invented bell watch: 01632 960999" });
    await expect(call).toHaveAttribute("href", "tel:+441632960999");
    const order = await page.evaluate(() =>
      [...document.querySelectorAll("a[href], input, button")].slice(0, 3).map((one) => one.textContent),
    );
    expect([path, order]).toEqual([path, ["Skip to the text", "The invented bell watch: 01632\u00a0960999", "Report a loose bell online"]]);
  }
});

test("the urgent box covers nothing, and its links are large enough for a thumb", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(withdrawnSite("/7.1.7/"));
  for (const link of await box(page).getByRole("link").all()) expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  const [urgent, header] = [await box(page).boundingBox(), await page.getByRole("banner").boundingBox()];
  expect(header?.y).toBeGreaterThanOrEqual((urgent?.y ?? 0) + (urgent?.height ?? 0));
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(box(page)).not.toBeInViewport();
});

test("a notice is on its pages from its first day on, and not a day before", async ({ page }) => {
  const seenOn = async (moment: string, path: string) => {
    await page.clock.setFixedTime(moment);
    await page.goto(withdrawnSite(path));
    return [await manualNotice(page).isVisible(), await chapterNotice(page).isVisible()];
  };
  for (const path of ["/7.1/", "/7.1.7/"]) {
    expect(await seenOn("2021-01-02T23:59:00Z", path)).toEqual([false, false]);
    expect(await seenOn("2021-01-03T00:01:00Z", path)).toEqual([true, false]);
    expect(await seenOn("2023-02-03T00:01:00Z", path)).toEqual([true, true]);
  }
  expect(await seenOn("2023-02-04T12:00:00Z", "/")).toEqual([true, false]);
});

test("nothing moves on a page whose notice is not shown", async ({ page }) => {
  await watchShifts(page);
  await page.clock.setFixedTime("2020-12-24T12:00:00Z");
  await page.goto(withdrawnSite("/7.1.7/"), { waitUntil: "networkidle" });
  await expect(manualNotice(page)).toBeHidden();
  expect(await shiftsOf(page)).toEqual([]);
});

test("readers see when a chapter was reviewed and will be, on its page", async ({ page }) => {
  await page.goto(withdrawnSite("/7.1/"));
  await expect(page.getByText("Last reviewed 1 March 2023. Next review March 2033.")).toBeVisible();
});

test("the introduction comes before the contents of the manual", async ({ page }) => {
  await page.goto(withdrawnSite("/"));
  const headings = await page.getByRole("main").getByRole("heading").allTextContents();
  expect(headings.indexOf("How to use them")).toBeGreaterThan(0);
  expect(headings.indexOf("How to use them")).toBeLessThan(headings.indexOf("7.1 Invented Bells"));
  await page.getByRole("link", { name: "how bells are hung" }).click();
  await expect(page).toHaveURL(/\/7\.1\/#(?:7\.1\.1|\w{4}\.\w{7})$/);
});

test("a partner without a telephone is reached by e-mail or by a web form", async ({ page }) => {
  await page.goto(withdrawnSite("/7.1.7/"));
  const addresses = await page.locator(".partners a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(addresses).toEqual([
    "tel:+441632960001;ext=204",
    "mailto:invented-keeper-of-the-bells@nowhere.example.org",
    "https://www.example.org/nowhere",
    "mailto:elsewhere@example.org",
  ]);
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("each notice says its days", async ({ page }) => {
    await page.goto(withdrawnSite("/7.1.7/"));
    await expect(page.getByRole("region", { name: "Notice", exact: true })).toHaveText(
      "From 3 January 2021: The invented ropes are being changed. Until they are, ring by hand.",
    );
    await expect(page.getByRole("region", { name: "Notice about this chapter" })).toHaveText(
      "From 3 February 2023: This invented chapter is being reviewed.",
    );
  });

  test("“Report a mistake” prepares an e-mail that names the words", async ({ page }) => {
    await page.goto(withdrawnSite("/7.1.7/"));
    const code = await page.locator("[id='7.1.7']").getAttribute("data-fingerprint");
    const link = await page.getByRole("link", { name: "Report a mistake in 7.1.7" }).getAttribute("href");
    const mail = new URL(link ?? "");
    expect(decodeURIComponent(mail.pathname)).toBe("ringers+bells@example.org");
    expect(mail.searchParams.get("subject")).toBe("Mistake in 7.1.7, version of 1 January 2019");
    expect(mail.searchParams.get("body")?.split("\r\n").slice(-4)).toEqual([
      "Section: 7.1.7, in 7.1 Invented Bells, Invented manual with withdrawn sections",
      "Version: 1 January 2019",
      `Check code: ${code}`,
      "Address: /7.1.7/",
    ]);
    await page.goto(withdrawnSite("/about/"));
    await expect(page.getByRole("link", { name: "Report a mistake in this manual" })).toHaveAttribute("href", /^mailto:ringers%2Bbells@/);
  });
});

test("with JavaScript, an e-mail about a mistake ends in the address of the page", async ({ page }) => {
  await page.goto(withdrawnSite("/about/"));
  const sent = page.waitForEvent("request", (request) => request.url().startsWith("mailto:"));
  await page.getByRole("link", { name: "Report a mistake in this manual" }).click();
  expect(decodeURIComponent((await sent).url())).toContain(`Address of the page: ${withdrawnSite("/about/")}`);
});

test("the documents that the manual names are one link away: where they are cited, and what to do about those we don’t have", async ({
  page,
}) => {
  await page.goto(site("/about/"));
  await page.getByRole("contentinfo").getByRole("link", { name: "Documents named in this manual" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Documents" })).toBeVisible();
  const documents = page.getByRole("main").getByRole("listitem").filter({ hasText: "Cited in" });
  await expect(documents).toHaveCount(4);
  const missing = documents.filter({ hasText: "Professional Response flow chart" });
  await expect(missing).toContainText(
    "We don’t have this document and could not find it online. Try the current Online Safety procedure or call your safeguarding partner. Cited in 8.45.16.",
    { useInnerText: true },
  );
  await expect(missing.getByRole("link", { name: "call your safeguarding partner" })).toHaveAttribute("href", "#partners");
  const found = documents.filter({ hasText: "Police Action in response" });
  await expect(found.getByRole("link", { name: "Police Action in response to Youth Produced Sexual Imagery" })).toHaveAttribute(
    "href",
    /^https:\/\/www\.college\.police\.uk\//,
  );
  await missing.getByRole("link", { name: "8.45.16" }).click();
  await expect(page).toHaveURL(site("/8.45.16/"));
});

test("a manual without these settings shows none of them, and its pages fetch nothing for them", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  for (const path of ["/", "/8.45/", "/8.45.7/"]) {
    await page.goto(site(path), { waitUntil: "networkidle" });
    await expect(page.locator(".urgent, .dated-notice, .introduction, a[href^='mailto:']")).toHaveCount(0);
    await expect(page.getByText(/Last reviewed|Next review|Report a mistake/)).toHaveCount(0);
  }
  expect(fetched.length).toBeGreaterThan(5);
  expect(fetched.filter((address) => /urgent|notice/.test(address.replace("offline-notice", "")))).toEqual([]);
});
