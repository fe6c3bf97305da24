// Browsers that keep nothing, tell nothing and copy nothing: blocked site data, private windows, rules of a workplace. Every
// kind of page, with each of them refused: no error, and what the page is for is there.
import type { Page } from "@playwright/test";
import { isFull } from "../how-many";
import { inventedSite, pagesOnce, renumberedSite, site } from "./pages";
import { expect, test } from "./reader-test";
import { watchTraffic } from "./traffic";

const refuse = (where: string, names: string[]) =>
  `for (const name of ${JSON.stringify(names)}) Object.defineProperty(${where}, name, { configurable: true, get() { throw new DOMException("Invented refusal", "SecurityError"); } });`;
const absent = (where: string, names: string[]) =>
  `for (const name of ${JSON.stringify(names)}) Object.defineProperty(${where}, name, { configurable: true, value: undefined });`;
const failing = (where: string, names: string[], async = false) =>
  `for (const name of ${JSON.stringify(names)}) ${where}[name] = ${async ? "async " : ""}() => { throw new DOMException("Invented refusal", "SecurityError"); };`;

const storage = ["sessionStorage", "localStorage", "indexedDB", "caches"];
const services = ["serviceWorker", "clipboard", "locks", "storage", "share"];

/** What a browser may refuse, and the script that makes this one do so. */
const refusals: [string, string][] = [
  ["storage is refused at any access", refuse("window", storage) + refuse("navigator", services)],
  ["storage is not there", absent("window", [...storage, "BroadcastChannel"]) + absent("navigator", services)],
  [
    "storage is null, as in some apps",
    `for (const name of ["sessionStorage", "localStorage"]) Object.defineProperty(window, name, { value: null });`,
  ],
  ["storage is full, and what is read throws", failing("Storage.prototype", ["getItem", "setItem", "removeItem", "clear", "key"])],
  [
    "caches, workers, locks and the clipboard answer with a refusal",
    [
      failing("CacheStorage.prototype", ["match", "open", "has", "keys", "delete"], true),
      failing("ServiceWorkerContainer.prototype", ["register", "getRegistrations"], true),
      failing("LockManager.prototype", ["request"], true),
      failing("Clipboard.prototype", ["writeText", "write"], true),
      failing("StorageManager.prototype", ["persist"], true),
      `BroadcastChannel = class { constructor() { throw new DOMException("Invented refusal", "SecurityError"); } };`,
    ].join(""),
  ],
  [
    "the address bar may not be changed",
    failing("History.prototype", ["replaceState", "pushState"]) +
      `Object.defineProperty(History.prototype, "scrollRestoration", { get() { throw new DOMException("Invented refusal", "SecurityError"); }, set() { throw new DOMException("Invented refusal", "SecurityError"); } });`,
  ],
];

// about:blank has no caches to refuse.
const inSecurePage = (script: string) => `if (location.protocol === "http:") { ${script} }`;

/** Errors that nothing caught, of the page and of its promises. */
function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(`${new URL(page.url()).pathname}: ${error.message}`));
  return errors;
}

for (const [i, [what, script]] of refusals.entries()) {
  // Each page meets one of the refusals; all of them in the full run.
  const met = pagesOnce.filter((_, j) => isFull || j % refusals.length === i);

  test(`every kind of page does its work where ${what}`, async ({ page }) => {
    test.setTimeout(240_000);
    const errors = watchErrors(page);
    const traffic = watchTraffic(page);
    await page.addInitScript(inSecurePage(script));
    for (const { name, address, ready } of met) {
      await test.step(name, async () => {
        await page.goto("about:blank");
        await page.goto(address());
        await expect(page.locator("h1").first()).toBeVisible();
        // The page for keeping the manual says that this browser keeps nothing.
        const isRefused = ready === "keep-manual button";
        await page
          .locator(isRefused ? "keep-manual [role=status]:not(:empty)" : (ready ?? "main"))
          .first()
          .waitFor({ state: "attached" });
        await traffic.still();
      });
    }
    expect(errors).toEqual([]);
  });

  // The full run does it in each of these browsers, this one in half of them.
  const doneHere = isFull || i % 2 === 0 ? test : () => {};
  doneHere(`what a reader does on a page works where ${what}`, async ({ page }) => {
    test.setTimeout(120_000);
    const errors = watchErrors(page);
    await page.addInitScript(inSecurePage(script));
    await page.goto(site("/8.45.7/"));
    await page.getByRole("button", { name: "Share or cite 8.45.7" }).click();
    const panel = page.getByRole("dialog");
    await panel.getByRole("button", { name: "Copy link" }).click();
    await expect(panel.getByRole("status")).not.toBeEmpty();
    await panel.getByRole("button", { name: /^Add .* to print list$/ }).click();
    await panel.getByRole("button", { name: "Close" }).click();
    await expect(page.locator(".tray [role=status]")).toHaveText("Print list: 1 section");
    await page.locator(".tray a").click();
    await expect(page.locator("print-list .section")).toHaveCount(1);
    await page.getByLabel(/^Title/).fill("Induction");
    await expect(page.locator(".print-list-name")).toHaveText("Print list: Induction");
    await page.goto(site("/print-list/#8.45.2,8.45.7"));
    await page.locator("[data-for='8.45.2'] [data-act=down]").click();
    await expect(page.locator("print-list .section").first()).toHaveAttribute("id", "8.45.7");
    await page.goto(renumberedSite("/19.1.3/versions/"));
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page.locator("compare-versions .difference > *").first()).toBeVisible();
    await page.goto(renumberedSite("/amendments/"));
    await page.locator("amendments-since input").fill("2021-01-01");
    await expect(page.locator("amendments-since [role=status]")).toContainText("since 1 January 2021.");
    await page.goto(site("/8.45.7/"));
    await page.getByLabel("Search words or a number").fill("grooming");
    await page.getByLabel("Search words or a number").press("Enter");
    await expect(page.locator(".results li").first()).toBeVisible();
    expect(errors).toEqual([]);
  });

  test(`“Leave this site” leaves by click and by three Shifts where ${what}`, async ({ page }) => {
    const elsewhere = "https://weather.example.org/";
    await page.route(`${elsewhere}**`, (route) =>
      route.fulfill({ contentType: "text/html", body: "<title>Invented weather</title>Rain." }),
    );
    const errors = watchErrors(page);
    await page.addInitScript(inSecurePage(script));
    for (const leave of [
      () => page.getByRole("link", { name: "Leave this site" }).click(),
      async () => {
        for (let presses = 0; presses < 3; presses++) await page.keyboard.press("Shift");
      },
    ]) {
      await page.goto("about:blank");
      await page.goto(inventedSite("/3.1.2/"));
      await expect(page.locator("quick-exit:defined")).toHaveCount(1);
      await leave();
      await expect(page).toHaveURL(elsewhere);
    }
    expect(errors).toEqual([]);
  });
}

test("“Leave this site” leaves whatever fails on the way", async ({ page }) => {
  const elsewhere = "https://weather.example.org/";
  await page.route(`${elsewhere}**`, (route) => route.fulfill({ contentType: "text/html", body: "<title>Invented weather</title>Rain." }));
  for (const script of [
    `Object.defineProperty(Document.prototype, "title", { set() { throw new Error("refused"); }, get() { return ""; } });`,
    `Object.defineProperty(HTMLElement.prototype, "hidden", { set() { throw new Error("refused"); } });`,
    // The script of the link itself cannot start: the link is followed.
    `customElements.define = () => { throw new Error("refused"); };`,
    `Document.prototype.addEventListener = () => { throw new Error("refused"); };`,
    `window.addEventListener = () => { throw new Error("refused"); };`,
  ]) {
    const one = await page.context().newPage();
    await one.route(`${elsewhere}**`, (route) => route.fulfill({ contentType: "text/html", body: "<title>Invented weather</title>Rain." }));
    await one.addInitScript(script);
    await one.goto(inventedSite("/3.1.2/"));
    await one.getByRole("link", { name: "Leave this site" }).click();
    await expect(one).toHaveURL(elsewhere);
    await one.close();
  }
});

test("a page whose extra code cannot be loaded stays as it is, and each action shows a message", async ({ page }) => {
  const errors = watchErrors(page);
  await page.route(/\/assets\/(?:links|tray|sheets|suggestions|engine|offers|qr)\.[^/]*\.js$/, (route) => route.abort());
  await page.addInitScript(`delete window.CSSMarginRule; try { sessionStorage.printList = "8.45.7"; } catch {}`);
  for (const address of [site("/8.45.7/"), site("/8.45/"), site("/8.45.21/"), inventedSite("/3.1/")]) {
    await page.goto(address, { waitUntil: "networkidle" });
    await expect(page.locator("h1")).toBeVisible();
  }
  await page.goto(site("/8.45.7/"));
  await page.getByRole("button", { name: "Share or cite 8.45.7" }).click();
  await expect(page.getByRole("alert")).toHaveText("This could not be loaded. Check your connection and try again.");
  await expect(page.getByRole("alert")).toBeInViewport();
  await page.route(/\.(?:json)$|\/versions\//, (route) => route.abort());
  await page.goto(site("/8.45.21/"), { waitUntil: "networkidle" });
  await page.goto(site("/8.45/as-at/2016-05-01/"), { waitUntil: "networkidle" });
  expect(errors).toEqual([]);
});
