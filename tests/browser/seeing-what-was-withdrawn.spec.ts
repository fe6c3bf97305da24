// Withdrawn sections: where they were, what has their number now, and what leads to them. An invented manual.
import type { Page } from "@playwright/test";
import { behindPath, inventedSite, renumberedSite, site, withdrawnSite } from "./pages";
import { readSheets } from "./paper";
import { expect, test } from "./shared-page";

const text = (page: Page, id: string) => page.locator(`.section[data-id="${id}"]`);
const show = async (page: Page) => {
  await page.getByRole("link", { name: "Show amendments" }).click();
  await expect(page.getByRole("link", { name: "Hide amendments" })).toBeVisible();
};
const hide = async (page: Page) => {
  await page.getByRole("link", { name: "Hide amendments" }).click();
  await expect(page.getByRole("link", { name: "Show amendments" })).toBeVisible();
};
const numbers = (page: Page) => page.locator(".part > h2, .section .number:first-child").allTextContents();

test("a withdrawn section is shown in its own part, the same with JavaScript and without", async ({ page }) => {
  await page.goto(withdrawnSite("/7.1/amendments/"));
  const without = await numbers(page);
  expect(without).toEqual([
    ...["Bells", "7.1.1", "7.1.2", "Ropes", "7.1.3", "7.1.4", "7.1.4", "7.1.6"],
    ...["Clappers", "7.1.5", "Towers", "7.1.7"],
  ]);
  await page.goto(withdrawnSite("/7.1/"));
  const before = await page.locator("main").textContent();
  await show(page);
  expect(await numbers(page)).toEqual(without);
  await hide(page);
  expect((await page.locator("main").textContent())?.replace("Amendments are hidden.", "")).toBe(before);
});

test("the text that has the number of a withdrawn one stays as it is, and has the number's anchor to itself", async ({ page }) => {
  await page.goto(withdrawnSite("/7.1/"));
  await show(page);
  await expect(text(page, "ba08").locator(".words")).toHaveText("An invented knot is tied twice.");
  await expect(text(page, "ba04").locator("del")).toContainText("An invented rope is ten metres long.");
  for (const address of ["/7.1/", "/7.1/amendments/"]) {
    await page.goto(withdrawnSite(address));
    if (address === "/7.1/") await show(page);
    const ids = await page.locator("[id]").evaluateAll((elements) => elements.map(({ id }) => id));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    await expect(page.locator('[id="7.1.4"]')).toHaveAttribute("data-id", "ba08");
  }
});

test("a citation of a withdrawn text leads to where its number says what became of it", async ({ page }) => {
  await page.goto(withdrawnSite("/7.1.1/versions/2019-01-01/"));
  await page.locator(".words").getByRole("link", { name: "7.1.4" }).click();
  await expect(page).toHaveURL(withdrawnSite("/7.1.4/"));
  await expect(page.getByRole("note", { name: "This number belonged to another text" })).toContainText("6 June 2022");
});

test("an amendment of a text that was withdrawn later leads to the chapter of that time", async ({ page }) => {
  await page.goto(withdrawnSite("/amendments/"));
  await page.getByRole("link", { name: "7.1.3 amended" }).click();
  // The address bar always holds the lasting form.
  await expect(page).toHaveURL(/\/7\.1\/as-at\/2020-05-05\/#ba03\.\w{7}$/);
  await expect(page.locator('[id="7.1.3"]')).toContainText("An invented rope is of flax.");
});

test("a title that changed is a change, whichever two versions are compared", async ({ page }) => {
  await page.goto(withdrawnSite("/7.1.2/versions/#2019-01-01..2021-02-02"));
  await expect(page.locator("compare-versions .difference ins")).toContainText("is forbidden");
  await expect(page.locator("compare-versions [role=status]")).not.toContainText("The wording is the same");
});

test("a quotation is of the words in force, whether amendments are shown or not", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(renumberedSite("/19.1.3/"));
  const quotation = async () => {
    await page.evaluate(() => navigator.clipboard.writeText(""));
    await page.getByRole("button", { name: "Share or cite 19.1.3" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Copy quotation" }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe("");
    await page.keyboard.press("Escape");
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const plain = await quotation();
  expect(plain).toContain("An invented lantern is put out an hour before dawn, following 19.1.4.");
  await show(page);
  expect(await quotation()).toBe(plain);
  await hide(page);
  expect(await quotation()).toBe(plain);
});

test("on paper the marks are explained, and nothing but what was inserted is underlined", async ({ page }) => {
  await page.goto(renumberedSite("/19.1.3/"));
  await show(page);
  const [sheet] = readSheets(await page.pdf({ format: "A4" }));
  expect(sheet.text).toContain("inserted words are underlined, deleted words are struck through.");
  await page.emulateMedia({ media: "print" });
  const lines = (selector: string) =>
    page.locator(selector).evaluateAll((elements) => elements.map((element) => getComputedStyle(element).textDecorationLine));
  expect(new Set(await lines(".words.difference a"))).toEqual(new Set(["none"]));
  expect(new Set(await lines(".words.difference ins"))).toEqual(new Set(["underline"]));
  await page.emulateMedia({ media: null });
  await hide(page);
  const [plain] = readSheets(await page.pdf({ format: "A4" }));
  expect(plain.text).not.toMatch(/underlined|Amendments are hidden/);
});

test("a list that is narrowed to a day says the day on paper", async ({ page }) => {
  await page.goto(renumberedSite("/amendments/#since=2022-01-01"));
  await expect(page.locator("amendments-since [role=status]")).not.toBeEmpty();
  const [sheet] = readSheets(await page.pdf({ format: "A4" }));
  expect(sheet.text).toContain("3 amendments since 1 January 2022.");
});

test("a page of superseded words has no picture of the present ones, and its paragraphs' links have its numbers", async ({ page }) => {
  for (const address of ["/19.1.3/versions/2020-02-02/", "/19.1/as-at/2020-02-02/"]) {
    // The same manual, with an address: without one no page names a picture.
    await page.goto(behindPath(address));
    await expect(page.locator('meta[property="og:image"]')).toHaveAttribute("content", /\/previews\/manual\./);
    await expect(page.locator('meta[property="og:image:alt"]')).not.toHaveAttribute("content", /19\.1|dawn/);
    expect(await page.locator('a.self[href^="#4.1.3-"]').count()).toBeGreaterThan(2);
    await expect(page.locator('a.self[href^="#19.1.3-"]')).toHaveCount(0);
  }
});

test("an earlier chapter cites the numbers of its day", async ({ page }) => {
  await page.goto(renumberedSite("/19.1/as-at/2021-07-01/"));
  await expect(page.locator('[id="19.1.1"]')).toContainText("as chapter 19.1 and 19.1.2 say");
  await page.goto(renumberedSite("/19.1/as-at/2022-02-02/"));
  await expect(page.locator('[id="19.1.1"]')).toContainText("as chapter 19.1 and 19.1.4 say");
});

for (const [name, at] of Object.entries({ inventedSite, renumberedSite, withdrawnSite, site })) {
  test(`every link of ${name} leads to a page and an anchor that exist, with JavaScript off`, async ({ request, page }) => {
    const ids = new Map<string, Set<string>>();
    const links = new Map<string, string>();
    const waiting = ["/"];
    await page.goto("about:blank");
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      if (ids.has(address)) continue;
      const response = await request.get(at(address));
      expect([links.get(address) ?? "", address, response.status()]).toEqual([links.get(address) ?? "", address, 200]);
      if (!response.headers()["content-type"]?.startsWith("text/html")) {
        ids.set(address, new Set());
        continue;
      }
      const read = await page.evaluate(
        (html) => {
          const parsed = new DOMParser().parseFromString(html, "text/html");
          return {
            ids: [...parsed.querySelectorAll("[id]")].map(({ id }) => id),
            links: [...parsed.querySelectorAll("a[href], link[href]")].map((link) => link.getAttribute("href") ?? ""),
          };
        },
        await response.text(),
      );
      ids.set(address, new Set(read.ids));
      for (const href of read.links) {
        if (/^(?:https?|tel|mailto):/.test(href)) continue;
        const { pathname, hash } = new URL(href, at(address));
        links.set(pathname + hash, address);
        waiting.push(pathname);
      }
    }
    expect(ids.size).toBeGreaterThan(10);
    // Fragments that code reads (?q=, two versions, permanent links) are no anchors.
    const broken = [...links].filter(([link]) => {
      const [address, anchor] = link.split("#");
      return anchor && !/=|\.\.|^\w{4}(?:-\d+)?\.\w{7}$/.test(anchor) && !ids.get(address)?.has(decodeURIComponent(anchor));
    });
    expect(broken).toEqual([]);
  });
}
