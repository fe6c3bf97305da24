// The trainer's slide and the practitioner's case note: what is copied, letter for letter.
import type { Page } from "@playwright/test";
import { inventedSite, site } from "./pages";
import { expect, test } from "./reader-test";

const now = new Date("2026-03-31T23:30:00Z"); // in London already the first of April

test.use({ viewport: { width: 375, height: 700 }, hasTouch: true, permissions: ["clipboard-read", "clipboard-write"] });

const row = (page: Page, name: string) => page.getByRole("group", { name, exact: true });
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.beforeEach(({ page }) => page.clock.setFixedTime(now));

test("a section's link is copied by touch, and a live region says so", async ({ page }) => {
  await page.goto(site("/8.45/"));
  await row(page, "8.45.7").getByRole("button", { name: "Copy link" }).tap();
  await expect(row(page, "8.45.7").getByRole("status")).toHaveText("Link to 8.45.7 copied.");
  expect(await copied(page)).toMatch(new RegExp(`^${site("/8.45.7/")}#p8av\\.[0-9A-HJKMNP-TV-Z]{7}$`));
});

test("a section's citation is copied by keyboard, in the form of the manual", async ({ page }) => {
  await page.goto(site("/8.45.9/"));
  const link = row(page, "8.45.9").getByRole("button", { name: "Copy link" });
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(row(page, "8.45.9").getByRole("status")).toHaveText("Link to 8.45.9 copied.");
  const address = await copied(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(row(page, "8.45.9").getByRole("status")).toHaveText("Citation of 8.45.9 copied.");
  expect(await copied(page)).toBe(
    `8.45.9, Online Safety, Pan Sussex Child Protection and Safeguarding Procedures, historical version of 24 October 2017, ${address} (copied 1 April 2026)`,
  );
});

test("a quotation has the words letter for letter, misprints included, then the citation", async ({ page }) => {
  await page.goto(site("/8.45.10/"));
  await row(page, "8.45.10").getByRole("button", { name: "Copy quotation" }).tap();
  await expect(row(page, "8.45.10").getByRole("status")).toHaveText("Words of 8.45.10 copied.");
  const [words, citation] = (await copied(page)).split("\n\n");
  expect(words).toBe(
    "“The Serious Crime Act (2015) has introduced an offence of sexual communication with a child. This applies to an adult who communicates with a child and the communication is sexual or if it is intended to elicit from the child a communication which is sexual and the adult reasonably believes the child to be under16 years of age.”",
  );
  expect(citation).toMatch(/^8\.45\.10, Online Safety, .*\/8\.45\.10\/#yvk7\.\w{7} \(copied 1 April 2026\)$/);
});

test("a section with a list is quoted with a line for each paragraph", async ({ page }) => {
  await page.goto(site("/8.45/"));
  await row(page, "8.45.1").getByRole("button", { name: "Copy quotation" }).tap();
  await expect(row(page, "8.45.1").getByRole("status")).toHaveText(/copied/);
  const lines = (await copied(page)).split("\n");
  expect(lines.slice(0, 3)).toEqual([
    "“Digital or Online Abuse includes:",
    "Abusive images of children",
    "Grooming of a child or young person for the purpose of Sexual Abuse",
  ]);
  expect(lines).toHaveLength(9);
});

test("a paragraph has its own link, citation and quotation", async ({ page }) => {
  await page.goto(site("/8.45/"));
  const item = row(page, "8.45.1-4");
  await item.getByRole("button", { name: "Copy quotation" }).tap();
  await expect(item.getByRole("status")).toHaveText("Words of 8.45.1, paragraph 4 copied.");
  const [words, citation] = (await copied(page)).split("\n\n");
  expect(words).toBe("“Exposure to pornographic images and other offensive material”");
  expect(citation).toMatch(/^8\.45\.1, paragraph 4, Online Safety, .*\/8\.45\.1\/#79c7-4\.\w{7} \(copied 1 April 2026\)$/);
});

test("only the row of a section with several paragraphs says that it takes them all", async ({ page }) => {
  await page.goto(site("/8.45/"));
  await expect(row(page, "8.45.6-1")).toHaveText("Copy linkCopy citationCopy quotation");
  await expect(row(page, "8.45.6")).toHaveText("All of 8.45.6: Copy linkCopy citationCopy quotationSelect");
  await expect(row(page, "8.45.7")).toHaveText("Copy linkCopy citationCopy quotationSelect");
});

test("where it is known where the portal is published, links lead there", async ({ page }) => {
  await page.goto(inventedSite("/3.1/"));
  await row(page, "3.1.2").getByRole("button", { name: "Copy link" }).tap();
  await expect(row(page, "3.1.2").getByRole("status")).toHaveText(/copied/);
  expect(await copied(page)).toMatch(/^https:\/\/portal\.example\.org\/3\.1\.2\/#ka02\.\w{7}$/);
});

test("if the clipboard is blocked, the text is selected in a field", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
  });
  await page.goto(site("/8.45/"));
  await row(page, "8.45.7").getByRole("button", { name: "Copy link" }).tap();
  const field = page.getByRole("textbox", { name: "The link" });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/\/8\.45\.7\/#p8av\.\w{7}$/);
  expect(await page.evaluate(() => String(getSelection()))).toBe(await field.inputValue());
  await expect(row(page, "8.45.7").getByRole("status")).toHaveText(
    "This browser does not let the page copy. Select the text below and copy it.",
  );
});

test("every section and every paragraph has named copy controls", async ({ page }) => {
  await page.goto(site("/8.45/"));
  const sections = await page.locator(".section").count();
  const paragraphs = await page.locator(".words [data-fingerprint]").count();
  expect(sections).toBe(20);
  for (const name of ["Copy link", "Copy citation", "Copy quotation"]) {
    const buttons = page.getByRole("button", { name, exact: true });
    await expect(buttons).toHaveCount(sections + paragraphs);
    expect(await buttons.evaluateAll((all) => all.filter((button) => !button.checkVisibility()).length)).toBe(0);
  }
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });
  test("the page has no empty row, and the number is the link", async ({ page }) => {
    await page.goto(site("/8.45/"));
    await expect(page.locator("copy-row").first()).toBeHidden();
    await expect(page.getByRole("heading", { name: "8.45.7", exact: true }).getByRole("link")).toHaveAttribute("href", "/8.45.7/");
  });
});
