import type { Page } from "@playwright/test";
import { inventedSite, site } from "./pages";
import { bodyOf, lettersOf, readSheets, sentence } from "./paper";
import { expect, test } from "./shared-page";

/** Prints to PDF as a browser does; the words of each sheet. */
async function print(page: Page, format: "A4" | "Letter" = "A4"): Promise<string[]> {
  return readSheets(await page.pdf({ format })).map(({ text }) => text);
}

for (const format of ["A4", "Letter"] as const) {
  test(`every ${format} sheet of the chapter has the stamp, the version and its place among the sheets`, async ({ page }) => {
    await page.goto(site("/8.45/"));
    const sheets = await print(page, format);
    expect(sheets.length).toBeGreaterThanOrEqual(3);
    sheets.forEach((words, i) => {
      expect(words.match(sentence)).toHaveLength(1);
      expect(words).toContain(`Out of date: text of 24 October 2017. Page ${i + 1} of ${sheets.length}`);
      expect(words.match(/correct as printed/g)).toHaveLength(1);
    });
  });
}

test("no word of a sheet begins in its margin, the numbers of sections included", async ({ page }) => {
  await page.goto(site("/8.45/"));
  const margin = (18 / 25.4) * 72; // 18 mm in points
  const sheets = readSheets(await page.pdf({ format: "A4" }));
  const words = sheets.flatMap((sheet) => sheet.words);
  expect(words.filter(({ text }) => /^8\.45\.\d+$/.test(text)).length).toBeGreaterThan(19);
  expect(words.filter(({ left }) => left < margin - 0.5).map(({ text }) => text)).toEqual([]);
});

test("the telephone numbers of the partners are on paper, once", async ({ page }) => {
  await page.goto(site("/8.45/"));
  const words = (await print(page)).join(" ");
  for (const number of ["01273 481544", "0330 222 5296", "01273 292379"]) expect(words.split(number)).toHaveLength(2);
});

test("the stamp gives the time of printing, not of loading, in the manual's time zone", async ({ page }) => {
  await page.clock.install({ time: new Date("2017-10-24T04:00:00Z") });
  await page.goto(site("/8.45.7/"));
  await page.clock.setFixedTime(new Date("2017-10-24T05:03:34Z"));
  const [sheet] = await print(page);
  expect(sheet).toContain(
    "This page is correct as printed on Tuesday 24th of October 2017 06:03:34 AM please refer back to this website (https://sussexchildprotection.procedures.org.uk) for updates.",
  );
  await page.clock.setFixedTime(new Date("2017-10-29T12:00:00Z"));
  expect((await print(page))[0]).toContain("printed on Sunday 29th of October 2017 12:00:00 PM");
});

test("the stamp stays during printing, however often the browser switches to print and back", async ({ page }) => {
  await page.goto(site("/8.45.7/"));
  const stamp = () => page.evaluate(() => document.documentElement.style.getPropertyValue("--stamp"));
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const words = await stamp();
  expect(words).toContain("This page is correct as printed on");
  await page.evaluate(() => {
    const counted = { changes: 0 };
    Object.assign(window, { counted });
    matchMedia("print").addEventListener("change", () => counted.changes++);
  });
  for (const [before, media] of (["print", "screen"] as const).entries()) {
    await page.emulateMedia({ media });
    // Two changes between two frames would be none.
    await page.waitForFunction(
      (changes) => (window as Window & { counted?: { changes: number } }).counted?.changes === changes,
      before + 1,
    );
  }
  expect(await stamp()).toBe(words);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await stamp()).toBe("");
});

test("after printing nothing of the stamp remains on screen", async ({ page }) => {
  await page.goto(site("/8.45/"));
  // The buttons of sections are made a few at a time.
  await expect(page.locator("act-button:not(:defined), act-button:empty")).toHaveCount(0);
  const before = await page.locator("body").innerText();
  await print(page);
  expect(await page.locator("body").innerText()).toBe(before);
  await expect(page.locator("print-stamp")).toBeEmpty();
  expect(await page.evaluate(() => document.documentElement.getAttribute("style") ?? "")).toBe("");
});

test("no words of a section are lost on paper, and no navigation or control is left", async ({ page }) => {
  await page.goto(site("/8.45/"));
  await page.locator("print-stamp").evaluate((one: HTMLElement & { prepare?(): Promise<void> }) => one.prepare?.());
  const words = await page.locator(".words").evaluateAll((all) =>
    all.map((element) => {
      return element.textContent?.replace(/\s+/g, " ").trim() ?? "";
    }),
  );
  // What is said of a missing document is between its words.
  const paper = lettersOf(
    readSheets(await page.pdf())
      .map(bodyOf)
      .join(" ")
      .replaceAll("not available", ""),
  );
  expect(words).toHaveLength(20);
  for (const text of words) expect(paper).toContain(lettersOf(text));
  const all = (await print(page)).join(" ");
  for (const control of ["Contents", "Share", "Skip to", "Search", "About this portal", "Call", "1 note"])
    expect(all).not.toContain(control);
  for (const address of ["https://www.legislation.gov.uk/ukpga/2003/42/section/15", "https://saferinternet.org.uk/"])
    expect(all).toContain(address);
});

test("a chapter in force is not called out of date on paper", async ({ page }) => {
  await page.goto(inventedSite("/3.2/"));
  const sheets = await print(page);
  for (const words of sheets) {
    expect(words).toContain("please refer back to this website (https://manual.example.org) for updates.");
    expect(words).not.toContain("Out of date");
  }
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });
  test("every sheet says that the time of printing is not known", async ({ page }) => {
    await page.goto(site("/8.45/"));
    const sheets = await print(page);
    sheets.forEach((words, i) => {
      expect(words).toContain("Printing time not recorded. Check https://sussexchildprotection.procedures.org.uk");
      expect(words).toContain(`Out of date: text of 24 October 2017. Page ${i + 1} of ${sheets.length}`);
      expect(words).not.toContain("as printed on Tuesday");
    });
  });
});
