// The safeguarding lead prints three sections for a meeting, and the trainer sends a reading list.
import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import jsQR from "jsqr";
import sharp from "sharp";
import { inventedSite, site } from "./pages";
import { lettersOf, readCodes, readSheets, sentence } from "./paper";
import { addOrRemove, closePanel, openAdding } from "./print-list";
import { expect, test } from "./shared-page";

test.use({ viewport: { width: 390, height: 844 } });

const tray = (page: Page) => page.getByRole("region", { name: "Print list" });
const shown = (page: Page) => page.locator("print-list .section");
const status = (page: Page) => page.locator("print-list > [role=status]");
const numbersShown = (page: Page) => shown(page).evaluateAll((all) => all.map(({ id }) => id));

async function sheets(page: Page, format: "A4" | "Letter" = "A4"): Promise<string[]> {
  return readSheets(await page.pdf({ format })).map(({ text }) => text);
}

test("sections are added on a chapter and on a section; a tray counts them and opens the list", async ({ page }) => {
  await page.goto(site("/8.45/"));
  await addOrRemove(page, "8.45.2");
  await expect(tray(page).getByRole("status")).toHaveText("Print list: 1 section");
  const isIn = await openAdding(page, "8.45.2");
  await expect(isIn).toHaveText("Remove 8.45.2 from print list");
  await expect(isIn).not.toHaveAttribute("aria-pressed");
  await closePanel(page);
  await expect(await openAdding(page, "8.45.3")).toHaveText("Add 8.45.3 to print list");
  await closePanel(page);
  await page.goto(site("/8.45.7/"));
  await expect(tray(page).getByRole("status")).toHaveText("Print list: 1 section");
  await addOrRemove(page, "8.45.7");
  await expect(tray(page).getByRole("status")).toHaveText("Print list: 2 sections");
  await page.goto(site("/search/#q=forensic"));
  await page.getByRole("button", { name: "Select several" }).click();
  await page.getByRole("button", { name: "Add 8.45.14 to print list" }).click();
  await expect(tray(page).getByRole("status")).toHaveText("Print list: 3 sections");
  await tray(page).getByRole("link", { name: "Open the print list" }).click();
  await expect(page).toHaveURL(site("/print-list/#8.45.2,8.45.7,8.45.14"));
  await expect(shown(page)).toHaveCount(3);
  expect(await numbersShown(page)).toEqual(["8.45.2", "8.45.7", "8.45.14"]);
  await expect(page.getByText("do not use it as current guidance")).toHaveCount(1);
  const words = await shown(page)
    .nth(1)
    .locator(".words")
    .evaluate((element) => element.firstElementChild?.textContent);
  expect(words).toMatch(/^Under Section 15 of the Sexual Offences Act 2003 it is an offence/);
});

test("pressing again takes a section out, and the tray goes with the last", async ({ page }) => {
  await page.goto(site("/8.45.7/"));
  const button = await openAdding(page, "8.45.7");
  await button.click();
  await expect(button).toHaveText("Remove 8.45.7 from print list");
  await expect(tray(page)).toHaveCount(1);
  await button.click();
  await expect(tray(page)).toHaveCount(0);
  await expect(button).toHaveText("Add 8.45.7 to print list");
});

test("the list is emptied in the tray, and for ten seconds Undo brings it back", async ({ page }) => {
  await page.clock.install();
  await page.goto(site("/8.45/"));
  const kept = () => page.evaluate(() => sessionStorage.length + localStorage.length);
  for (const number of ["8.45.7", "8.45.2"]) await addOrRemove(page, number);
  const empty = tray(page).getByRole("button", { name: "Empty the list" });
  await empty.click();
  await page.clock.runFor(100);
  await expect(tray(page).getByRole("status")).toHaveText("Print list emptied.");
  await expect(tray(page).getByRole("link")).toHaveCount(0);
  expect(await kept()).toBe(0);
  await page.clock.fastForward(9_000);
  await tray(page).getByRole("button", { name: "Undo" }).click();
  await page.clock.runFor(100);
  await expect(tray(page).getByRole("status")).toHaveText("Print list: 2 sections");
  await expect(tray(page).getByRole("link")).toHaveAttribute("href", "/print-list/#8.45.7,8.45.2");
  await expect(empty).toBeFocused();
  await empty.click();
  await page.mouse.move(0, 0);
  await page.clock.fastForward(10_100);
  await expect(tray(page)).toHaveCount(0);
  await expect(page.locator("#main")).toBeFocused();
  expect(await kept()).toBe(0);
});

test("the offer of Undo can be closed before its time", async ({ page }) => {
  await page.goto(site("/8.45.7/"));
  await addOrRemove(page, "8.45.7");
  await tray(page).getByRole("button", { name: "Empty the list" }).click();
  await tray(page).getByRole("button", { name: "Close" }).click();
  await expect(tray(page)).toHaveCount(0);
  await page.goto(site("/print-list/#8.45.2"));
  await page.getByRole("button", { name: "Empty the list" }).click();
  await page.locator("print-list").getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0);
  await expect(status(page)).toBeFocused();
});

test("Undo waits for a reader who has come to it by keyboard", async ({ page }) => {
  await page.clock.install();
  await page.goto(site("/8.45.7/"));
  await addOrRemove(page, "8.45.7");
  await tray(page).getByRole("button", { name: "Empty the list" }).focus();
  await page.keyboard.press("Enter");
  const undo = tray(page).getByRole("button", { name: "Undo" });
  await expect(undo).toBeFocused();
  await page.clock.fastForward(60_000);
  await expect(undo).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.clock.fastForward(10_100);
  await expect(tray(page)).toHaveCount(0);
});

test("a section added while Undo is offered stays when the time for it is over", async ({ page }) => {
  await page.clock.install();
  await page.goto(site("/8.45/"));
  await addOrRemove(page, "8.45.7");
  await tray(page).getByRole("button", { name: "Empty the list" }).click();
  await addOrRemove(page, "8.45.2");
  await page.clock.fastForward(20_000);
  await expect(tray(page).getByRole("status")).toHaveText("Print list: 1 section");
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
  await addOrRemove(page, "8.45.2");
  await addOrRemove(page, "8.45.7");
  await expect(tray(page).getByRole("status")).toHaveText("Print list: 2 sections");
  await tray(page).getByRole("link", { name: "Open the print list" }).click();
  await expect(shown(page)).toHaveCount(2);
});

test("a shared address shows its sections in order, with its title, across chapters, and lists what is not a number", async ({ page }) => {
  await page.goto(inventedSite("/print-list/#3.2.1,3.1.2-3.1.4,3.1.99,rubbish&name=Induction%2C+September"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Print list: Induction, September");
  await expect(shown(page)).toHaveCount(4);
  expect(await numbersShown(page)).toEqual(["3.2.1", "3.1.2", "3.1.3", "3.1.4"]);
  await expect(status(page)).toHaveText("4 sections. Not in this manual: 3.1.99, rubbish.");
  await expect(page.locator(".chapter-of-print-list h2")).toHaveText(["3.2 Paper Boats (invented)", "3.1 Kite Safety (invented)"]);
  await expect(page.locator(".from-part")).toHaveText([
    "From: Folding an invented boat",
    "From: Kites and the invented sky",
    "From: Concerns about an invented kite",
  ]);
  await expect(tray(page)).toHaveCount(0);
});

test("each section comes after the title of its part, which is said again if another part came between", async ({ page }) => {
  await page.goto(site("/print-list/#8.45.7,8.45.8,8.45.14,8.45.6"));
  await expect(shown(page)).toHaveCount(4);
  const order = await page
    .locator(".from-part, print-list .section")
    .evaluateAll((all) => all.map((one) => (one.matches(".section") ? one.id : one.textContent)));
  const grooming = "From: Online grooming and abuse";
  expect(order).toEqual([
    grooming,
    "8.45.7",
    "8.45.8",
    "From: Guidance upon the discovery of Indecent Images of children",
    "8.45.14",
    grooming,
    "8.45.6",
  ]);
});

test("what the link keeps and what the tab forgets is said beside the buttons", async ({ page }) => {
  await page.goto(site("/print-list/#8.45.7"));
  await expect(page.getByRole("button", { name: "Copy link" }).last()).toBeVisible();
  await expect(page.locator(".acts").getByRole("button", { name: "Copy link" })).toHaveAccessibleDescription(
    "The link opens this list again on any device. The list itself is forgotten when you close this tab.",
  );
  const look = (name: string) =>
    page
      .locator(".acts")
      .getByRole("button", { name, exact: true })
      .evaluate((button) => getComputedStyle(button).backgroundColor);
  expect(await look("Print")).not.toBe(await look("Copy link"));
});

test("the first section cannot be moved up, nor the last down", async ({ page }) => {
  await page.goto(site("/print-list/#8.45.2,8.45.7,8.45.13"));
  const disabled = () => page.locator(".section-controls button:disabled").evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel));
  await expect.poll(disabled).toEqual(["Move up: 8.45.2", "Move down: 8.45.13"]);
  await page.getByRole("button", { name: "Move up: 8.45.7" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => numbersShown(page)).toEqual(["8.45.7", "8.45.2", "8.45.13"]);
  // The button that was pressed cannot be any more.
  await expect(page.getByRole("button", { name: "Move down: 8.45.7" })).toBeFocused();
  await expect(status(page)).toHaveText("8.45.7 is now section 1 of 3 in the list.");
});

test("sections are put in another order, removed and emptied by the keyboard alone, and the address follows", async ({ page }) => {
  await page.goto(site("/print-list/#8.45.2,8.45.7,8.45.13"));
  await page.getByRole("button", { name: "Move down: 8.45.2" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => numbersShown(page)).toEqual(["8.45.7", "8.45.2", "8.45.13"]);
  await expect(page.getByRole("button", { name: "Move down: 8.45.2" })).toBeFocused();
  await page.getByRole("button", { name: "Remove: 8.45.7" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => numbersShown(page)).toEqual(["8.45.2", "8.45.13"]);
  await expect(page).toHaveURL(site("/print-list/#8.45.2,8.45.13"));
  await page.getByLabel("Title (optional)").fill("Team meeting");
  await expect(page).toHaveURL(site("/print-list/#8.45.2,8.45.13&name=Team+meeting"));
  await page.getByRole("button", { name: "Empty the list" }).focus();
  await page.keyboard.press("Enter");
  await expect(status(page)).toContainText("The print list is empty.");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Print list");
  await expect(page.getByRole("heading", { name: "Contents" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect.poll(() => numbersShown(page)).toEqual(["8.45.2", "8.45.13"]);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Print list: Team meeting");
  await expect(page).toHaveURL(site("/print-list/#8.45.2,8.45.13&name=Team+meeting"));
  await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0);
});

test("a section that was removed leaves Undo in its place, and the reader stays there", async ({ page }) => {
  await page.goto(site("/print-list/#8.45.2,8.45.7,8.45.13&name=Team"));
  await page.locator("print-list[ready]").waitFor();
  const undo = page.getByRole("button", { name: "Undo" });
  for (const [number, neighbour] of [
    ["8.45.7", "8.45.13"],
    ["8.45.13", "8.45.7"],
  ]) {
    await page.getByRole("button", { name: `Remove: ${number}` }).click();
    await expect(undo).toBeFocused();
    await expect(undo).toBeInViewport();
    // In its own place: nothing is on it.
    await undo.click({ trial: true });
    await expect(status(page)).toHaveText(`${number} removed. Print list: 2 sections.`);
    await page.locator(".selected").getByRole("button", { name: "Close" }).click();
    await expect(page.getByRole("button", { name: `Remove: ${neighbour}` })).toBeFocused();
    await page.goto(site("/print-list/"));
    await page.goto(site("/print-list/#8.45.2,8.45.7,8.45.13&name=Team"));
    await page.locator("print-list[ready]").waitFor();
  }
  await page.getByRole("button", { name: "Remove: 8.45.7" }).click();
  await undo.click();
  await expect.poll(() => numbersShown(page)).toEqual(["8.45.2", "8.45.7", "8.45.13"]);
  await expect(page).toHaveURL(site("/print-list/#8.45.2,8.45.7,8.45.13&name=Team"));
  await expect(page.getByRole("button", { name: "Remove: 8.45.7" })).toBeFocused();
});

test("the focus stays with the reader's last action, however late the QR codes of an earlier one arrive", async ({ page }) => {
  await page.route("**/assets/qr.*", async (route) => {
    await new Promise((done) => setTimeout(done, 1_500));
    await route.continue();
  });
  await page.goto(site("/print-list/#8.45.2,8.45.7"));
  await page.getByRole("button", { name: "Remove: 8.45.7" }).click();
  await page.getByRole("button", { name: "Empty the list" }).click();
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.waitForTimeout(2_000);
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
});

test("on its own page too the emptied list can be brought back for ten seconds", async ({ page }) => {
  await page.clock.install();
  await page.goto(site("/print-list/#8.45.2,8.45.7"));
  await page.getByRole("button", { name: "Empty the list" }).click();
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
  await page.mouse.move(0, 0);
  await page.clock.fastForward(10_100);
  await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0);
  await expect(status(page)).toBeFocused();
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
      expect(sheet).toContain(`Out of date: text of 24 October 2017. Page ${i + 1} of ${printed.length}`);
    });
    const all = printed.join(" ");
    const letters = lettersOf(all);
    for (const text of words) expect(letters).toContain(lettersOf(text));
    expect(all).toContain("Induction");
    expect(all).toContain("A selection of sections made by a reader. It is not an official document.");
    expect(all).toContain("From: Online grooming and abuse");
    expect(all.match(/8\.45\.(2|3|12|14) /g)).toBeNull();
    for (const control of ["Move up", "Remove", "Title (optional)", "Copy link", "print list", "Empty", "Contents", "3 sections"])
      expect(all).not.toContain(control);
    for (const number of ["8.45.13", "8.45.1", "8.45.7"]) expect(all).toContain(`${number} `);
    expect(all.match(/\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/g)).toHaveLength(3);
  });
}

/** The address that a scanner reads in the picture of an element, as browsers write it. */
async function scan(element: Locator): Promise<string | undefined> {
  const path = test.info().outputPath("code.png");
  await element.screenshot({ path });
  const { data, info } = await sharp(readFileSync(path))
    .resize({ width: 600, kernel: "nearest" })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const code = jsQR(new Uint8ClampedArray(data), info.width, info.height);
  return code ? new URL(code.data).href : undefined;
}

test.describe("on paper", () => {
  // A sheet has three times as many points to the millimetre as a plain screen, and that is what a phone sees.
  test.use({ deviceScaleFactor: 3 });

  test("each printed code is read by another program's scanner as the lasting link of its section", async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute("data-asked-to-print", "");
    });
    await page.goto(site("/print-list/#8.45.2,8.45.7"));
    await expect(page.locator("main > .print-code")).toHaveCount(1);
    await page.getByRole("button", { name: "Print options" }).click();
    await page.getByLabel("QR code for each section").check();
    await page.getByRole("dialog").getByRole("button", { name: "Print" }).click();
    await page.locator("[data-asked-to-print]").waitFor();
    await page.emulateMedia({ media: "print" });
    const codes = page.locator(".print-code .qr");
    await expect.poll(() => scan(codes.first())).toBe(site("/print-list/#8.45.2,8.45.7"));
    for (const [i, link] of [/\/8\.45\.2\/#\w{4}\.\w{7}$/, /\/8\.45\.7\/#p8av\.\w{7}$/].entries()) {
      // On a busy machine the sheet is still being laid out when the first picture is taken.
      await expect.poll(() => scan(codes.nth(i + 1))).toMatch(link);
    }
  });
});

test("the code of the print list leads to it", async ({ page }) => {
  await page.goto(site("/print-list/#8.45.2,8.45.7-8.45.11&name=Induction"));
  await page.getByRole("button", { name: "Show QR code" }).click();
  expect(await scan(page.locator(".share > .qr"))).toBe(site("/print-list/#8.45.2,8.45.7-8.45.11&name=Induction"));
  expect((await readCodes(await page.pdf({ format: "A4" }))).flat()).toEqual([site("/print-list/#8.45.2,8.45.7-8.45.11&name=Induction")]);
});

test("on a phone the reader is led to the code, which has a name", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await page.goto(site("/print-list/#8.45.2,8.45.7"));
  await page.getByRole("button", { name: "Show QR code" }).click();
  const code = page.getByRole("img", { name: "QR code of this print list" });
  await expect(code).toBeFocused();
  await expect(code).toBeInViewport({ ratio: 0.99 });
});

for (const width of [320, 1280]) {
  test(`on a screen of ${width} px the code is square, as large as there is room for, and read from a picture of the screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(site("/print-list/#8.45.2,8.45.7-8.45.11&name=Induction"));
    await page.getByRole("button", { name: "Show QR code" }).click();
    const code = page.locator(".share > .qr");
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

test("the code fills the screen on request, is read from there, and Esc leads back", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(site("/print-list/#8.45.2,8.45.7-8.45.11&name=Induction"));
  await page.getByRole("button", { name: "Show QR code" }).click();
  const button = page.getByRole("button", { name: "Full screen" });
  await button.click();
  const screen = page.getByRole("dialog", { name: "QR code of this print list" });
  const [whole, code] = [await screen.boundingBox(), await screen.locator(".qr").boundingBox()];
  expect([whole?.width, whole?.height]).toEqual([1280, 800]);
  expect(code?.height).toBeGreaterThan(680);
  expect(Math.abs((code?.width ?? 0) - (code?.height ?? 0))).toBeLessThan(1);
  const { data, info } = await sharp(await page.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(page.url());
  await page.keyboard.press("Escape");
  await expect(screen).toBeHidden();
  await expect(button).toBeFocused();
});

test("a note of a section opens in place, and the print list keeps its address", async ({ page }) => {
  await page.goto(site("/print-list/#8.45.7"));
  await shown(page).getByRole("link", { name: "relevant offence" }).click();
  await expect(page.locator('[id="8.45.7-meaning-1"]')).toBeVisible();
  await expect(page).toHaveURL(site("/print-list/#8.45.7"));
});

test("an address typed later keeps its form, even if it names one section that is on the page", async ({ page }) => {
  await page.goto(site("/print-list/#8.45.2,8.45.7"));
  await expect(shown(page)).toHaveCount(2);
  await page.evaluate(() => {
    location.hash = "#8.45.7";
  });
  await expect(shown(page)).toHaveCount(1);
  await expect(page).toHaveURL(site("/print-list/#8.45.7"));
});

test("if the sections of an address typed later cannot be loaded, the page says so and keeps what it shows", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(inventedSite("/print-list/#3.1.2"));
  await expect(shown(page)).toHaveCount(1);
  await page.route("**/3.2/", (route) => route.abort());
  await page.evaluate(() => {
    location.hash = "#3.2.1";
  });
  await expect(status(page)).toContainText("We couldn’t load the sections.");
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
  await expect(status(page)).toHaveText(
    "1 section. Not in this manual: 8.45.99. We couldn’t load the QR codes, so the list prints without them.",
  );
  await expect(shown(page)).toHaveCount(1);
});

test("sheets of several versions say that some are out of date and that a reader made the list", async ({ page }) => {
  await page.goto(inventedSite("/print-list/#3.1.1-3.1.10,3.2.1&name=Current+procedure+2026"));
  await page.locator("print-list[ready]").waitFor();
  await expect(page).toHaveTitle("Print list: Current procedure 2026 – Invented manual for tests");
  const printed = await sheets(page);
  for (const sheet of printed) expect(sheet).toContain("Includes out-of-date text: see each chapter.");
  expect(printed[0]).toContain("A selection of sections made by a reader. It is not an official document.");
});

test("a plain message says that sections cannot be loaded", async ({ page }) => {
  await page.route("**/8.45/", (route) => route.abort());
  await page.goto(site("/print-list/#8.45.7"));
  await expect(status(page)).toHaveText("We couldn’t load the sections. Check your connection and reload the page.");
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });
  test("the page says what to do, and has the contents", async ({ page }) => {
    await page.goto(site("/print-list/#8.45.7"));
    await expect(page.locator("noscript p")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Contents" })).toBeVisible();
  });
});
