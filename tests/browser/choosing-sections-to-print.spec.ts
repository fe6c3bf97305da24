// The safeguarding lead prints three sections for a meeting, and the trainer sends a reading list.
import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import jsQR from "jsqr";
import sharp from "sharp";
import { inventedSite, site } from "./pages";
import { lettersOf, readSheets, sentence } from "./paper";
import { expect, test } from "./reader-test";

test.use({ viewport: { width: 390, height: 844 } });

const select = (page: Page, number: string) => page.locator(`.section[id="${number}"] [data-does=Select]`);
const tray = (page: Page) => page.getByRole("region", { name: "Print list" });
const shown = (page: Page) => page.locator("print-list .section");
const numbersShown = (page: Page) => shown(page).evaluateAll((all) => all.map(({ id }) => id));

async function sheets(page: Page, format: "A4" | "Letter" = "A4"): Promise<string[]> {
  return readSheets(await page.pdf({ format })).map(({ text }) => text);
}

test("sections are selected on a chapter, on a section and among results; a tray says how many and shows them", async ({ page }) => {
  await page.goto(site("/8.45/"));
  await select(page, "8.45.2").click();
  await expect(tray(page).getByRole("status")).toHaveText("1 section selected.");
  await expect(select(page, "8.45.2")).toHaveAttribute("aria-pressed", "true");
  await page.goto(site("/8.45.7/"));
  await expect(tray(page).getByRole("status")).toHaveText("1 section selected.");
  await select(page, "8.45.7").click();
  await expect(tray(page).getByRole("status")).toHaveText("2 sections selected.");
  await page.goto(site("/search/#q=forensic"));
  await page.getByRole("button", { name: "Select several" }).click();
  await page.locator("[data-does=Select][data-number='8.45.14']").click();
  await expect(tray(page).getByRole("status")).toHaveText("3 sections selected.");
  await tray(page).getByRole("link", { name: "Show, print or share them" }).click();
  await expect(page).toHaveURL(site("/print-list/#8.45.2,8.45.7,8.45.14"));
  await expect(shown(page)).toHaveCount(3);
  expect(await numbersShown(page)).toEqual(["8.45.2", "8.45.7", "8.45.14"]);
  await expect(page.getByText("Its publisher has replaced it since")).toHaveCount(1);
  const words = await shown(page)
    .nth(1)
    .locator(".words")
    .evaluate((element) => element.firstElementChild?.textContent);
  expect(words).toMatch(/^Under Section 15 of the Sexual Offences Act 2003 it is an offence/);
});

test("pressing again takes a section out, and the tray goes with the last", async ({ page }) => {
  await page.goto(site("/8.45.7/"));
  await select(page, "8.45.7").click();
  await select(page, "8.45.7").click();
  await expect(tray(page)).toHaveCount(0);
  await expect(select(page, "8.45.7")).toHaveAttribute("aria-pressed", "false");
  await select(page, "8.45.7").click();
  await tray(page).getByRole("button", { name: "Clear" }).click();
  await expect(tray(page)).toHaveCount(0);
  await expect(page.locator("main")).toBeFocused();
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
});

test("if the browser stores nothing for pages, a print list lasts on the page, and its link takes it along", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "sessionStorage", {
      get() {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      },
    });
  });
  await page.goto(site("/8.45/"));
  await select(page, "8.45.2").click();
  await select(page, "8.45.7").click();
  await expect(tray(page).getByRole("status")).toHaveText("2 sections selected.");
  await tray(page).getByRole("link", { name: "Show, print or share them" }).click();
  await expect(shown(page)).toHaveCount(2);
});

test("a shared address shows its sections in order, with its title, across chapters, and lists what is not a number", async ({ page }) => {
  await page.goto(inventedSite("/print-list/#3.2.1,3.1.2-3.1.4,3.1.99,rubbish&name=Induction%2C+September"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Induction, September");
  await expect(shown(page)).toHaveCount(4);
  expect(await numbersShown(page)).toEqual(["3.2.1", "3.1.2", "3.1.3", "3.1.4"]);
  await expect(page.locator("print-list > [role=status]")).toHaveText("4 sections, in this order. Not in this manual: 3.1.99, rubbish.");
  await expect(page.locator(".chapter-of-print-list h2")).toHaveText(["3.2 Paper Boats (invented)", "3.1 Kite Safety (invented)"]);
  await expect(tray(page)).toHaveCount(0);
});

test("sections are put in another order, removed and cleared by the keyboard alone, and the address follows", async ({ page }) => {
  await page.goto(site("/print-list/#8.45.2,8.45.7,8.45.13"));
  await page.getByRole("button", { name: "Move down: 8.45.2" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => numbersShown(page)).toEqual(["8.45.7", "8.45.2", "8.45.13"]);
  await expect(page.getByRole("button", { name: "Move down: 8.45.2" })).toBeFocused();
  await page.getByRole("button", { name: "Remove: 8.45.7" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => numbersShown(page)).toEqual(["8.45.2", "8.45.13"]);
  await expect(page).toHaveURL(site("/print-list/#8.45.2,8.45.13"));
  await page.getByLabel("Name, if you like").fill("Team meeting");
  await expect(page).toHaveURL(site("/print-list/#8.45.2,8.45.13&name=Team+meeting"));
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(page.locator("print-list > [role=status]")).toContainText("No section is selected.");
  await expect(page.locator("print-list > [role=status]")).toBeFocused();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Print list");
  await expect(page.getByRole("heading", { name: "Contents" })).toBeVisible();
});

for (const format of ["A4", "Letter"] as const) {
  test(`only the chosen sections are printed on ${format}, whole, each sheet stamped, without controls`, async ({ page }) => {
    await page.goto(site("/print-list/#8.45.13,8.45.1,8.45.7&name=Induction"));
    await expect(shown(page)).toHaveCount(3);
    const words = await shown(page)
      .locator(".words")
      .evaluateAll((all) =>
        all.map((element) => {
          const copy = element.cloneNode(true) as HTMLElement;
          for (const row of copy.querySelectorAll("copy-row")) row.remove();
          return copy.textContent ?? "";
        }),
      );
    const printed = await sheets(page, format);
    printed.forEach((sheet, i) => {
      expect(sheet.match(sentence)).toHaveLength(1);
      expect(sheet).toContain(`Historical version, as at 24 October 2017. Page ${i + 1} of ${printed.length}`);
    });
    const all = printed.join(" ");
    const letters = lettersOf(all);
    for (const text of words) expect(letters).toContain(lettersOf(text));
    expect(all).toContain("Induction");
    expect(all).not.toMatch(/8\.45\.(2|3|12|14) ·/);
    for (const control of ["Move up", "Remove", "Name, if you like", "Copy link", "Select", "Contents", "in this order"])
      expect(all).not.toContain(control);
    for (const number of ["8.45.13", "8.45.1", "8.45.7"])
      expect(all).toMatch(new RegExp(`${number.replaceAll(".", "\\.")} · [0-9A-Z]{4}-[0-9A-Z]{4}`));
  });
}

/** What a scanner reads in the picture of an element. */
async function scan(element: Locator): Promise<string | undefined> {
  const path = test.info().outputPath("code.png");
  await element.screenshot({ path });
  const { data, info } = await sharp(readFileSync(path))
    .resize({ width: 600, kernel: "nearest" })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test("each printed code is read by another program's scanner as the lasting link of its section", async ({ page }) => {
  await page.goto(site("/print-list/#8.45.2,8.45.7"));
  await expect(page.locator(".print-code")).toHaveCount(2);
  await page.emulateMedia({ media: "print" });
  for (const [i, link] of [/\/8\.45\.2\/#\w{4}\.\w{7}$/, /\/8\.45\.7\/#p8av\.\w{7}$/].entries()) {
    expect(await scan(page.locator(".print-code .qr").nth(i))).toMatch(link);
  }
  await page.emulateMedia({ media: "screen" });
  await page.getByLabel("Print a QR code with each section").uncheck();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".print-code").first()).toBeHidden();
});

test("the code of the print list leads to it", async ({ page }) => {
  await page.goto(site("/print-list/#8.45.2,8.45.7-8.45.11&name=Induction"));
  await page.getByRole("button", { name: "QR code of this print list" }).click();
  expect(await scan(page.locator(".share .qr"))).toBe(site("/print-list/#8.45.2,8.45.7-8.45.11&name=Induction"));
});

for (const width of [320, 1280]) {
  test(`on a screen of ${width} px the code is square, as large as there is room for, and read from a picture of the screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(site("/print-list/#8.45.2,8.45.7-8.45.11&name=Induction"));
    await page.getByRole("button", { name: "QR code of this print list" }).click();
    const code = page.locator(".share .qr");
    await code.scrollIntoViewIfNeeded();
    const box = await code.boundingBox();
    const room = await page.locator(".share").boundingBox();
    if (!box || !room) throw new Error("There is no code.");
    expect(Math.abs(box.width - box.height)).toBeLessThan(1);
    expect(box.width).toBeGreaterThanOrEqual(Math.min(320, room.width));
    // The quiet border of four modules is white, whatever the page's ground.
    await page.emulateMedia({ colorScheme: "dark" });
    const { data, info } = await sharp(await page.screenshot())
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(
      site("/print-list/#8.45.2,8.45.7-8.45.11&name=Induction"),
    );
  });
}

test("a note of a section opens in place, and the print list keeps its address", async ({ page }) => {
  await page.goto(site("/print-list/#8.45.7"));
  await shown(page).getByRole("link", { name: "relevant offence" }).click();
  await expect(page.locator('[id="8.45.7-meaning-1"]')).toBeVisible();
  await expect(page).toHaveURL(site("/print-list/#8.45.7"));
});

test("if the sections of an address typed later cannot be loaded, the page says so and keeps what it shows", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(site("/print-list/#8.45.2"));
  await expect(shown(page)).toHaveCount(1);
  await page.route("**/8.45.7/", (route) => route.abort());
  await page.evaluate(() => {
    location.hash = "#8.45.7";
  });
  await expect(page.locator("print-list > [role=status]")).toContainText("The sections could not be fetched.");
  await expect(shown(page)).toHaveCount(1);
  expect(errors).toEqual([]);
});

test("without a connection what is on the page is put in order and removed all the same, on paper too", async ({ page, context }) => {
  await page.goto(site("/print-list/#8.45.2,8.45.7,8.45.13"));
  await page.locator("print-list[ready]").waitFor();
  await context.setOffline(true);
  await page.getByRole("button", { name: "Remove: 8.45.7" }).click();
  await expect.poll(() => numbersShown(page)).toEqual(["8.45.2", "8.45.13"]);
  await page.getByRole("button", { name: "Move up: 8.45.13" }).click();
  await expect.poll(() => numbersShown(page)).toEqual(["8.45.13", "8.45.2"]);
  expect((await sheets(page)).join(" ")).not.toContain("8.45.7 ·");
});

test("if only the QR codes cannot be loaded, the page says so and still shows the rest", async ({ page }) => {
  await page.route("**/assets/qr.*", (route) => route.abort());
  await page.goto(site("/print-list/#8.45.2,8.45.99"));
  await expect(page.locator("print-list > [role=status]")).toHaveText(
    "1 section, in this order. Not in this manual: 8.45.99. Their QR codes could not be fetched: they are printed without.",
  );
  await expect(shown(page)).toHaveCount(1);
});

test("sheets of several versions say that some are historical and that a reader chose the name", async ({ page }) => {
  await page.goto(inventedSite("/print-list/#3.1.1-3.1.10,3.2.1&name=Current+procedure+2026"));
  await page.locator("print-list[ready]").waitFor();
  await expect(page).toHaveTitle("Current procedure 2026 – Invented manual for tests");
  const printed = await sheets(page);
  for (const sheet of printed) expect(sheet).toContain("Holds historical versions: see what is said with each chapter.");
  expect(printed[0]).toContain("Its name is the reader’s, too.");
});

test("a plain message says that sections cannot be loaded", async ({ page }) => {
  await page.route("**/8.45.7/", (route) => route.abort());
  await page.goto(site("/print-list/#8.45.7"));
  await expect(page.locator("print-list > [role=status]")).toHaveText(
    "The sections could not be fetched. Check your connection and reload the page.",
  );
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });
  test("the page says what to do, and has the contents", async ({ page }) => {
    await page.goto(site("/print-list/#8.45.7"));
    await expect(page.locator("noscript p")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Contents" })).toBeVisible();
  });
});
