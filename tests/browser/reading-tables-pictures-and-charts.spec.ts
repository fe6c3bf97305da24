// The practitioner on a phone, the reader who sees nothing, and the lead who prints: tables, footnotes, terms, pictures
// and flow charts are there for each of them.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { Connection, lost } from "./connection";
import { endWorkers } from "./end-workers";
import { type Firefox, isPrintedBy, until } from "./firefox";
import { shiftsOf, watchShifts } from "./layout-shifts";
import { illustratedSite } from "./pages";
import { lettersOf, overlaps, readSheets } from "./paper";
import { expect, test } from "./shared-page";

const phone = { width: 320, height: 640 };
// Every picture has come, and can be drawn.
const pictures = (page: Page) =>
  page
    .locator(".words img")
    .evaluateAll((all) => Promise.all((all as HTMLImageElement[]).map((one) => one.decode().then(() => one.naturalWidth))));

for (const name of [/table: Weather, Colour of the lamp/, /flow chart/]) {
  test(`on a phone the frame of a ${name.source.split(":")[0]} is reached and moved by keyboard, and the page does not move sideways`, async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    await page.goto(illustratedSite("/5.1.2/"));
    const region = page.getByRole("region", { name });
    for (let i = 0; i < 60 && !(await region.evaluate((one) => one === document.activeElement)); i++) await page.keyboard.press("Tab");
    await expect(region).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: phone });

  test("a footnote is reached from its sign and left again to where it was read, each named", async ({ page }) => {
    await page.goto(illustratedSite("/5.1.2/"));
    await page.locator("[role=doc-noteref]").getByText("[1]").last().click();
    await expect(page).toHaveURL(/#5\.1\.2-\d+$/);
    await expect(page.locator(":target")).toContainText("When the invented barnacle can no longer be seen.");
    await expect(page.locator(":target")).toBeInViewport();
    await page.getByLabel("Back to the words with footnote 1, place 2").click();
    await expect(page).toHaveURL(illustratedSite("/5.1.2/#5.1.2-sign-1-2"));
  });

  test("the steps of a flow chart are a list that leads from step to step", async ({ page }) => {
    await page.goto(illustratedSite("/5.1/"));
    const step = page.getByRole("listitem").filter({ hasText: "Does the ship answer?" });
    await step.getByRole("link", { name: "go to step 2" }).click();
    await expect(page.locator(":target")).toContainText("Is there fog, or any invented haze?");
  });
});

test("a table has heads that say what they head, a term is one with what it means, and a picture says what it shows", async ({ page }) => {
  await page.goto(illustratedSite("/5.1.2/"));
  await expect(page.getByRole("columnheader", { name: "How soon" })).toBeVisible();
  await expect(page.getByRole("img", { name: "The lamp seen through a spyglass: it is red" })).toBeVisible();
  await expect(page.getByRole("img", { name: "Flow chart with 6 steps, which are told in words below" })).toBeVisible();
  expect(await page.locator(".words dl > div > dt").allTextContents()).toEqual(["Bosun", "Keeper", "Lamplighter"]);
  expect(await pictures(page)).toEqual([640, 300]);
});

test("nothing moves when the pictures come", async ({ page }) => {
  await page.setViewportSize(phone);
  await watchShifts(page);
  await page.goto(illustratedSite("/5.1.2/"));
  await pictures(page);
  expect(await shiftsOf(page)).toEqual([]);
});

for (const [what, word, words] of [
  ["a cell", "marzipan", "the marzipan book"],
  ["a footnote", "barnacle", "When the invented barnacle"],
  ["a step of a flow chart", "foghorn", "Sound the foghorn three times."],
  ["a meaning", "ropes", "Who looks after the invented ropes"],
]) {
  test(`a word that is only in ${what} is found, and the result leads to its section`, async ({ page }) => {
    await page.goto(illustratedSite(`/search/#q=${word}`));
    await expect(page.locator(".results li")).toHaveCount(1);
    await expect(page.locator(".results mark").first()).toHaveText(word);
    await page.locator(".results a").first().click();
    await expect(page).toHaveURL(illustratedSite("/5.1.2/"));
    await expect(page.locator(".section .words")).toContainText(words);
  });
}

test("a word that is only in what a picture shows is found, and the result leads to its section", async ({ page }) => {
  await page.goto(illustratedSite("/search/#q=spyglass"));
  await expect(page.locator(".results li")).toHaveCount(1);
  await page.locator(".results a").first().click();
  await expect(page.locator(".section").getByRole("img", { name: /spyglass/ })).toBeVisible();
});

test.describe("what is copied", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("a quotation has separate cells, the text alternatives of pictures and numbered footnotes", async ({ page }) => {
    await page.goto(illustratedSite("/5.1.2/"));
    await page.getByRole("button", { name: "Share or cite 5.1.2" }).click();
    const panel = page.getByRole("dialog");
    await panel.getByRole("button", { name: "Copy quotation" }).click();
    await expect(panel.getByRole("status")).toHaveText("Quotation copied.");
    const [quotation] = (await page.evaluate(() => navigator.clipboard.readText())).split("\n\n");
    expect(quotation).toContain("lit at dusk.[1] Who keeps");
    expect(quotation).toContain("\nFog\tamber\tThe invented harbour\t3 minutes\tthe marzipan book\n");
    expect(quotation).toContain("\nBosun\nWho looks after the invented ropes, see 5.1.3.\n");
    expect(quotation).toContain("\n[Picture: The lamp seen through a spyglass: it is red]\n");
    expect(quotation).toContain("\nIs there fog, or any invented haze?\nyes: go to step 3; no: go to step 4\n");
    expect(quotation).toContain("\n[1] When the invented barnacle can no longer be seen.\n[2] Eight hours, or more.\n");
    expect(quotation.match(/haze/g)).toHaveLength(1);
  });
});

test("in a print list each block looks as on its own page", async ({ page }) => {
  await page.goto(illustratedSite("/print-list/#5.1.1-5.1.3"));
  await page.locator("print-list .section").nth(2).waitFor();
  await expect
    .poll(() =>
      page
        .locator(".table td")
        .first()
        .evaluate((cell) => getComputedStyle(cell).borderTopWidth),
    )
    .toBe("1px");
  expect(await pictures(page)).toEqual([640, 300]);
});

test("amendments shown in place show a changed picture, cell, footnote and step", async ({ page }) => {
  await page.goto(illustratedSite("/5.1.2/"));
  await page.getByRole("link", { name: "Show amendments" }).click();
  await page.locator(".words.difference").waitFor();
  expect(await pictures(page)).toEqual([640, 640, 300]);
  const [deleted, inserted] = await Promise.all(["del", "ins"].map((name) => page.locator(`.difference ${name}`).allTextContents()));
  const told = (all: string[]) => all.join(" ").replace(/ (?:deleted|inserted): | end of (?:deletion|insertion) /g, "");
  for (const words of ["5", "(picture: The lamp seen through a spyglass: it is amber)", "go to step 4 (link to step “Log”)"])
    expect(told(deleted)).toContain(words);
  for (const words of ["3", "(picture: The lamp seen through a spyglass: it is red)", "Eight hours", "Lamplighter", "three times"])
    expect(told(inserted)).toContain(words);
});

test("a copy on the device shows the pictures without a connection", async ({ page }) => {
  const connection = new Connection();
  const site = await connection.open(process.env.ILLUSTRATED_SITE_FOLDER as string);
  try {
    await page.goto(`${site}/offline/`);
    await page.getByRole("button", { name: "Save this manual to this device" }).click();
    await expect(page.locator("keep-manual [role=status]")).toContainText("The whole manual now opens");
    connection.faults = lost;
    await page.goto(`${site}/5.1.2/`);
    await expect(page.locator("offline-copy")).toContainText("Offline copy of");
    expect(await pictures(page)).toEqual([640, 300]);
  } finally {
    await endWorkers(page);
    await connection.close();
  }
});

/** By an expression for the browser: what the section begins with. */
const begin = (html: string) => `document.querySelector(".words").insertAdjacentHTML("afterbegin", ${JSON.stringify(html)}), ""`;

type Opened = { page: Page; firefox: () => Promise<Firefox> };
const printed = {
  Chromium: async ({ page }: Opened, path: string, added = "") => {
    await page.goto(illustratedSite(path));
    await page.evaluate(begin(added));
    return page.pdf({ format: "A4", preferCSSPageSize: false });
  },
  Firefox: async ({ firefox }: Opened, path: string, added = "") => {
    const opened = await firefox();
    await opened.goTo(illustratedSite(path));
    await opened.evaluate(until(`document.readyState === "complete"`));
    await opened.evaluate(begin(added));
    return await opened.print("A4");
  },
};

const rowsOf = (text: string) => [...text.matchAll(/Ship (\d+) of the invented/g)].map(([, number]) => Number(number));

for (const [browser, print] of Object.entries(printed).filter(([browser]) => isPrintedBy(browser))) {
  test(`printed by ${browser}, a long table has its head on each sheet and no row is cut`, async ({ page, firefox }) => {
    const sheets = readSheets(await print({ page, firefox }, "/5.1.3/"));
    const withRows = sheets.filter(({ text }) => rowsOf(text).length > 0);
    expect(withRows.length).toBeGreaterThan(1);
    for (const sheet of withRows) {
      expect(sheet.words.filter(({ text }) => text === "Number" || text === "Called").map(({ text }) => text)).toEqual([
        "Number",
        "Called",
      ]);
      expect(overlaps(sheet)).toEqual([]);
    }
    expect(withRows.flatMap(({ text }) => rowsOf(text))).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
  });

  test(`printed by ${browser}, footnotes are at the end, pictures are drawn, and a chart is there with its list`, async ({
    page,
    firefox,
  }) => {
    const pdf = await print({ page, firefox }, "/5.1.2/");
    await test.info().attach("printed.pdf", { body: Buffer.from(pdf), contentType: "application/pdf" });
    const sheets = readSheets(pdf);
    const text = sheets.map((sheet) => sheet.text).join(" ");
    for (const sheet of sheets) expect(overlaps(sheet)).toEqual([]);
    for (const words of [
      "the marzipan book",
      "Lamplighter Who keeps the light.",
      "no, and it comes nearer: go to step 5",
      "no, and it comes nearer 5.",
    ])
      expect(text).toContain(words);
    expect(text).toMatch(/6\. Write it in the log\. end.*\[1\] When the invented barnacle can no longer be seen\./);
    const folder = mkdtempSync(join(tmpdir(), "portal-printed-"));
    try {
      writeFileSync(join(folder, "printed.pdf"), pdf);
      const list = execFileSync("pdfimages", ["-list", join(folder, "printed.pdf")], { encoding: "utf8" });
      expect(list).toMatch(/image\s+64\d\s+40\d/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test(`printed by ${browser}, a line of code that is wider than the sheet goes on in the next, and nothing is made smaller for it`, async ({
    page,
    firefox,
  }) => {
    const sheets = readSheets(await print({ page, firefox }, "/5.1.2/", `<pre><code>${codeLine}</code></pre>`));
    const text = sheets.map((sheet) => sheet.text).join(" ");
    expect(lettersOf(text)).toContain(lettersOf(codeLine));
    const [heading] = sheets[0].words.filter((word) => word.text === "Keeping");
    const [plain] = readSheets(await print({ page, firefox }, "/5.1.2/"))[0].words.filter((word) => word.text === "Keeping");
    expect(heading.bottom - heading.top).toBeCloseTo(plain.bottom - plain.top, 1);
  });

  test(`printed by ${browser}, a drawing as high as a sheet stays whole, with the heading above it`, async ({ page, firefox }) => {
    const sheets = readSheets(await print({ page, firefox }, "/5.1.2/", tallDrawing));
    const holding = sheets.filter(({ text }) => text.includes("label"));
    expect(holding).toHaveLength(1);
    expect(holding[0].text).toMatch(/Keeping.*label0.*label39/);
    expect(overlaps(holding[0])).toEqual([]);
  });
}

const labels = Array.from({ length: 40 }, (_, i) => `<text x="100" y="${i * 80 + 40}">label${i}</text>`).join("");
const tallDrawing = `<figure><div class="drawing"><svg viewBox="0 0 400 3200" width="400" height="3200">${labels}</svg></div></figure>`;
const codeLine = Array.from({ length: 40 }, (_, i) => `invented${i}.`).join("_");

test("on a phone a line of code goes on in the next: the page does not move sideways", async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto(illustratedSite("/5.1.2/"));
  await page.evaluate(begin(`<pre><code>${codeLine}</code></pre>`));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
});

test("printed by Chromium in landscape, a tall drawing is on one sheet with the heading and the manual's name above it", async ({
  page,
}) => {
  await page.goto(illustratedSite("/5.1.2/"));
  await page.evaluate(begin(tallDrawing));
  const [sheet] = readSheets(await page.pdf({ format: "A4", landscape: true }));
  expect(sheet.text).toMatch(/Illustrated invented manual.*Keeping the light.*label0.*label39/);
});
