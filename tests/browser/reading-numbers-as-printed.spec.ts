// The practitioner who is told "see Article 5(b)(i)", in a manual whose numbers begin anew in each chapter.
import { levelsSite } from "./pages";
import { expect, test } from "./shared-page";

test("a label is found by search as it is printed, and leads to its section", async ({ page }) => {
  await page.goto(levelsSite("/search/#q=article 5"));
  await expect(page.locator(".results li")).toHaveCount(1);
  await page.getByRole("link", { name: "Article 5 Membership" }).click();
  await expect(page).toHaveURL(/\/kite-club-rules\/article-5\//);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Article 5 Membership");
});

test("of sections with the number typed, that of the chapter being read comes first, as one types and among all results", async ({
  page,
}) => {
  await page.goto(levelsSite("/kite-club-rules/article-7/"));
  const field = page.locator("search-form input");
  await field.fill("1.1");
  await expect(page.getByRole("option").first()).toContainText("Calling a meeting");
  await field.press("Enter");
  await expect(page.locator(".results li").first()).toContainText("Calling a meeting");
  await page.goto(levelsSite("/5.1/1.2/"));
  await page.locator("search-form input").fill("1.1");
  await expect(page.getByRole("option").first()).toContainText("Planning the day");
});

test("a copied link of a section and of an item leads back to it, and says what it is called", async ({ page }) => {
  await page.goto(levelsSite("/kite-club-rules/#article-5(b)(i)"));
  await expect(page.locator(".arrived")).toHaveText(/^\(i\) say so in writing/);
  const copied = new URL(page.url()).hash;
  await page.goto(levelsSite(`/5.1/${copied}`));
  await expect(page).toHaveURL(/\/kite-club-rules\/article-5\//);
  await expect(page.locator(".arrived")).toHaveText(/^\(i\) say so in writing/);
  await page.getByRole("button", { name: "Share or cite Article 5" }).click();
  await expect(page.getByRole("dialog").getByRole("heading")).toHaveText("Share or cite Article 5");
});

test("sections of several chapters are on one print list, with their labels and with anchors of their own", async ({ page }) => {
  await page.goto(levelsSite("/print-list/#5.1/1.1-1.2,kite-club-rules/article-5,what-to-do/look-up"));
  const headings = page.locator("print-list .section-heading");
  await expect(headings).toHaveText([/1\.1 Planning/, /1\.1\.1/, /1\.1\.2/, /1\.2 Who/, /Article 5 Membership/, /Look up/]);
  const ids = await page.locator("print-list [id]").evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  await page.getByRole("button", { name: "Remove: Article 5" }).click();
  await expect(headings).toHaveCount(5);
  await expect(page).toHaveURL(/#5\.1\/1\.1-5\.1\/1\.2,what-to-do\/look-up$/);
});

test("a print list takes a range of Articles, skips no level of headings, and names a part only where the chapter has one", async ({
  page,
}) => {
  await page.goto(levelsSite("/print-list/#5.1/1.1-5.1/1.1.1,kite-club-rules/article-5..kite-club-rules/article-7,schedule-a/ii.1"));
  const headings = page.locator("print-list .section-heading");
  await expect(headings).toHaveText([/1\.1 Planning/, /1\.1\.1/, /Article 5 /, /Article 5A/, /Article 7/, /II\.1/]);
  expect(await headings.evaluateAll((all) => all.map(({ tagName }) => tagName))).toEqual(["H3", "H4", "H3", "H3", "H3", "H3"]);
  await expect(page.locator("print-list .from-part")).toHaveText([/Before the day/, /Members/]);
});

test("a section without a number is called by its title, which has the whole line on a phone and in the contents", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(levelsSite("/what-to-do/look-up/"));
  await page.getByRole("button", { name: "Share or cite Look up" }).click();
  await expect(page.getByRole("dialog").getByRole("heading")).toHaveText("Share or cite Look up");
  await page.keyboard.press("Escape");
  // However long it is.
  const title = page.locator(".section-heading a");
  await title.evaluate((link) => link.append(" and wait for the wind".repeat(6)));
  expect(await title.evaluate((link) => link.getBoundingClientRect().right <= document.documentElement.clientWidth)).toBe(true);
  await page.setViewportSize({ width: 1280, height: 800 });
  const name = page.locator(".sidebar [aria-current]");
  const width = await name.evaluate((link) => link.getBoundingClientRect().width);
  const words = await name.evaluate((link) => {
    const range = document.createRange();
    range.selectNodeContents(link);
    return { left: range.getBoundingClientRect().left - link.getBoundingClientRect().left, lines: range.getClientRects().length };
  });
  expect(width).toBeGreaterThan(150);
  expect(words).toEqual({ left: 0, lines: 1 });
});
