// A word that the manual defines, or shortens: what it means is one tap away, or one key, or none.
import type { Page } from "@playwright/test";
import { renumberedSite, site } from "./pages";
import { expect, test } from "./shared-page";

test.use({ viewport: { width: 375, height: 700 }, hasTouch: true });

const notes = (page: Page) => page.locator("details.notes");
const inPlace = (page: Page) => page.locator(".meaning-popover");
const sentence =
  "“Relevant Offence” refers to any offence defined under the Sexual Offences Act 2003, involving sexual activity/assault and/or criminal conduct.";

test("a tap on the word opens the sentence that defines it in place, which leads to its section", async ({ page }) => {
  await page.goto(site("/8.45.7/"));
  const before = await page.evaluate(() => scrollY);
  await page.getByRole("link", { name: "relevant offence", exact: true }).tap();
  await expect(inPlace(page)).toContainText(sentence);
  await expect(inPlace(page)).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await inPlace(page).getByRole("link", { name: "Read all of 8.45.9" }).tap();
  await expect(page.getByRole("heading", { level: 1 })).toHaveAccessibleName(/^8\.45\.9 “Relevant/);
  await expect(page.locator("dfn")).toHaveText("Relevant Offence");
  await expect(page.getByText("Defines “Relevant Offence”, used in 8.45.7")).toBeVisible();
});

test("the keyboard opens the meaning in place and Escape closes it; the focus is at the word again", async ({ page }) => {
  await page.goto(site("/8.45.7/"));
  const word = page.getByRole("link", { name: "relevant offence", exact: true });
  await word.focus();
  await page.keyboard.press("Enter");
  await expect(inPlace(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(inPlace(page)).toHaveCount(0);
  await expect(word).toBeFocused();
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("a tap on the word opens the notes at the sentence that defines it", async ({ page }) => {
    await page.goto(site("/8.45.7/"));
    await expect(notes(page).getByText(sentence)).toBeHidden();
    await page.getByRole("link", { name: "relevant offence", exact: true }).tap();
    await expect(notes(page).getByText(sentence)).toBeInViewport();
    await notes(page).getByRole("link", { name: "Read all of 8.45.9" }).tap();
    await expect(page.locator("dfn")).toHaveText("Relevant Offence");
  });
});

test("the keyboard opens and closes the notes", async ({ page }) => {
  await page.goto(site("/8.45.7/"));
  const summary = notes(page).locator("summary");
  await expect(summary).toHaveText("1 note");
  await summary.focus();
  await page.keyboard.press("Enter");
  await expect(notes(page).getByText(sentence)).toBeVisible();
  await page.keyboard.press("Space");
  await expect(notes(page).getByText(sentence)).toBeHidden();
});

test("where the window is wide, notes are seen in the margin beside their section", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(site("/8.45/"));
  const beside = page.locator("[id='8.45.8'] .notes");
  await expect(beside.locator("li")).toHaveText("Section 15: Sexual Offences Act 2003, section 15.");
  const [note, words] = await Promise.all([beside.boundingBox(), page.locator("[id='8.45.8'] .words").boundingBox()]);
  expect(note?.x).toBeGreaterThan((words?.x ?? 0) + (words?.width ?? 0));
});

test("no note that is beside its section reaches into the next one's", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const address of [site("/8.45/"), renumberedSite("/19.1/")]) {
    await page.goto(address);
    const boxes = await page
      .locator(".notes.beside")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })));
    expect(boxes.filter(({ top }, i) => i > 0 && top < boxes[i - 1].bottom)).toEqual([]);
  }
});

test("an abbreviation inside a link is expanded, and its note names the source", async ({ page }) => {
  await page.goto(site("/8.45.18/"));
  await expect(page.locator(".words abbr")).toHaveAttribute("title", "UK Council for Child Internet Safety");
  await notes(page).locator("summary").tap();
  await expect(
    notes(page).getByText("“UKCCIS”: UK Council for Child Internet Safety. Not spelled out in this manual. Source: GOV.UK"),
  ).toBeVisible();
});

test("a missing document looks missing, and its note says what to do instead", async ({ page }) => {
  await page.goto(site("/8.45.16/"));
  const missing = page.locator(".words .not-held").first();
  await expect(missing).toHaveCSS("text-decoration-line", "none");
  await missing.tap();
  const note = notes(page).locator("li").filter({ hasText: "We don’t have this document and could not find it online." }).first();
  await expect(note).toBeInViewport();
  await expect(note.getByRole("link", { name: "current Online Safety procedure" })).toBeVisible();
  await note.getByRole("link", { name: "call your safeguarding partner" }).tap();
  await expect(page.getByRole("dialog").getByRole("link")).toHaveCount(3);
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
