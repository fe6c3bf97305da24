// The safeguarding lead finds a sheet in a folder next spring: is it still what is published?
import type { Page, Request } from "@playwright/test";
import { checkCharacter } from "../../lib/domain/fingerprint";
import { printedFingerprint } from "../../lib/site/printed-fingerprint";
import { renumberedSite, site } from "./pages";
import { expect, test } from "./shared-page";

test.use({ viewport: { width: 390, height: 844 } });

// A fingerprint of no text, rightly typed.
const noText = printedFingerprint(`24EQM6A${checkCharacter("24EQM6A")}`);

const verdicts = (page: Page) => page.locator(".verdicts li");

async function check(page: Page, typed: string): Promise<void> {
  await page.getByLabel("Check codes or links, one to a line").fill(typed);
  await page.getByRole("button", { name: "Check", exact: true }).click();
}

/** All of a request that could carry something. */
const whole = (request: Request) => {
  const text = `${request.method()} ${request.url()}${request.postData() ?? ""}`;
  expect(JSON.stringify(request.headers())).not.toContain("DTKX-DHKP");
  return text;
};

/** The fingerprint as it is printed under a section. */
async function printedUnder(page: Page, number: string): Promise<string> {
  await page.emulateMedia({ media: "print" });
  const printed = await page
    .locator(`.section[id="${number}"]`)
    .evaluate((article) => `${article.id} · ${(article as HTMLElement).dataset.fingerprint}`);
  await page.emulateMedia({ media: "screen" });
  return printed;
}

test("check codes from the paper are checked several at once, each with its verdict", async ({ page }) => {
  await page.goto(renumberedSite("/19.1.3/"));
  const current = await printedUnder(page, "19.1.3");
  await page.getByRole("link", { name: "Check a printed copy" }).click();
  await check(page, `${current}\n19.1.3 · AAAA-AAAA\n19.1.5 · ${noText}\n${noText}\nhello`);
  await expect(page.getByRole("status")).toHaveText("5 codes checked.");
  await expect(verdicts(page).locator("strong")).toHaveText([
    "Current",
    "Mistyped",
    "Withdrawn on 6 June 2023",
    "Not from this manual",
    "Mistyped",
  ]);
  await expect(verdicts(page).first()).toContainText("This is the published text");
  await expect(verdicts(page).nth(2).getByRole("link")).toHaveAttribute("href", "/19.1.5/");
});

test("a copy of superseded words says since when they are, and leads to the change", async ({ page, request }) => {
  const ids = await (await request.get(renumberedSite("/ids/m.json"))).json();
  const [fingerprint, version] = Object.entries<string>(ids.ma03.versions)[0];
  await page.goto(renumberedSite("/check/"));
  await check(page, renumberedSite(`/4.1.3/#ma03.${fingerprint}`));
  await expect(verdicts(page).locator("strong")).toHaveText(/^Changed on \d+ \w+ \d{4}$/);
  await expect(verdicts(page)).toContainText("What was 4.1.3 is now 19.1.3.");
  await page.getByRole("link", { name: "See what has changed" }).click();
  await expect(page).toHaveURL(renumberedSite(`/19.1.3/versions/${version}/#changes`));
});

test("a section of a chapter that its publisher has replaced is never called current", async ({ page }) => {
  await page.goto(site("/8.45/"));
  const printed = await printedUnder(page, "8.45.13");
  await page.goto(site(`/check/#${encodeURIComponent(printed)}`));
  await expect(verdicts(page).locator("strong")).toHaveText("Out of date");
  await expect(verdicts(page)).toContainText("do not use it as current guidance");
  await expect(verdicts(page)).not.toContainText("Current");
});

test("offline, the check gives no verdict", async ({ page, context }) => {
  await page.goto(site("/8.45/"));
  const printed = await printedUnder(page, "8.45.13");
  await page.goto(site("/check/"));
  await context.setOffline(true);
  await check(page, printed);
  await expect(verdicts(page).locator("strong")).toHaveText("We couldn’t check this");
  await expect(page.getByRole("status")).toHaveText("0 codes checked. We couldn’t check 1 other.");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(verdicts(page).locator("strong")).toHaveText("Out of date");
});

test("another address in the same tab is checked again", async ({ page }) => {
  await page.goto(site("/8.45/"));
  const printed = await printedUnder(page, "8.45.13");
  await page.goto(site(`/check/#${encodeURIComponent(printed)}`));
  await expect(verdicts(page).locator("strong")).toHaveText("Out of date");
  await page.goto(site("/check/#AAAA-AAAA"));
  await expect(verdicts(page).locator("strong")).toHaveText("Mistyped");
});

test("no request contains what was typed, except the first character of a check code", async ({ page }) => {
  const asked: string[] = [];
  await page.goto(site("/check/"), { waitUntil: "networkidle" });
  page.on("request", (request) => asked.push(whole(request)));
  await check(page, "8.45.13 · DTKX-DHKP\n<img src=x onerror=alert(1)>");
  await expect(verdicts(page)).toHaveCount(2);
  expect([...new Set(asked)].sort()).toEqual([`GET ${site("/check/withdrawn.json")}`, `GET ${site("/fingerprints/D.json")}`]);
});

test("each file is asked for once, however many copies are checked, and a link within the page leaves the address alone", async ({
  page,
}) => {
  const asked: string[] = [];
  await page.goto(site("/check/"), { waitUntil: "networkidle" });
  page.on("request", (request) => asked.push(whole(request)));
  await check(page, "8.45.13 · DTKX-DHKP\n8.45.13 · DTKX-DHKP\n8.45.13 · DTKX-DHKP");
  await expect(verdicts(page)).toHaveCount(3);
  expect(asked.sort()).toEqual([`GET ${site("/check/withdrawn.json")}`, `GET ${site("/fingerprints/D.json")}`]);
  await page.getByRole("link", { name: "Skip to the text" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  await expect(page).toHaveURL(site("/check/"));
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });
  test("the page says how two sheets are compared by eye", async ({ page }) => {
    await page.goto(site("/check/"));
    await expect(page.locator("noscript p")).toBeVisible();
  });
});
