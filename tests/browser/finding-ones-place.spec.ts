// The practitioner between two visits: where am I, is this today's text, what else is there, whom do I call?
import { inventedSite, pages, site } from "./pages";
import { expect, test } from "./shared-page";

const outOfDate = "Out of date: 24 Oct 2017";

test.describe("on a phone", () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true });

  for (const [way, address] of [
    ["to the chapter", "/8.45/"],
    ["to a section in the chapter", "/8.45/#8.45.14"],
    ["to a paragraph in the chapter", "/8.45/#8.45.6-2"],
    ["to a part of the chapter", "/8.45/#part-4"],
    ["to a section", "/8.45.14/"],
    ["to a section's number", "/8.45.14/#8.45.14"],
    ["by a copied link", "/8.45.14/#4jn2.0000000"],
  ] as const) {
    test(`a way in ${way} has the status of the text in view`, async ({ page }) => {
      await page.goto(site(address));
      await page.waitForLoadState("networkidle");
      await expect(page.getByText(outOfDate)).toBeInViewport({ ratio: 1 });
    });
  }

  test("a result of the search leads to the section with its status in view", async ({ page }) => {
    await page.goto(site("/search/#q=device"));
    await page.locator(".results a").first().tap();
    await expect(page.getByText(outOfDate)).toBeInViewport({ ratio: 1 });
  });

  test("the bar stays, is 52 pixels high, and what is led to is below it", async ({ page }) => {
    await page.goto(site("/8.45/#8.45.14"));
    const bar = page.locator(".reading-bar");
    const box = await bar.boundingBox();
    expect(box?.y).toBe(0);
    expect(Math.round(box?.height ?? 0)).toBe(52);
    const target = await page.locator("[id='8.45.14']").boundingBox();
    expect(target?.y).toBeGreaterThanOrEqual(52);
  });

  test("Contents opens all parts and sections by name, and leads to one", async ({ page }) => {
    await page.goto(site("/8.45/#8.45.2"));
    await page.getByRole("link", { name: "Contents" }).tap();
    const panel = page.getByRole("dialog", { name: "Contents" });
    await expect(panel.getByRole("navigation").getByRole("link")).toHaveCount(27);
    await expect(panel.getByRole("link", { name: /^2 Sexting/ })).toBeFocused();
    await panel.getByRole("link", { name: /^14 The device should be kept safe/ }).tap();
    await expect(panel).toHaveCount(0);
    await expect(page.locator("[id='8.45.14']")).toBeInViewport();
  });

  test("Contents leads to the versions, the print list and the results of a search", async ({ page }) => {
    await page.goto(site("/8.45.16/"));
    await page.getByRole("link", { name: "Contents" }).tap();
    const panel = page.getByRole("dialog", { name: "Contents" });
    await expect(panel.getByRole("link", { name: "Versions" })).toHaveAttribute("href", "/8.45/versions/");
    await expect(panel.getByRole("link", { name: "Print list" })).toHaveAttribute("href", "/print-list/");
    await panel.getByRole("searchbox").fill("grooming");
    await panel.getByRole("searchbox").press("Enter");
    await expect(page).toHaveURL(site("/search/#q=grooming"));
  });

  test("Contents marks the section that a link led to, however narrow the phone and however short the section", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    for (const number of ["8.45.4", "8.45.14"]) {
      await page.goto(site(`/8.45/#${number}`));
      await page.getByRole("link", { name: "Contents" }).tap();
      const panel = page.getByRole("dialog", { name: "Contents" });
      await expect(panel.locator("[aria-current]")).toHaveAttribute("href", `#${number}`);
      await panel.getByRole("button", { name: "Close" }).tap();
    }
  });

  test("any section is two taps from a telephone call", async ({ page }) => {
    for (const address of [site("/8.45/#8.45.14"), site("/8.45.16/")]) {
      await page.goto(address);
      await page.getByRole("link", { name: "Call", exact: true }).tap();
      const call = page.getByRole("dialog", { name: "Phone numbers" }).getByRole("link", { name: "East Sussex 01273 481544" });
      await expect(call).toHaveAttribute("href", "tel:+441273481544");
      expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(56);
      await expect(page.getByRole("dialog")).toContainText("Numbers from October 2017. They may have changed.");
      await page.keyboard.press("Escape");
    }
  });

  test("the search field opens by its button and takes the focus", async ({ page }) => {
    await page.goto(site("/8.45/"));
    await expect(page.getByRole("search")).toBeHidden();
    await page.getByRole("link", { name: "Search" }).tap();
    await expect(page.locator("#q")).toBeFocused();
  });

  test("the words of a section begin in the upper third of the screen", async ({ page }) => {
    for (const number of ["8.45.7", "8.45.14", "8.45.1"]) {
      await page.goto(site(`/${number}/`));
      expect((await page.locator(".words").boundingBox())?.y).toBeLessThanOrEqual(230);
    }
  });

  test("the chapter is at most 8,000 pixels high, and 62 % of it are the manual's own words", async ({ page }) => {
    await page.goto(site("/8.45/"));
    const { height, own } = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      own: [...document.querySelectorAll(".words")].reduce((sum, one) => sum + one.getBoundingClientRect().height, 0),
    }));
    expect(height).toBeLessThanOrEqual(8_000);
    expect(own / height).toBeGreaterThanOrEqual(0.62);
  });

  test("in a low window, as at 400 %, the bar leaves the words their room", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(site("/8.45/#8.45.14"));
    await expect(page.locator(".reading-bar")).not.toBeInViewport();
  });
});

test.describe("on a phone without JavaScript", () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true, javaScriptEnabled: false });

  test("Contents and Call lead to both on the page", async ({ page }) => {
    await page.goto(site("/8.45.14/"));
    await page.getByRole("link", { name: "Contents" }).tap();
    await expect(page.getByRole("navigation", { name: "Contents" }).getByRole("link", { name: "Professional response" })).toBeVisible();
    await page.getByRole("link", { name: "Call", exact: true }).tap();
    await expect(page.getByRole("link", { name: "East Sussex 01273 481544" })).toBeInViewport();
  });
});

test.describe("at a desk", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("the contents beside the words follow the reader: the part is open, its section marked", async ({ page }) => {
    await page.goto(site("/8.45/"));
    const contents = page.getByRole("navigation", { name: "Contents" });
    await page.locator("[id='8.45.14']").evaluate((section) => section.scrollIntoView());
    await expect(contents.locator("[aria-current]")).toHaveText(/^14 The device should be kept safe/);
    await expect(contents.getByRole("link", { name: /^13 / })).toBeVisible();
    await expect(contents.getByRole("link", { name: /^6 / })).toBeHidden();
    await expect(contents).toBeInViewport();
  });

  test("a section's own page has its part open and says which section it is", async ({ page }) => {
    await page.goto(site("/8.45.7/"));
    const contents = page.getByRole("navigation", { name: "Contents" });
    await expect(contents.locator("[aria-current=page]")).toHaveText(/^7 Under Section 15/);
    await contents.getByRole("link", { name: /^8 / }).click();
    await expect(page).toHaveURL(site("/8.45.8/"));
    await expect(page).toHaveTitle(/^8\.45\.8 Section 15 is intended/);
  });

  test("the tab stops of the whole chapter are at most 90", async ({ page }) => {
    await page.goto(site("/8.45/"));
    await expect(page.getByRole("button", { name: "Share or cite 8.45.20" })).toBeAttached();
    let stops = 0;
    for (; stops < 120; stops++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement === document.body)) break;
    }
    expect(stops).toBeGreaterThan(40);
    expect(stops).toBeLessThanOrEqual(90);
  });

  test("keys lead from section to section, share one and open the contents, and can be switched off", async ({ page }) => {
    await page.goto(site("/8.45/"));
    await page.keyboard.press("j");
    await expect(page.locator("[id='8.45.1']")).toBeFocused();
    await page.keyboard.press("j");
    await expect(page.locator("[id='8.45.2']")).toBeFocused();
    await page.keyboard.press("k");
    await expect(page.locator("[id='8.45.1']")).toBeFocused();
    await page.keyboard.press("s");
    await expect(page.getByRole("dialog", { name: "Share or cite 8.45.1" })).toBeVisible();
    await page.keyboard.press("Escape");
    await page.keyboard.press("c");
    await expect(page.getByRole("dialog", { name: "Contents" })).toBeVisible();
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await expect(page.locator("#q")).toBeFocused();
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("?");
    await page.getByRole("dialog").getByRole("checkbox", { name: "Use single-key shortcuts on this device" }).uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("c");
    await page.keyboard.press("/");
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.locator("#q")).not.toBeFocused();
    // And on again where the portal says what it is.
    await page.goto(site("/about/"));
    await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
    await page.getByRole("dialog").getByRole("checkbox", { name: "Use single-key shortcuts on this device" }).check();
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await expect(page.locator("#q")).toBeFocused();
  });

  test("a chapter in force has no status, and says when it last changed", async ({ page }) => {
    await page.goto(inventedSite("/3.2/"));
    await expect(page.getByText(/^Out of date/)).toHaveCount(0);
    await expect(page.locator(".facts")).toContainText(/No changes since|Last changed/);
  });
});

test("a replaced chapter never says that it has not been amended since", async ({ page }) => {
  for (const { address } of pages.filter(({ name }) =>
    ["home", "chapter", "section", "amendments of a manual without any"].includes(name),
  )) {
    await page.goto(address());
    await expect(page.getByText(/No (?:amendments|changes) since/)).toHaveCount(0);
  }
});
