// A word that the manual defines, or shortens: what it means is one tap away, or one key, or none.
import type { Page } from "@playwright/test";
import { renumberedSite, site } from "./pages";
import { expect, test } from "./reader-test";

test.use({ viewport: { width: 375, height: 700 }, hasTouch: true });

const note = (page: Page) => page.locator("details.meaning");
const sentence =
  "“Relevant Offence” refers to any offence defined under the Sexual Offences Act 2003, involving sexual activity/assault and/or criminal conduct.";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "with JavaScript off", () => {
    test.use({ javaScriptEnabled });

    test("a tap on the word opens the sentence that defines it, which leads to its section", async ({ page }) => {
      await page.goto(site("/8.45.7/"));
      await expect(note(page).getByText(sentence)).toBeHidden();
      await page.getByRole("link", { name: "relevant offence", exact: true }).tap();
      await expect(note(page).getByText(sentence)).toBeInViewport();
      await note(page).getByRole("link", { name: "Read all of 8.45.9" }).tap();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("8.45.9");
      await expect(page.locator("dfn")).toHaveText("Relevant Offence");
      await expect(page.getByText("Defines “Relevant Offence”, used in 8.45.7.")).toBeVisible();
    });
  });
}

test("the keyboard opens and closes it", async ({ page }) => {
  await page.goto(site("/8.45.7/"));
  const summary = note(page).locator("summary");
  await expect(summary).toHaveText("“Relevant Offence” is defined in 8.45.9");
  await summary.focus();
  await page.keyboard.press("Enter");
  await expect(note(page).getByText(sentence)).toBeVisible();
  await page.keyboard.press("Space");
  await expect(note(page).getByText(sentence)).toBeHidden();
});

test("an abbreviation inside a link is expanded, and its note names the source", async ({ page }) => {
  await page.goto(site("/8.45.18/"));
  await expect(page.locator(".words abbr")).toHaveAttribute("title", "UK Council for Child Internet Safety");
  await page.getByText("“UKCCIS”: what it stands for").tap();
  await expect(note(page).filter({ hasText: "UKCCIS" }).getByText("UK Council for Child Internet Safety (not in the words")).toBeVisible();
  await note(page).filter({ hasText: "UKCCIS" }).getByRole("link", { name: "Definitions and abbreviations" }).tap();
  await expect(page.getByText("The words of this manual do not say so; taken from GOV.UK")).toBeVisible();
});

test("all definitions and abbreviations are on one page, linked from every footer", async ({ page }) => {
  await page.goto(site("/8.45.4/"));
  await page.getByRole("link", { name: "Definitions and abbreviations" }).tap();
  await expect(page.locator(".definitions dt")).toHaveText([
    "CEOP",
    "Online safety",
    "Relevant Offence",
    "Sexting",
    "UKCCIS",
    "youth produced sexual imagery",
  ]);
  await expect(page.locator("dd").filter({ hasText: sentence })).toHaveCount(1);
});

test("the words stay letter for letter where they are marked", async ({ page }) => {
  await page.goto(renumberedSite("/19.1.2/"));
  await expect(page.locator(".words p")).toHaveText(
    "This invented section came later and has a number that another had. Ask the IBL, or read what the IBL wrote.",
  );
});
