// A lead prints what is handed out: a briefing, a slip to sign, an audit grid, a poster for the wall.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import jsqr from "jsqr";
import sharp from "sharp";
import { illustratedSite, inventedSite, renumberedSite, site } from "./pages";
import { expect, test } from "./shared-page";

/** The words on each sheet of paper. */
async function printed(page: Page): Promise<string[]> {
  await page.locator("print-stamp").evaluate((one: HTMLElement & { prepare?(): Promise<void> }) => one.prepare?.());
  const { extractText, getDocumentProxy } = await import("unpdf");
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: "A4", preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: false });
  return text.map((words) => words.replace(/\s+/g, " "));
}

/** What an independent reader of QR codes makes of what is seen. */
async function decoded(page: Page, code: string): Promise<string | undefined> {
  const { data, info } = await sharp(await page.locator(code).screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test("from the home page a lead comes to every sheet", async ({ page }) => {
  await page.goto(site("/"));
  await page.getByRole("link", { name: "Print and hand out" }).click();
  const names = ["Briefing", "“I have read” slip", "Audit grid", "Poster"];
  for (const name of names) {
    await page.getByRole("main").getByRole("link", { name, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    await page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link", { name: "Print and hand out" }).click();
  }
});

test("the briefing has what changed since the day chosen, each with its note and a box, on the screen and on paper", async ({ page }) => {
  await page.goto(renumberedSite("/amendments/#since=2022-01-01"));
  await page.getByRole("link", { name: "briefing" }).click();
  await expect(page).toHaveURL(/#since=2022-01-01$/);
  await expect(page.locator("amendments-since [role=status]")).toHaveText("3 amendments since 1 January 2022.");
  const [sheet, ...others] = await printed(page);
  expect(others).toEqual([]);
  expect(sheet).toContain("3 amendments since 1 January 2022.");
  expect(sheet).toContain("19.1.3 amended. Lanterns are put out an hour earlier (invented).");
  expect(sheet).not.toContain("1 July 2021");
  const boxes = await page
    .locator(".to-tick > li:visible")
    .evaluateAll((items) => items.map((one) => getComputedStyle(one, "::before").width));
  expect(boxes).toEqual(["20px", "20px", "20px"]);
});

test("the slip names the sections of a print list with their check codes, to be signed by one or by a group", async ({ page }) => {
  await page.goto(site("/print-list/#8.45.2,8.45.7&name=Induction"));
  await page.getByRole("link", { name: "slip for this list" }).click();
  const rows = page.locator(".slip tbody tr");
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText(/8\.45\.2 Sexting, or youth produced.*13BM-487K/);
  let [sheet] = await printed(page);
  for (const words of [
    "Induction",
    "I have read these sections.",
    "33YN-QXW0",
    "Out of date: text of 24 October 2017",
    "Signature",
    "Date",
    `type them at ${site("/check/")}`,
  ])
    expect(sheet).toContain(words);
  await page.getByLabel("Who signs").selectOption("A group");
  await expect(page.locator(".register tbody tr")).toHaveCount(12);
  [sheet] = await printed(page);
  expect(sheet).not.toContain("A group");
});

test("without a print list the slip is of a chapter that one chooses", async ({ page }) => {
  await page.goto(inventedSite("/handouts/slip/"));
  await page.getByRole("link", { name: "3.2 Paper Boats (invented)" }).click();
  await expect(page.locator(".slip tbody tr")).toHaveCount(4);
});

test("without a print list a blank slip is printed, to be filled in by hand", async ({ page }) => {
  await page.goto(site("/handouts/slip/"));
  await expect(page.getByRole("button", { name: "Print" })).toBeVisible();
  const [sheet, ...others] = await printed(page);
  expect(others).toEqual([]);
  for (const words of ["I have read these sections", "Section", "Check code", "Signature", `type them at ${site("/check/")}`])
    expect(sheet).toContain(words);
  expect(sheet).toContain("Out of date: text of 24 October 2017. Page 1 of 1");
  expect(sheet).not.toContain("Your print list is empty");
  await page.goto(site("/handouts/slip/#8.45.2"));
  await expect(page.locator(".slip tbody tr")).toHaveCount(1);
  await expect(page.locator(".blank-slip")).toBeHidden();
});

test("in the audit grid a chapter's name is on the sheet where its table begins, and evidence has more room than a rating", async ({
  page,
}) => {
  await page.goto(inventedSite("/handouts/audit/"));
  const sheets = await printed(page);
  const named = sheets.filter((words) => words.includes("3.2 Paper Boats"));
  expect(named).toHaveLength(1);
  expect(named[0]).toContain("3.2.1");
  const [, evidence, rating] = await page
    .locator(".audited thead th")
    .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().width));
  expect(evidence).toBeGreaterThan(2 * rating);
});

test("the audit grid and its spreadsheet have the sections chosen", async ({ page }) => {
  await page.goto(inventedSite("/handouts/audit/"));
  const saved = async () => {
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Save as a spreadsheet" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("audit-grid.csv");
    return readFileSync(await file.path(), "utf8");
  };
  await expect(page.locator("audit-choice [role=status]")).toHaveText("15 sections in the grid.");
  const whole = await saved();
  await page.getByLabel("Sections").selectOption("3.2 Paper Boats (invented)");
  await expect(page.locator("audit-choice [role=status]")).toHaveText("4 sections in the grid.");
  await expect(page.getByRole("link", { name: "Save as a spreadsheet" })).toHaveAttribute("href", /^blob:/);
  const chosen = await saved();
  const lines = whole.split("\r\n");
  expect(lines).toHaveLength(17);
  expect(chosen).toBe([lines[0], ...lines.filter((line) => line.startsWith('"3.2.')), ""].join("\r\n"));
  const sheets = (await printed(page)).join(" ");
  expect(sheets).toContain("3.2.3");
  expect(sheets).not.toContain("3.1.1");
  await expect(page).toHaveURL(/#3\.2$/);
});

for (const [name, home, address] of [
  ["that says where it is published", inventedSite, "https://portal.example.org/"],
  ["that does not", site, undefined],
] as const)
  test(`the poster of a manual ${name} fits one sheet, and its code leads to the portal`, async ({ page }) => {
    await page.goto(home("/handouts/poster/"));
    await page.locator(".poster-code svg").waitFor();
    expect(await decoded(page, ".poster-code")).toBe(address ?? home("/"));
    const sheets = await printed(page);
    expect(sheets).toHaveLength(1);
    const numbers = await page.locator(".site-footer .call .number").allTextContents();
    expect(numbers.length).toBeGreaterThan(1);
    for (const number of numbers) expect(sheets[0].split(number)).toHaveLength(2);
    expect(sheets[0]).toContain("In an emergency call 999.");
  });

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("the whole briefing, the whole grid, its spreadsheet and the poster are there", async ({ page }) => {
    await page.goto(renumberedSite("/handouts/briefing/"));
    await expect(page.locator(".to-tick > li")).toHaveCount(5);
    await page.goto(illustratedSite("/handouts/audit/"));
    await expect(page.locator(".audited tbody tr")).toHaveCount(4);
    await expect(page.getByRole("link", { name: "Save as a spreadsheet" })).toHaveAttribute("href", "/handouts/audit-grid.csv");
    await page.goto(inventedSite("/handouts/poster/"));
    expect(await decoded(page, ".poster-code")).toBe("https://portal.example.org/");
    await page.goto(site("/handouts/slip/"));
    await expect(page.locator("noscript p")).toContainText("Choosing sections needs JavaScript");
    await expect(page.locator("noscript p")).toContainText("Print the blank slip below");
    await expect(page.locator("noscript p")).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".blank-slip")).toBeVisible();
    await expect(page.locator("noscript p")).toBeHidden();
  });
});
