// The practitioner who knew last year's text, and the lead who must brief staff on what is new.
import type { Page } from "@playwright/test";
import { inventedSite, renumberedSite, site } from "./pages";
import { lettersOf, overlaps, readSheets } from "./paper";
import { expect, test } from "./shared-page";

const article = (page: Page, number: string) => page.locator(`.section[id="${number}"]`);

test("amendments are shown in place on the chapter and hidden again, without leaving the page", async ({ page }) => {
  await page.goto(renumberedSite("/19.1/"));
  const before = await page.locator("main").textContent();
  let loads = 0;
  page.on("load", () => loads++);
  await page.getByRole("link", { name: "Show amendments" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The latest amendment is shown in 4 sections" })).toBeVisible();
  await expect(article(page, "19.1.1").locator("del")).toContainText("lantren");
  await expect(article(page, "19.1.1").locator("ins")).toContainText("lantern");
  await expect(article(page, "19.1.3")).toContainText("Changed 3 March 2022: Lanterns are put out an hour earlier (invented).");
  await expect(article(page, "19.1.2")).toContainText("New section of 3 March 2022");
  await expect(article(page, "19.1.5")).toContainText("Withdrawn 6 June 2023: Invented lanterns went out of use.");
  await expect(article(page, "19.1.4").locator("ins, del")).toHaveCount(0);
  // Paragraphs of the present text keep their anchors.
  await expect(page.locator('[id="19.1.3-2"]')).toContainText("Whoever put it out:");
  await page.getByRole("link", { name: "Hide amendments" }).click();
  await expect(page.locator("ins, del")).toHaveCount(0);
  await expect(page.getByRole("status").filter({ hasText: "Amendments are hidden." })).toBeAttached();
  expect((await page.locator("main").textContent())?.replace("Amendments are hidden.", "")).toBe(before);
  expect(loads).toBe(0);
});

test("on a section the amendment can be shown by keyboard, and a screen reader announces it", async ({ page }) => {
  await page.goto(renumberedSite("/19.1.3/"));
  await page.getByRole("link", { name: "Show amendments" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Hide amendments" })).toBeFocused();
  const words = article(page, "19.1.3").locator(".words");
  await expect(words).toContainText("deleted: at end of deletion");
  await expect(words).toContainText("inserted: an hour before end of insertion");
  await expect(words.locator("del a")).toHaveCount(0);
  // Not by colour alone: lines are drawn, and the colours are not used in the text.
  expect(
    await words
      .locator("ins")
      .first()
      .evaluate((element) => getComputedStyle(element).textDecorationLine),
  ).toBe("underline");
  expect(
    await words
      .locator("del")
      .first()
      .evaluate((element) => getComputedStyle(element).textDecorationLine),
  ).toBe("line-through");
});

test("if amendments cannot be loaded, a message says so and the text stays", async ({ page }) => {
  await page.goto(renumberedSite("/19.1/"));
  await page.route("**/19.1/amendments/", (route) => route.abort());
  await page.getByRole("link", { name: "Show amendments" }).click();
  await expect(page.getByText("We couldn’t load the amendments. Check your connection and try again.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Show amendments" })).toBeVisible();
  await expect(article(page, "19.1.1")).toContainText("An invented lantern is lit at dusk");
});

test("the chapter is printed with its amendments and without", async ({ page }) => {
  await page.goto(renumberedSite("/19.1/"));
  const print = async () => {
    const sheets = readSheets(await page.pdf({ format: "A4" }));
    for (const sheet of sheets) expect(overlaps(sheet)).toEqual([]);
    return lettersOf(sheets.map(({ text }) => text).join(" "));
  };
  expect(await print()).not.toContain("lantren");
  await page.getByRole("link", { name: "Show amendments" }).click();
  await expect(article(page, "19.1.1").locator("del")).toBeVisible();
  const printed = await print();
  expect(printed).toContain("lantren");
  expect(printed).toContain(lettersOf("Withdrawn 6 June 2023"));
});

test("the chapter as of a day is found by the day, is marked, and says so on every sheet", async ({ page }) => {
  await page.goto(renumberedSite("/19.1/versions/"));
  await page.getByLabel("The chapter as it was on").fill("2020-12-24");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(renumberedSite("/19.1/as-at/2020-02-02/"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("4.1 Lantern Safety (invented)");
  await expect(page.locator("main")).toContainText("It was numbered 4.1 then; it is 19.1 now.");
  await expect(page.getByRole("note", { name: "Out of date" })).toContainText("from 2 February 2020 until 1 May 2021");
  await expect(article(page, "4.1.4")).toContainText("An invented lantern that hangs in a tree");
  await expect(article(page, "4.1.1")).toContainText("An invented lantren is lit at dusk");
  const sheets = readSheets(await page.pdf({ format: "A4" }));
  sheets.forEach(({ text }, i) => {
    expect(text).toContain(`Out of date: text from 2 February 2020 until 1 May 2021. Page ${i + 1} of ${sheets.length}`);
    expect(text).toContain("This page is correct as printed on");
  });
});

test("a day before the first text, or an invalid one, gets a message", async ({ page }) => {
  await page.goto(renumberedSite("/19.1/versions/"));
  const said = page.locator("as-at-day [role=status]");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(said).toHaveText("Choose a day.");
  await page.getByLabel("The chapter as it was on").fill("2018-12-31");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(said).toHaveText("The first version kept here is of 1 January 2019.");
});

test("any two versions are compared, and the comparison has an address", async ({ page }) => {
  await page.goto(renumberedSite("/19.1.3/versions/"));
  await page.getByLabel("From the version of").selectOption("2019-01-01");
  await page.getByLabel("to the version of").selectOption("2020-02-02");
  await page.getByRole("button", { name: "Compare" }).click();
  const shown = page.locator("compare-versions .sides");
  await expect(shown.locator(".difference").nth(1)).toContainText("wipes the glass");
  await expect(shown.locator(".difference").first()).not.toContainText("wipes the glass");
  await expect(page).toHaveURL(renumberedSite("/19.1.3/versions/#2019-01-01..2020-02-02"));
  // The same as the build shows for versions that follow each other.
  expect(await shown.innerHTML()).toBe(
    (await page.locator("#version-2020-02-02 .sides").innerHTML()).replaceAll("h3>", "h2>").replaceAll(/ data-paragraph="\d+"/g, ""),
  );
  await page.getByLabel("to the version of").selectOption("2019-01-01");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByText("Choose two different versions.")).toBeVisible();
  await page.getByRole("link", { name: "see what has changed since" }).click();
  await expect(page).toHaveURL(renumberedSite("/19.1.3/versions/2019-01-01/#changes"));
  await expect(page.locator("#changes .difference").nth(1)).toContainText("an hour before");
});

test("“Changed …” beside a number opens the note and the words before and now, and the page stays", async ({ page }) => {
  await page.goto(renumberedSite("/19.1/"));
  const mark = article(page, "19.1.3").getByRole("link", { name: "Changed 3 March 2022" });
  await mark.click();
  const panel = page.getByRole("dialog", { name: "Changed 3 March 2022" });
  await expect(panel).toContainText("Lanterns are put out an hour earlier (invented).");
  await expect(panel.getByRole("heading", { name: "Before" })).toBeVisible();
  await expect(panel.getByRole("heading", { name: "Now" })).toBeVisible();
  await expect(panel.getByRole("link", { name: "All versions" })).toHaveAttribute("href", /\/19\.1\.3\/versions\/#version-2022-03-03$/);
  await page.keyboard.press("Escape");
  await expect(mark).toBeFocused();
  await expect(page).toHaveURL(renumberedSite("/19.1/"));
});

test("each version has an address that shows its words, and what has changed since", async ({ page }) => {
  await page.goto(renumberedSite("/19.1.3/versions/2020-02-02/"));
  await expect(page.getByRole("note", { name: "Out of date" })).toContainText(
    "19.1.3 had this text from 2 February 2020 until 3 March 2022",
  );
  await expect(page.locator(".section .words")).toContainText("wipes the glass");
  await expect(page.locator(".difference del").first()).toContainText("at");
  const [sheet] = readSheets(await page.pdf({ format: "A4" }));
  expect(sheet.text).toContain("Out of date: text of 2 February 2020, in force until 3 March 2022. Page 1 of");
  await page.goto(renumberedSite("/19.1.3/versions/2022-03-03/"));
  await expect(page.getByRole("note", { name: "Out of date" })).toHaveCount(0);
  await expect(page.getByText("Permanent link to the version of 3 March 2022.")).toBeVisible();
});

test("changes since a day are filtered, and the day is in the address", async ({ page }) => {
  await page.goto(renumberedSite("/amendments/"));
  await expect(page.locator(".amendment-list > li:visible")).toHaveCount(5);
  await page.getByLabel("Changed since").fill("2022-01-01");
  await page.getByLabel("Changed since").press("Tab");
  await expect(page.locator("amendments-since [role=status]")).toHaveText("3 amendments since 1 January 2022.");
  await expect(page.locator(".amendment-list > li:visible")).toHaveCount(3);
  await page.reload();
  await expect(page.locator(".amendment-list > li:visible")).toHaveCount(3);
  await page.getByRole("link", { name: "19.1.3 amended" }).first().click();
  await expect(page).toHaveURL(renumberedSite("/19.1.3/versions/#version-2022-03-03"));
});

test("a manual in force without amendments says since when; one that was replaced never does", async ({ page }) => {
  for (const address of ["/", "/amendments/", "/8.45/versions/"]) {
    await page.goto(site(address));
    await expect(page.locator("main").getByText("Version of 24 October 2017 – the only one kept here").first()).toBeVisible();
    await expect(page.getByText(/No (changes|amendments) since/)).toHaveCount(0);
  }
  for (const address of ["/", "/amendments/", "/3.2/versions/"]) {
    await page.goto(inventedSite(address));
    await expect(page.locator("main").getByText("No changes since 29 February 2020").first()).toBeVisible();
  }
  await page.goto(site("/8.45/as-at/2017-10-24/"));
  await expect(page.locator(".section")).toHaveCount(20);
});

test("search engines are asked to leave superseded words alone", async ({ page }) => {
  for (const address of ["/19.1/as-at/2020-02-02/", "/19.1.3/versions/", "/19.1.3/versions/2020-02-02/", "/19.1/amendments/"]) {
    await page.goto(renumberedSite(address));
    await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
  }
  await page.goto(renumberedSite("/19.1.3/"));
  await expect(page.locator("meta[name=robots]")).toHaveCount(0);
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("amendments, versions and earlier chapters have their own addresses", async ({ page }) => {
    await page.goto(renumberedSite("/19.1/"));
    await page.getByRole("link", { name: "Show amendments" }).click();
    await expect(page).toHaveURL(renumberedSite("/19.1/amendments/"));
    await expect(article(page, "19.1.1").locator("del")).toContainText("lantren");
    await page.getByRole("link", { name: "Hide amendments" }).click();
    await expect(page).toHaveURL(renumberedSite("/19.1/"));
    await page.getByRole("link", { name: "Last changed 6 June 2023" }).click();
    await page.getByRole("link", { name: "From 1 January 2019 until 2 February 2020" }).click();
    await expect(article(page, "4.1.3")).toContainText("An invented lantern is put out at dawn.");
    await page.goto(renumberedSite("/19.1.3/"));
    await page.getByRole("link", { name: "Show amendments" }).click();
    await expect(page).toHaveURL(renumberedSite("/19.1.3/amendments/"));
    await expect(page.locator(".section ins").first()).toBeVisible();
    await page.goto(renumberedSite("/19.1.5/"));
    await page.getByRole("link", { name: "Read its last version" }).click();
    await expect(article(page, "19.1.5")).toContainText("An invented lantern that hangs in a tree");
  });
});

test("another site's page in place of the compared text is never reported as no change", async ({ page }) => {
  const captive = { contentType: "text/html", body: "<!doctype html><title>Invented hotel</title>Pay here." };
  await page.goto(renumberedSite("/19.1.3/"));
  await page.route("**/19.1.3/amendments/", (route) => route.fulfill(captive));
  await page.getByRole("link", { name: "Show amendments" }).click();
  await expect(page.getByText("We couldn’t load the amendments.")).toBeVisible();
  await expect(page.getByText("0 sections")).toHaveCount(0);
  await page.goto(renumberedSite("/19.1.3/versions/"));
  await page.route("**/19.1.3/versions/*/", (route) => route.fulfill(captive));
  await page.locator("compare-versions select").first().waitFor();
  await page.evaluate(() => (location.hash = "#2019-01-01..2022-03-03"));
  await expect(page.locator("compare-versions [role=status]")).toContainText("We couldn’t load the versions.");
  await expect(page.locator("compare-versions")).not.toContainText("The wording is the same");
});

test("the contents mark what changed in the last twelve months, or since the day in the address", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const marks = () => page.locator(".sidebar .has-changed:not([hidden])");
  await page.clock.setFixedTime("2023-03-03T12:00:00Z");
  await page.goto(renumberedSite("/19.1/"));
  await expect(marks()).toHaveCount(1);
  await page.clock.setFixedTime("2023-03-04T12:00:00Z");
  await page.reload();
  await expect(marks()).toHaveCount(0);
  await page.evaluate(() => {
    location.hash = "since=2022-03-03";
  });
  await expect(marks()).toHaveCount(1);
  // When a section last changed is beside its number all the same.
  await expect(page.getByRole("link", { name: "Changed 3 March 2022" })).toBeVisible();
});
