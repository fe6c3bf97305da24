// The practitioner who is told "see Article 5(b)(i)", in a manual whose numbers begin anew in each chapter.
import { levelsSite } from "./pages";
import { expect, test } from "./reader-test";

test("a label is found by search as it is printed, and leads to its section", async ({ page }) => {
  await page.goto(levelsSite("/search/#q=article 5"));
  await expect(page.locator(".results li")).toHaveCount(1);
  await page.getByRole("link", { name: "Article 5 Membership" }).click();
  await expect(page).toHaveURL(/\/kite-club-rules\/article-5\//);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Article 5 Membership");
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
