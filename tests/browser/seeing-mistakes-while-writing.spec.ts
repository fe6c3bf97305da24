// The editor saves a file and looks at the page beside it: what was changed, and what is wrong. An invented manual.
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { startWriting, type Writing } from "../start-writing";
import { brokenRules } from "./accessibility/broken-rules";
import { expect, test } from "./reader-test";

// The tests save and mend the same files, one after another.
test.describe.configure({ mode: "serial" });

// Made by the first test: this file is also read to list its tests.
let folder: string;
let content: string;
let writing: Writing;

/** Saves a file like text editors that write a new file and rename it; returns its earlier text. */
function save(name: string, change: (text: string) => string): string {
  const file = join(content, name);
  const before = readFileSync(file, "utf8");
  writeFileSync(`${file}.new`, change(before));
  renameSync(`${file}.new`, file);
  return before;
}

const open = (page: Page, address: string) => page.goto(`${writing.address}${address}`);
const panel = (page: Page) => page.getByRole("complementary", { name: "While writing" });
/** How far the section is from the top of the window, in pixels. */
const topOf = (page: Page, number: string) =>
  page.locator(`.section[id="${number}"]`).evaluate((section) => Math.round(section.getBoundingClientRect().top));

test.describe("a good manual", () => {
  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "portal-writing-test-"));
    content = join(folder, "content");
    cpSync("tests/fixtures/invented", content, { recursive: true });
    writing = await startWriting(content);
  });
  test.afterAll(async () => {
    expect(await writing.stop()).toBe(0);
  });

  test("what is saved appears in the open page by itself, at the place scrolled to", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, "/3.1/");
    await page.locator(".section[id='3.1.8']").scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollBy({ top: 90, behavior: "instant" }));
    const paragraph = page.locator(".section[id='3.1.9'] p").first();
    await expect(paragraph).toContainText("a kite in distress");
    await expect.poll(() => page.locator("act-button:not(:defined)").count()).toBe(0);
    const before = await topOf(page, "3.1.9");

    const text = save("3.1-kite-safety/3.1.10.md", (was) => was.replace("15 invented days", "16 invented days"));
    await expect(page.locator(".section[id='3.1.10']")).toContainText("16 invented days");
    await expect.poll(() => topOf(page, "3.1.9")).toBe(before);
    save("3.1-kite-safety/3.1.10.md", () => text);
    await expect(page.locator(".section[id='3.1.10']")).toContainText("15 invented days");
  });

  test("a mistake is shown over the page, which stays unchanged; once fixed, the message is gone", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, "/3.1.5/");
    const search = page.getByLabel("Search words or a number");
    await page.locator(".search-link").click();
    await search.fill("string");
    const text = save("3.1-kite-safety/3.1.5.md", (was) =>
      was.replace("chapter:paper-boats", "chapter:paper-boast").replace("owner", "finder"),
    );
    await expect(panel(page).getByRole("alert")).toContainText("1 problem in the content. This is the last valid version");
    await expect(panel(page)).toContainText("3.1.5.md, line 6, column 88");
    await expect(panel(page)).toContainText("There is no chapter “paper-boast”. Did you mean paper-boats?");
    await expect(page.locator("main")).toContainText("Telling the owner must");
    await expect(search).toBeFocused();
    await expect(search).toHaveValue("string");
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await brokenRules(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }

    // Folded by keyboard, it stays folded on other pages, which are as they were, too.
    await panel(page).getByText("Where, and how to fix it").focus();
    await page.keyboard.press("Escape");
    await expect(panel(page).getByRole("listitem")).toBeHidden();
    await open(page, "/3.1/");
    await expect(panel(page).getByRole("alert")).toBeVisible();
    await expect(panel(page).getByRole("listitem")).toBeHidden();
    await expect(page.locator(".section[id='3.1.5']")).toContainText("Telling the owner must");

    save("3.1-kite-safety/3.1.5.md", () => text);
    await expect(panel(page)).toHaveCount(0);
  });

  test("a new section has its page, and a section that is in no part of the chapter is reported", async ({ page }) => {
    await open(page, "/3.2/");
    writeFileSync(join(content, "3.2-paper-boats/3.2.4.md"), "---\nid: ba05\nversion: 2020-02-29\n---\n\nAn invented section more.\n");
    await expect(panel(page)).toContainText("Section 3.2.4 is not in any part of its chapter.");
    const text = save("3.2-paper-boats/chapter.yml", (was) => `${was}      - 3.2.4\n`);
    await expect(page.locator("main")).toContainText("An invented section more.");
    await expect(panel(page)).toHaveCount(0);
    expect((await open(page, "/3.2.4/"))?.status()).toBe(200);
    rmSync(join(content, "3.2-paper-boats/3.2.4.md"));
    save("3.2-paper-boats/chapter.yml", () => text);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no page at this address");
  });

  test("advice is folded in a corner, and opened by keyboard", async ({ page }) => {
    await open(page, "/3.1.2/");
    const text = save("3.1-kite-safety/3.1.2.md", (was) => was.replace("great", "graet"));
    await expect(page.locator("main")).toContainText("graet");
    const advice = panel(page).getByText("1 piece of advice");
    await advice.focus();
    await page.keyboard.press("Enter");
    await expect(panel(page)).toContainText("“graet” is likely a misprint.");
    await expect(panel(page).getByRole("alert")).toHaveCount(0);
    expect(await brokenRules(page)).toEqual([]);
    save("3.1-kite-safety/3.1.2.md", () => text);
    await expect(panel(page)).toHaveCount(0);
  });
});

test.describe("a manual that is broken from the start", () => {
  test.beforeAll(async () => {
    save("manual.yml", (text) => text.replace("Europe/London", "Europe/Londno"));
    writing = await startWriting(content);
  });
  test.afterAll(async () => {
    expect(await writing.stop()).toBe(0);
    rmSync(folder, { recursive: true });
  });

  test("is a page of its problems, and the manual as soon as they are fixed", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, "/3.1.2/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("1 problem in the content");
    await expect(page.getByRole("listitem")).toContainText("There is no time zone “Europe/Londno”.");
    expect(await brokenRules(page)).toEqual([]);
    save("3.1-kite-safety/3.1.5.md", (text) => text.replace("chapter:paper-boats", "chapter:paper-boast"));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("2 problems in the content");
    save("3.1-kite-safety/3.1.5.md", (text) => text.replace("chapter:paper-boast", "chapter:paper-boats"));
    save("manual.yml", (text) => text.replace("Europe/Londno", "Europe/London"));
    await expect(page.locator("main")).toContainText("Invented kites can be a great source of joy.");
  });
});
