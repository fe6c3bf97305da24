import type { Page } from "@playwright/test";
import { unfoldAll } from "./open-page";
import { pagesOnce, site } from "./pages";
import { expect, test } from "./shared-page";

const links = (page: Page) =>
  page.locator("main a[href], footer a[href]").evaluateAll((all) => all.map((link) => `${link.getAttribute("href")} ${link.textContent}`));

// All that is to be read, without the controls that need JavaScript, and what is there in their place without it.
const words = async (page: Page) => {
  await unfoldAll(page);
  return page.evaluate(() => {
    const controls = "act-button, search-form, .search-link, .link-and-citation, .sidebar";
    for (const one of document.querySelectorAll(controls)) one.remove();
    for (const empty of document.querySelectorAll(".facts > li:empty")) empty.remove();
    return document.body.innerText;
  });
};

// The search's results, the nearest number and the buttons of sections are all that JavaScript adds.
for (const listed of pagesOnce.filter(({ ready }) => !ready)) {
  test(`all words and links are there with JavaScript off on: ${listed.name}`, async ({ page, browser }) => {
    await page.goto(listed.address());
    const [read, found] = [await words(page), await links(page)];
    const context = await browser.newContext({ javaScriptEnabled: false });
    const without = await context.newPage();
    await without.goto(listed.address());
    expect(await words(without)).toBe(read);
    expect(await links(without)).toEqual(found);
    expect(found.length).toBeGreaterThan(2);
    await context.close();
  });
}

test("every page with the chapter's text, or a way to it, says that the text is out of date", async ({ page }) => {
  for (const path of ["/", "/8.45/", "/8.45.1/", "/8.45.20/"]) {
    await page.goto(site(path));
    const notice = page.getByRole("note", { name: "Out of date" });
    await expect(notice).toContainText("Text of 24 October 2017.");
    await expect(notice).toContainText("It has been replaced, so do not use it as current guidance.");
    await expect(notice.getByRole("link")).toHaveAttribute(
      "href",
      "https://sussexchildprotection.procedures.org.uk/tkyqpt/children-in-specific-circumstances/online-safety",
    );
  }
});
