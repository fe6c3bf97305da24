// A practitioner keeps the manual on a phone, and reads it in a house without signal. An invented manual, published again
// in the midst of it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { isFull } from "../how-many";
import { brokenRules } from "./accessibility/broken-rules";
import { changedSite } from "./changed-site";
import { type Connection, captive, type Fault, lost, whole } from "./connection";
import { endWorkers } from "./end-workers";
import { Firefox, until } from "./firefox";
import { firstWords, keep, main, nothing, status, stored, test, wholeText } from "./kept-copy";
import { readSheets } from "./paper";
import { expect } from "./reader-test";

const newerWords = "Invented kites can be a small source of joy.";

let newer: string;
let remove: () => void;
test.beforeAll(async () => {
  ({ folder: newer, remove } = await changedSite(firstWords, newerWords));
});
test.afterAll(() => remove());

const notice = (page: Page) => page.locator("offline-copy");
const take = (page: Page) => notice(page).getByRole("button", { name: /^Download the newer version \(\d+ kB\)$/ });

/** Without a connection the copy's own page opens. */
async function expectCopied(page: Page, site: string, connection: Connection): Promise<void> {
  connection.faults = lost;
  await page.goto(`${site}/3.1.2/`);
  await expect(main(page)).toContainText(firstWords);
}

/** Resolves when the page has done what an answer that has come gave it to do. */
const whenIdle = (page: Page) => page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
const backAgain = (page: Page) => page.evaluate(() => dispatchEvent(new Event("online")));

test("nothing is saved until the reader asks for it; the page shows the size, and removing leaves nothing", async ({
  page,
  site,
  connection,
}) => {
  for (const path of ["/", "/3.1/", "/search/#q=kites", "/offline/"]) {
    await page.goto(`${site}${path}`, { waitUntil: "networkidle" });
    expect(await stored(page)).toEqual(nothing);
  }
  await expect(status(page)).toHaveText(/^Nothing is saved on this device\. The manual takes (?:\d+ kB|\d+\.\d MB)\.$/);
  await keep(page, site);
  expect(await stored(page)).toMatchObject({ workers: 1, databases: 0, items: 0 });
  connection.faults = lost;
  await page.goto(`${site}/3.1/`);
  await page.goto(`${site}/offline/`);
  await page.getByRole("button", { name: "Remove it from this device" }).click();
  await expect(status(page)).toContainText("Removed. Nothing is saved on this device.");
  expect(await stored(page)).toEqual(nothing);
});

test("without a connection a section never read before opens, says what it is, and is found by search", async ({
  page,
  site,
  connection,
}) => {
  await keep(page, site);
  await expectCopied(page, site, connection);
  await expect(notice(page)).toContainText(/^Offline copy of \d{1,2} \w+ \d{4}\./);
  await expect(notice(page)).toContainText("You’re offline, so we can’t check for a newer version.");
  // What only paper has: the browser's menu prints without waiting for it.
  await expect(page.locator(".print-code svg, .site-footer .about-codes")).toHaveCount(2);
  expect(await brokenRules(page)).toEqual([]);
  await page.getByLabel("Search words or a number").pressSequentially("source of joy");
  await expect(page.getByRole("option").first()).toContainText("3.1.2");
  await page.keyboard.press("Enter");
  await expect(page.locator(".results li").first()).toContainText("3.1.2");
  await expect(notice(page)).toContainText("Offline copy of");
});

test("a print list is put together and printed from the copy, and each sheet says so", async ({ page, site, connection }) => {
  await keep(page, site);
  connection.faults = lost;
  await page.goto(`${site}/print-list/#3.1.2,3.2.1`);
  await expect(page.locator("print-list .section")).toHaveCount(2);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const stamp = await page.evaluate(() => document.documentElement.style.getPropertyValue("--stamp"));
  expect(stamp).toMatch(/^"From an offline copy of \d{1,2} \w+ \d{4}, printed on .+ please refer back to this website/);
  await page.emulateMedia({ media: "print" });
  await expect(notice(page)).toBeHidden();
});

test("a number that nothing has, a slash left out and a copied link are answered as with a connection", async ({
  page,
  site,
  connection,
}) => {
  await keep(page, site);
  connection.faults = lost;
  expect((await page.goto(`${site}/3.1.99/`))?.status()).toBe(404);
  await expect(notice(page)).toContainText(
    /^This page is not in the offline copy of \d{1,2} \w+ \d{4}\. It may have been published since\./,
  );
  await expect(page.locator("near-number a").first()).toBeVisible();
  await page.goto(`${site}/3.1.2`);
  await expect(page).toHaveURL(`${site}/3.1.2/`);
  await page.goto(`${site}/3.1/#ka02.24EQM6A`);
  await expect(page.locator(".arrival")).not.toBeEmpty();
});

test("the offline copy never says whether a printed copy is current", async ({ page, site, connection }) => {
  await keep(page, site);
  connection.faults = lost;
  await page.goto(`${site}/check/#24EQ-M6AX`);
  await expect(page.locator(".verdicts li.untold, .verdicts .untold")).toHaveCount(1);
});

test("with a connection pages come from the portal, with the portal's headers, and say nothing of the copy", async ({ page, site }) => {
  await keep(page, site);
  // What the page asks to know whether the copy is the newest.
  const asked = page.waitForResponse("**/offline/current.json");
  const response = await page.goto(`${site}/3.1.2/`);
  await expect(main(page)).toContainText(firstWords);
  await (await asked).finished();
  await whenIdle(page);
  await expect(notice(page)).toHaveCount(1);
  await expect(notice(page)).toBeHidden();
  expect(response?.headers()).toMatchObject({
    "content-security-policy": expect.stringContaining("default-src 'none'"),
    "x-content-type-options": "nosniff",
  });
});

test("pages from the copy have the portal's headers", async ({ page, site, connection }) => {
  await keep(page, site);
  const published = (await page.goto(`${site}/3.1.2/`))?.headers() ?? {};
  connection.faults = lost;
  const copied = (await page.goto(`${site}/3.1.2/`))?.headers() ?? {};
  for (const name of ["content-security-policy", "referrer-policy", "permissions-policy", "x-content-type-options", "content-type"])
    expect([name, copied[name]]).toEqual([name, published[name]]);
});

test("back online, the page offers a newer copy, which one tap downloads", async ({ page, site, connection }) => {
  await keep(page, site);
  connection.faults = lost;
  await page.goto(`${site}/3.1.2/`);
  await connection.publish(newer);
  connection.faults = whole;
  await backAgain(page);
  await expect(notice(page)).toContainText("A newer version is available.");
  connection.asked = [];
  await take(page).click();
  await expect(main(page)).toContainText(newerWords);
  expect(connection.asked.filter((path) => path.startsWith("/assets/copy/") || path.startsWith("/offline/")).length).toBeLessThan(10);
  connection.faults = lost;
  await page.goto(`${site}/3.1/`);
  await expect(main(page)).toContainText(newerWords);
  await expect(main(page)).not.toContainText(firstWords);
  // Nothing of the copy before takes room: each pack once, and what is kept.
  const packs = await page.evaluate(async () => {
    const keys = (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))).flat();
    return keys.map(({ url }) => new URL(url).pathname).filter((path) => path.startsWith("/assets/copy/"));
  });
  const { list } = JSON.parse(readFileSync(join(newer, "offline/current.json"), "utf8"));
  const published = Object.values(JSON.parse(readFileSync(join(newer, `assets/copy/${list}.json`), "utf8")).packs);
  expect(packs.sort()).toEqual(published.map((pack) => `/assets/copy/${(pack as { hash: string }).hash}.json`).sort());
});

test("a page from the portal says when the copy has become older, and renews it there", async ({ page, site, connection }) => {
  await keep(page, site);
  await connection.publish(newer);
  await page.goto(`${site}/3.1.2/`);
  await expect(main(page)).toContainText(newerWords);
  await expect(notice(page)).toContainText("is older than the published version.");
  await take(page).click();
  await expect(page.getByText("The offline copy is now up to date.")).toBeVisible();
});

test("a page from the copy before is given nothing from the newer one, and says so", async ({ page, context, site, connection }) => {
  await keep(page, site);
  connection.faults = lost;
  await page.goto(`${site}/3.1.2/`);
  const other = await context.newPage();
  await connection.publish(newer);
  connection.faults = whole;
  await other.goto(`${site}/offline/`);
  await other.getByRole("button", { name: /^Download the newer version/ }).click();
  await expect(status(other)).toContainText(wholeText);
  connection.faults = lost;
  await expect(notice(page)).toContainText("A newer version has been downloaded.");
  expect(await page.evaluate(async () => (await fetch("/search/index.json")).status)).toBe(503);
  await page.getByRole("button", { name: "Reload page" }).click();
  await expect(main(page)).toContainText(newerWords);
  expect(await page.evaluate(async () => (await fetch("/search/index.json")).status)).toBe(200);
});

test("an interrupted download goes on where it stopped", async ({ page, site, connection }) => {
  let answered = 0;
  connection.faults = (path) => (path.startsWith("/assets/copy/") && ++answered > 3 ? "lost" : undefined);
  await page.goto(`${site}/offline/`);
  await page.getByRole("button", { name: "Save this manual to this device" }).click();
  await expect(status(page)).toContainText("What you’ve downloaded so far is kept");
  await expect(status(page)).toContainText("Download not finished. You can use the copy once it is complete.");
  await page.reload();
  connection.faults = whole;
  const before = new Set(connection.asked.filter((path) => path.startsWith("/assets/copy/")).slice(1, 3));
  connection.asked = [];
  await page.getByRole("button", { name: "Continue the download" }).click();
  await expect(status(page)).toContainText(wholeText);
  expect(before.size).toBe(2);
  expect(connection.asked.filter((path) => before.has(path))).toEqual([]);
});

const json = (text: string): Fault => ({ status: 200, type: "application/json", text });
for (const [what, faults] of [
  ["lost", (path: string) => (path.startsWith("/assets/copy/") ? "lost" : undefined)],
  ["cut off", (path: string) => (path.startsWith("/assets/copy/") ? "halved" : undefined)],
  ["altered", (path: string) => (path.startsWith("/assets/copy/") ? json('{"3.1.2/":"<main >Invented nonsense.</main>"}') : undefined)],
  ["answered by somebody else", captive],
] as const) {
  test(`a newer copy whose files are ${what} never takes the place of the good one`, async ({ page, site, connection }) => {
    await keep(page, site);
    await connection.publish(newer);
    await page.goto(`${site}/3.1.2/`);
    await expect(notice(page)).toContainText("older than the published version");
    connection.faults = faults;
    await take(page).click();
    await expect(notice(page)).toContainText("The connection was lost, or a Wi-Fi sign-in page replied instead.");
    connection.faults = lost;
    await page.goto(`${site}/3.1.2/`);
    await expect(main(page)).toContainText(firstWords);
    connection.faults = whole;
    await backAgain(page);
    await take(page).click();
    await expect(main(page)).toContainText(newerWords);
  });
}

test("going back without a connection leads to the copy, not to what the browser has left of the page", async ({
  page,
  site,
  connection,
}) => {
  await keep(page, site);
  await page.goto(`${site}/3.1.2/`);
  await page.goto(`${site}/3.1.3/`);
  connection.faults = lost;
  await page.goBack();
  await expect(main(page)).toContainText(firstWords);
  await expect(notice(page)).toContainText("Offline copy of");
  expect(await page.evaluate(async () => (await fetch("/search/index.json")).status)).toBe(200);
});

test("a page that came before the connection was lost goes on with the copy, where the copy is of the same words", async ({
  page,
  site,
  connection,
}) => {
  await keep(page, site);
  await page.goto(`${site}/3.1.2/`);
  connection.faults = lost;
  await page.getByLabel("Search words or a number").pressSequentially("source of joy");
  await expect(page.getByRole("option").first()).toContainText("3.1.2");
});

test("two tabs that download at once both have the copy, and stopping one loses nothing", async ({ page, context, site, connection }) => {
  const other = await context.newPage();
  connection.faults = (path) => (path.startsWith("/assets/copy/") ? "late" : undefined);
  for (const one of [page, other]) {
    await one.goto(`${site}/offline/`);
    await one.getByRole("button", { name: "Save this manual to this device" }).click();
    await expect(status(one)).toHaveText("Downloading the manual …");
  }
  connection.faults = whole;
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(status(page)).toContainText("Stopped. What you’ve downloaded so far is kept.");
  await expect(status(other)).toContainText(wholeText);
  await expect(status(page)).toContainText("An offline copy of");
  await expectCopied(page, site, connection);
});

test("a copy removed in one tab while another downloads it is removed completely", async ({ page, context, site, connection }) => {
  await keep(page, site);
  await connection.publish(newer);
  const other = await context.newPage();
  for (const one of [page, other]) await one.goto(`${site}/offline/`);
  const button = page.getByRole("button", { name: /^Download the newer version/ });
  await button.waitFor();
  connection.faults = (path) => (path.startsWith("/assets/copy/") ? "late" : undefined);
  await button.click();
  await expect(status(page)).toHaveText("Downloading the manual …");
  await other.getByRole("button", { name: "Remove it from this device" }).click();
  await expect(status(other)).toContainText("Removed. Nothing is saved on this device.");
  // It may ask the portal once more, for as long as a reader is let wait.
  await expect(status(page)).toContainText("It was removed in another tab. Nothing is saved on this device.", { timeout: 10_000 });
  expect(await stored(other)).toEqual(nothing);
});

test("if the browser has deleted part of the copy, the page says so and downloads it again", async ({ page, site, connection }) => {
  await keep(page, site);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const key of await cache.keys())
        if ((await (await cache.match(key))?.text())?.includes("great source of joy")) await cache.delete(key);
    }
  });
  connection.faults = lost;
  // The service worker may have read it before.
  await endWorkers(page);
  expect((await page.goto(`${site}/3.1.2/`))?.status()).toBe(503);
  await expect(main(page)).toContainText("the offline copy of this page is missing or damaged");
  connection.faults = whole;
  await page.goto(`${site}/offline/`);
  await expect(status(page)).toContainText("Part of it is missing or damaged.");
  await page.getByRole("button", { name: "Download the missing part" }).click();
  await expect(status(page)).toContainText(wholeText);
  await expectCopied(page, site, connection);
});

test("what the copy lacks comes from the network, however slow, and is never reported as missing while there is a connection", async ({
  page,
  site,
  connection,
}) => {
  await keep(page, site);
  connection.faults = (path) => (path === "/leaflet.html" ? { status: 200, type: "text/html", text: "Invented leaflet" } : undefined);
  await page.goto(`${site}/leaflet.html`);
  await expect(page.locator("body")).toHaveText("Invented leaflet");
  connection.faults = (path) => (path === "/locked/" ? { status: 401, type: "text/html", text: "Invented lock" } : undefined);
  expect((await page.goto(`${site}/locked/`))?.status()).toBe(401);
});

for (const [what, faults, told] of [
  ["lost", lost, "The connection was lost"],
  ["answered by somebody else", captive, "a Wi-Fi sign-in page replied instead"],
] as const) {
  test(`a first copy whose files are ${what} leaves nothing on the device`, async ({ page, site, connection }) => {
    await page.goto(`${site}/offline/`);
    const button = page.getByRole("button", { name: "Save this manual to this device" });
    await button.waitFor();
    connection.faults = faults;
    await button.click();
    await expect(status(page)).toContainText(told);
    expect(await stored(page)).toEqual(nothing);
  });
}

test("another site's response in place of the service worker is not mistaken for a browser that refuses", async ({
  page,
  site,
  connection,
}) => {
  connection.faults = (path) => (path === "/offline.js" ? captive(path) : undefined);
  await page.goto(`${site}/offline/`);
  await page.getByRole("button", { name: "Save this manual to this device" }).click();
  await expect(status(page)).toContainText("a Wi-Fi sign-in page replied instead");
});

test("a full device says so, and keeps the copy it has", async ({ page, context, site, connection }) => {
  await keep(page, site);
  await connection.publish(newer);
  await page.goto(`${site}/offline/`);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: site, quotaSize: 1 });
  await page.getByRole("button", { name: /^Download the newer version/ }).click();
  await expect(status(page)).toContainText("There is no room left on this device. What was saved before is still there.");
  await expectCopied(page, site, connection);
});

test("a page of the copy that stays open for days is given the copy alone", async ({ page, context, site, connection }) => {
  await keep(page, site);
  connection.faults = lost;
  await page.goto(`${site}/3.1.2/`);
  await page.evaluate(async () => {
    const [name = ""] = (await caches.keys()).filter((one) => one.startsWith("readers"));
    const cache = await caches.open(name);
    for (const key of await cache.keys()) {
      const reader = (await (await cache.match(key))?.text()) ?? "";
      await cache.put(key, new Response(reader, { headers: { since: "0" } }));
    }
  });
  const other = await context.newPage();
  await other.goto(`${site}/3.1.3/`);
  await connection.publish(newer);
  connection.faults = whole;
  await endWorkers(other);
  expect(await page.evaluate(async () => (await fetch("/3.1.2/")).text())).toContain(firstWords);
});

for (const type of ["text/plain", "application/xhtml+xml", "Text/HTML", ""]) {
  test(`another site's response of the type “${type}” is not shown instead of a page in the copy`, async ({ page, site, connection }) => {
    await keep(page, site);
    connection.faults = () => ({ status: 200, type, text: "<html>Invented gateway</html>" });
    await page.goto(`${site}/3.1.2/`);
    await expect(main(page)).toContainText(firstWords);
  });
}

test("a login page that answers instead of every page is never shown as one of the manual's", async ({ page, site, connection }) => {
  await keep(page, site);
  connection.faults = captive;
  await page.goto(`${site}/3.1.2/`);
  await expect(main(page)).toContainText(firstWords);
  await expect(notice(page)).toContainText("Offline copy of");
});

test("a connection that does not answer within a few seconds is waited for no longer", async ({ page, site, connection }) => {
  await keep(page, site);
  connection.faults = () => "late";
  await page.goto(`${site}/3.1.2/`);
  await expect(notice(page)).toContainText("Offline copy of");
});

test("a copied citation of a page from the copy names the day of the copy as that of its reading", async ({
  page,
  context,
  site,
  connection,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await keep(page, site);
  connection.faults = lost;
  await page.goto(`${site}/3.1.2/`);
  await page.evaluate(() => document.querySelector("print-stamp")?.setAttribute("stored", "1 January 2020"));
  await page.getByRole("button", { name: "Share or cite 3.1.2" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Copy citation" }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("1 January 2020");
});

test("where a copy is kept, nothing that is typed is asked of the portal, with a connection or without", async ({
  page,
  site,
  connection,
}) => {
  await keep(page, site);
  connection.asked = [];
  for (const faults of [whole, lost]) {
    connection.faults = faults;
    await page.goto(`${site}/`);
    await page.getByLabel("Search words or a number").pressSequentially("kites joy");
    await expect(page.getByRole("option").first()).toBeVisible();
    await page.keyboard.press("Enter");
    await page.locator(".results a").first().click();
    await page.goto(`${site}/print-list/#3.1.2&name=Secret`);
    await expect(page.locator("print-list .section")).toHaveCount(1);
  }
  expect(connection.asked.length).toBeGreaterThan(5);
  expect(connection.asked.filter((path) => /joy|secret|\?/i.test(path))).toEqual([]);
});

// Firefox takes ten seconds for it.
(isFull ? test : () => {})(
  "Firefox keeps a copy, too, reads it without a connection, and says so on each sheet",
  async ({ site, connection }) => {
    const firefox = await Firefox.open();
    try {
      const said = `document.querySelector("keep-manual [role=status]")?.textContent`;
      await firefox.goTo(`${site}/offline/`);
      await firefox.evaluate(until(`document.querySelector("keep-manual .main")`));
      await firefox.evaluate(`(document.querySelector("keep-manual .main").click(), "")`);
      await firefox.evaluate(until(`${said}?.startsWith("The whole manual")`));
      connection.faults = lost;
      await firefox.goTo(`${site}/3.1.2/`);
      expect(await firefox.evaluate(`document.querySelector("main").textContent`)).toContain(firstWords);
      expect(await firefox.evaluate(`document.querySelector("offline-copy p").textContent`)).toMatch(
        /^Offline copy of \d{1,2} \w+ \d{4}\.$/,
      );
      expect(await firefox.evaluate(`fetch("/search/index.json").then(({ status }) => String(status))`)).toBe("200");
      const sheets = readSheets(await firefox.print("A4"));
      expect(sheets.length).toBeGreaterThan(0);
      // Firefox writes “ffl” as one letter.
      for (const { text } of sheets) expect(text.normalize("NFKC")).toContain("From an offline copy of");
    } finally {
      await firefox.close();
    }
  },
);

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });
  test("the page says why nothing can be kept, and what can be done instead", async ({ page, site }) => {
    await page.goto(`${site}/offline/`);
    await expect(page.locator("noscript p")).toContainText("Saving the manual needs JavaScript, which is off in your browser.");
  });
});
