import type { Page } from "@playwright/test";
import { shiftsOf, watchShifts } from "./layout-shifts";
import { inventedSite, site } from "./pages";
import { openWithSearch } from "./search-field";
import { expect, test } from "./shared-page";

const phone = { width: 390, height: 844 };
test.use({ viewport: phone });

/** Types into the header of a reading page and sends it, as a practitioner does. */
async function search(page: Page, typed: string): Promise<void> {
  await openWithSearch(page, site("/8.45.3/"));
  await field(page).fill(typed);
  await page.getByRole("button", { name: "Search" }).click();
  await page.locator("search-results [role=status]:not(:empty)").waitFor();
}

// A search box, and a combobox once its suggestions have come.
const field = (page: Page) => page.getByLabel("Search words or a number");
const numbers = (page: Page) => page.locator(".results .number").allTextContents();

for (const [typed, first] of [
  ["section 47", "8.45.17"],
  ["8.45.7", "8.45.7"],
  ["45.7", "8.45.7"],
  ["8-45-11", "8.45.11"],
  ["para 12", "8.45.12"],
  ["stratagy discussion", "8.45.17"],
  ['"relevant offence"', "8.45.9"],
  ["child under 16 years of age", "8.45.10"],
]) {
  test(`“${typed}” finds ${first} first`, async ({ page }) => {
    await search(page, typed);
    expect((await numbers(page))[0]).toBe(first);
  });
}

test("a misspelt word says how it was read, and whole words are marked", async ({ page }) => {
  await search(page, "groming");
  await expect(page.getByRole("status")).toContainText("Showing results for “grooming” instead of “groming”.");
  expect(await numbers(page)).toContain("8.45.6");
  for (const mark of await page.locator("mark").allTextContents()) expect(mark.toLowerCase()).toBe("grooming");
});

// Each stretch that the browser marks without a change of the words.
const highlighted = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get("found") ?? [])].map((range) => (range as Range).toString()));

test("a result leads to the top of the section's page, where the status of the text is in view and the words are marked", async ({
  page,
}) => {
  await search(page, "enticements relevant offence");
  const words = await page.evaluate(() => fetch("/8.45.6/").then((response) => response.text()));
  await page.getByRole("link", { name: /8\.45\.6/ }).click();
  // The address is that of the section: what was asked is in nobody's history.
  await expect(page).toHaveURL(site("/8.45.6/"));
  expect(await highlighted(page)).toEqual(["enticements"]);
  expect(await page.locator(".words mark").count()).toBe(0);
  expect(await page.evaluate(() => fetch("/8.45.6/").then((response) => response.text()))).toBe(words);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect(page.locator(".version-notice")).toBeInViewport();
  await expect(page.locator(":target")).toHaveCount(0);
});

test("a phrase is marked whole on arrival, and what is folded over it is open", async ({ page }) => {
  await page.goto(site("/8.45.9/#~Relevant%20Offence~sexual%20activity"));
  await expect(page).toHaveURL(site("/8.45.9/"));
  expect(await highlighted(page)).toEqual(["Relevant Offence", "sexual activity"]);
});

test("whoever comes back finds the words, the results and the one they followed", async ({ page }) => {
  await page.goto(site("/search/#q=8.45"));
  await page.getByRole("button", { name: "Show more results" }).click();
  await page.locator(".results a").nth(14).click();
  await expect(page).toHaveURL(site("/8.45.15/"));
  await page.goBack();
  await expect(page.locator(".results li")).toHaveCount(20);
  await expect(page.locator(".results a").nth(14)).toBeFocused();
  await expect(page.locator(".results a").nth(14)).toBeInViewport();
  await expect(field(page)).toHaveValue("8.45");
});

test("an answer to something else says that it is only near, and whom to call", async ({ page }) => {
  await search(page, "complaints about a social worker");
  await expect(page.getByRole("status")).toContainText(/^Nothing answers this directly\. Nearest: .* Or call a partner\.$/);
  await search(page, "section 17 assessment");
  await expect(page.getByRole("status")).toContainText("No section cites section 17 of an Act. Did you mean 8.45.17?");
  await search(page, "8.46.3 sexting");
  await expect(page.getByRole("status")).toContainText(/^There is no section 8\.46\.3\. \d+ results for/);
});

test("a number that is not in the manual offers the nearest", async ({ page }) => {
  await search(page, "8.45.21");
  await expect(page.getByRole("status")).toHaveText("There is no section 8.45.21. Did you mean 8.45.20?");
  await page.getByRole("status").getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("8.45.20");
});

for (const typed of [
  "zzxqv",
  "<script>window.hurt = 1</script>",
  "<svg onload=window.hurt=1>",
  "__defineGetter__",
  "constructor",
  "!!! ???",
  "😀",
  "مرحبا",
  "x".repeat(10_000),
]) {
  test(`“${typed.slice(0, 40)}” is answered by a next step and does nothing else`, async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await search(page, typed);
    await expect(page.getByRole("status")).toContainText(
      /^No results for “.{1,63}”\. .*Check the spelling, or browse the contents below\. Or call a partner\.$/,
    );
    expect(await page.evaluate(() => "hurt" in window)).toBe(false);
    expect(errors).toEqual([]);
  });
}

test("a shared search address shows its results, and the way back works", async ({ page }) => {
  await page.goto(site("/search/?q=forensic"));
  await expect(page.locator(".results .number").first()).toHaveText("8.45.14");
  await field(page).fill("employer");
  await page.keyboard.press("Enter");
  await expect(page.locator(".results .number").first()).toHaveText("8.45.13");
  await page.goBack();
  await expect(page.locator(".results .number").first()).toHaveText("8.45.14");
  await expect(field(page)).toHaveValue("forensic");
});

test("for a word the text does not use, the words by which sections were found are said once", async ({ page }) => {
  await search(page, "nudes");
  await expect(page.locator("search-results .also")).toContainText(/^Also matched: .*youth produced sexual imagery/);
  await search(page, "forensic");
  await expect(page.locator("search-results .also")).toBeHidden();
});

test("a result is a line and the sentence that answers, below the name of its part: about 110 px of a phone", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await search(page, "nudes on a phone");
  const results = page.locator(".results li");
  const device = results.filter({ hasText: "8.45.14" });
  await expect(device.locator("a")).toHaveText(/^8\.45\.14 The device should be kept safe/);
  await expect(device.locator(".sentence")).toHaveText("The device should be kept safe and not used by anyone.");
  await expect(
    page.locator(".results h3").filter({ hasText: "Guidance upon the discovery of Indecent Images of children" }),
  ).not.toHaveCount(0);
  // The numbers are a column of their own, none of them cut.
  const columns = await page
    .locator(".results .number")
    .evaluateAll((all) => all.map((one) => one.scrollWidth <= one.clientWidth + 1 && one.getBoundingClientRect().left));
  expect(new Set(columns).size).toBe(1);
  expect(columns[0]).not.toBe(false);
  await expect(results.nth(2)).toBeInViewport();
  for (const height of await results.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height)))
    expect(height).toBeLessThan(120);
  // Whatever is cut for want of room, a word that was found is in view.
  const hidden = await page
    .locator(".sentence")
    .evaluateAll((all) =>
      all.filter((one) => (one.querySelector("mark")?.getBoundingClientRect().top ?? 0) >= one.getBoundingClientRect().bottom),
    );
  expect(hidden).toHaveLength(0);
});

test("a phrase is marked as one", async ({ page }) => {
  await search(page, "relevant offence");
  await expect(page.locator(".results mark").first()).toHaveText(/^“?relevant offence$/i);
});

test("the chapter and the status of its text are said once above its results", async ({ page }) => {
  await search(page, "images");
  await expect(page.locator(".results h2")).toHaveText(["8.45 Online Safety"]);
  await expect(page.locator("main .out-of-date")).toHaveText(["Out of date: text of 24 October 2017"]);
  await page.goto(inventedSite("/search/#q=invented"));
  await expect(page.locator(".results h2").first()).toBeVisible();
  // Of the two chapters of the invented manual one is in force.
  for (const heading of await page.locator(".results h2").all()) {
    const isInForce = (await heading.textContent())?.startsWith("3.2 ");
    const next = await heading.evaluate((element) => element.nextElementSibling?.textContent);
    if (isInForce) expect(next).not.toContain("Out of date");
    else expect(next).toBe("Out of date: text of 1 March 2018");
  }
});

for (const [typed, numbers, sections] of [
  ["phone number", ["tel:+441273481544", "tel:+443302225296", "tel:+441273292379"], true],
  ["01273 481544", ["tel:+441273481544"], false],
  ["East Sussex", ["tel:+441273481544"], true],
] as const) {
  test(`“${typed}” is answered by numbers to call, above the sections`, async ({ page }) => {
    await search(page, typed);
    const calls = page.locator(".partner-numbers a");
    expect(await calls.evaluateAll((all) => all.map((one) => one.getAttribute("href")))).toEqual(numbers);
    await expect(calls.first()).toBeInViewport();
    await expect(page.locator("search-results .age")).toHaveText(["Numbers from October 2017. They may have changed."]);
    await expect(page.locator("search-results")).not.toContainText("logo");
    await expect(page.locator("search-results [role=status]")).toContainText(/^\d phone numbers?/);
    await expect(page.locator("search-results [role=status]")).not.toContainText("instead of");
    expect((await page.locator(".results li").count()) > 0).toBe(sections);
    await search(page, "forensic");
    await expect(calls).toHaveCount(0);
  });
}

test("buttons that add results to the print list come only where several are wanted", async ({ page }) => {
  await search(page, "images");
  const buttons = page.locator(".results [data-does=Select]");
  await expect(buttons).toHaveCount(0);
  const several = page.getByRole("button", { name: "Select several" });
  await several.click();
  const stop = page.getByRole("button", { name: "Stop selecting" });
  await expect(stop).toBeFocused();
  await expect(buttons).toHaveCount(await page.locator(".results li").count());
  await buttons.first().click();
  await expect(page.locator(".tray")).toContainText("1 section");
  await field(page).fill("police");
  await page.keyboard.press("Enter");
  await expect(page.locator("search-results [role=status]")).toContainText("“police”");
  await expect(buttons).toHaveCount(await page.locator(".results li").count());
  await stop.click();
  await expect(several).toBeFocused();
  await expect(buttons).toHaveCount(0);
});

test("if nothing is found, the known words, a spelling and the partners' numbers are one tap away", async ({ page }) => {
  await search(page, "school trombone");
  await page.getByRole("status").getByRole("link", { name: "school" }).click();
  await expect(page.locator(".results .number").first()).toHaveText("8.45.18");
  await search(page, "perpetratingly");
  await page.getByRole("status").getByRole("link", { name: "perpetrators" }).click();
  await expect(page.locator(".results .number").first()).toHaveText("8.45.6");
  await search(page, "zzxqv");
  await page.getByRole("status").getByRole("link", { name: "call a partner" }).click();
  await expect(page.getByRole("heading", { name: "Phone numbers" })).toBeInViewport();
});

test("words in quotes that are nowhere in that order are offered without the quotes", async ({ page }) => {
  await search(page, '"police the notify"');
  await page.getByRole("status").getByRole("link").click();
  await expect(page.locator(".results .number").first()).toHaveText("8.45.13");
});

test("ten results are shown at first, and more on request", async ({ page }) => {
  await search(page, "8.45");
  expect(await numbers(page)).toHaveLength(10);
  await page.getByRole("button", { name: "Show more results" }).click();
  await expect(page.locator(".results .number")).toHaveCount(20);
  await expect(page.getByRole("button", { name: "Show more results" })).toBeHidden();
});

test("a plain message says that the search index cannot be loaded, and searching again retries", async ({ page }) => {
  await page.route("**/search/index.json", (route) => route.abort());
  await search(page, "grooming");
  await expect(page.locator("search-results [role=status]")).toContainText("Search could not be loaded.");
  await page.unroute("**/search/index.json");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.locator(".results .number").first()).toBeVisible();
});

test("a search after a failed one is answered, and its results are not overwritten", async ({ page }) => {
  await page.route("**/search/index.json", (route) => route.abort());
  await search(page, "grooming");
  await expect(page.locator("search-results [role=status]")).toContainText("Search could not be loaded.");
  await page.unroute("**/search/index.json");
  await field(page).fill("forensic");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.locator(".results .number").first()).toHaveText("8.45.14");
  await expect(field(page)).toHaveValue("forensic");
});

test("the focus moves to the first of the further results, and links within the page keep the query", async ({ page }) => {
  await page.goto(site("/search/#q=8.45"));
  await expect(page.locator(".results .number").first()).toBeVisible();
  await page.getByRole("link", { name: "Skip to the text" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  await expect(page).toHaveURL(site("/search/#q=8.45"));
  await page.getByRole("button", { name: "Show more results" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".results li").nth(10).locator("a")).toBeFocused();
  await expect(page.locator(".results li")).toHaveCount(20);
});

test("a link in the status message keeps the focus there", async ({ page }) => {
  await search(page, "school trombone");
  await page.getByRole("status").getByRole("link", { name: "school" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".results .number").first()).toHaveText("8.45.18");
  await expect(page.locator("search-results [role=status]")).toBeFocused();
});

test("results are narrowed to a part, and the address of that can be shared", async ({ page }) => {
  await search(page, "images");
  const all = await page.locator(".results li").count();
  await page.getByText("Narrow the results").click();
  const part = page.getByRole("combobox", { name: "Part" });
  await expect(part.locator("option").first()).toHaveText(`All parts (${all})`);
  const counts = await part
    .locator("option")
    .evaluateAll((options) => options.slice(1).map((option) => Number(/\((\d+)\)$/.exec(option.textContent ?? "")?.[1])));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
  const discovery = "Guidance upon the discovery of Indecent Images of children";
  await part.selectOption(discovery);
  await expect(page.locator("search-results [role=status]")).toHaveText(
    `3 results for “images” in 8.45 Online Safety, “${discovery}”. Search the whole manual.`,
  );
  expect(await numbers(page)).toEqual(expect.arrayContaining(["8.45.13"]));
  const address = page.url();
  expect(address).toContain("#q=images&chapter=8.45&part=Guidance");
  await page.goto("about:blank");
  await page.goto(address);
  await expect(part).toHaveValue(discovery);
  expect(await numbers(page)).toHaveLength(3);
  await page.getByRole("link", { name: "Search the whole manual" }).click();
  await expect(page.locator(".results li")).toHaveCount(all);
});

test("in a manual of several chapters first the chapter is chosen, then the part; the way back undoes each", async ({ page }) => {
  await page.goto(inventedSite("/search/#q=invented"));
  await page.getByText("Narrow the results").click();
  const chapter = page.getByRole("combobox", { name: "Chapter" });
  await expect(page.getByRole("combobox", { name: "Part" })).toHaveCount(0);
  await chapter.focus();
  await chapter.selectOption("3.2");
  await expect(page.locator("search-results [role=status]")).toContainText("in 3.2 Paper Boats (invented)");
  for (const number of await numbers(page)) expect(number).toMatch(/^3\.2\./);
  await expect(page.getByRole("combobox", { name: "Part" })).toBeVisible();
  await expect(chapter).toBeFocused();
  await page.goBack();
  await expect(chapter).toHaveValue("");
  await expect(page.locator("search-results [role=status]")).not.toContainText("in 3.2");
});

test("a chapter or part that the manual does not have is named, and all of it is searched", async ({ page }) => {
  await page.goto(site("/search/#q=images&chapter=8.45&part=Nothing of the kind"));
  await expect(page.locator("search-results [role=status]")).toContainText(
    "This manual has no part “Nothing of the kind” in a chapter 8.45, so all of it was searched.",
  );
  await page.goto(site("/search/#q=images&chapter=9.9"));
  await expect(page.locator("search-results [role=status]")).toContainText("This manual has no chapter 9.9");
  await expect(page.locator(".results li").first()).toBeVisible();
});

test("nothing found in a part leads to the whole manual", async ({ page }) => {
  await page.goto(site("/search/#q=forensic&chapter=8.45&part=Online+grooming+and+abuse"));
  await expect(page.locator("search-results [role=status]")).toContainText(
    "No results for “forensic” in 8.45 Online Safety, “Online grooming and abuse”.",
  );
  await page.getByRole("link", { name: "Search the whole manual" }).click();
  await expect(page.locator(".results .number").first()).toHaveText("8.45.14");
});

test("nothing moves when the results come, nor where there are none", async ({ page }) => {
  await watchShifts(page);
  for (const address of ["/search/#q=police", "/search/#q=zzxqv", "/search/", "/search/#q=images&chapter=8.45"]) {
    await page.goto("about:blank");
    await page.goto(site(address), { waitUntil: "networkidle" });
    await expect(page.getByRole("heading", { name: "Contents" })).toHaveCSS("visibility", "visible");
    expect([address, await shiftsOf(page)]).toEqual([address, []]);
  }
});

test("the contents are shown even if the search's code cannot be loaded", async ({ page }) => {
  await page.route("**/assets/search.*.js", (route) => route.abort());
  await page.goto(site("/search/#q=police"));
  await expect(page.getByRole("heading", { name: "Contents" })).toHaveCSS("visibility", "visible");
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });
  test("no page shows a field that leads nowhere; each has its contents", async ({ page }) => {
    for (const [address, entry] of [
      ["/", "Online grooming and abuse"],
      ["/8.45/", "Contents"],
      ["/8.45.3/", "Contents"],
    ]) {
      await page.goto(site(address));
      await expect(page.locator("#q")).toBeHidden();
      await expect(page.locator(".search-link")).toBeHidden();
      await expect(page.getByText(entry, { exact: true }).first()).toBeVisible();
    }
  });
  test("the search page says in one sentence what to do, and has the contents", async ({ page }) => {
    await page.goto(site("/search/"));
    await expect(page.locator("noscript p")).toBeVisible();
    expect(await page.locator("noscript p").innerText()).toContain("Search needs JavaScript, which is off in this browser");
    await expect(page.getByRole("link", { name: "Online grooming and abuse", exact: true })).toBeVisible();
  });
});
