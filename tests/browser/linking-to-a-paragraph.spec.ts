import { site } from "./pages";
import { expect, test } from "./shared-page";

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 320, height: 640 } });

    test("a section's number leads to its own page, and from there back to its place in the chapter", async ({ page }) => {
      await page.goto(site("/8.45/"));
      await page.getByRole("link", { name: "8.45.10", exact: true }).click();
      await expect(page).toHaveURL(site("/8.45.10/"));
      await page.getByRole("link", { name: "Read in context" }).click();
      await expect(page).toHaveURL(javaScriptEnabled ? /\/8\.45\/#yvk7\.\w{7}$/ : site("/8.45/#8.45.10"));
      await expect(page.locator("[id='8.45.10']")).toBeInViewport();
    });
  });
}

test.describe("where the window is wide", () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test("the number of a paragraph is in the margin at its first line, and opens the panel with that paragraph", async ({ page }) => {
    await page.goto(site("/8.45/"));
    await page.locator("[id='8.45.6-2']").hover();
    const number = page.locator("[id='8.45.6-2'] > .self");
    await expect(number).toHaveCSS("opacity", "1");
    await number.click();
    await expect(page.getByRole("dialog").getByRole("radio").nth(2)).toBeChecked();
  });
});

test.describe("where the window is wide and JavaScript off", () => {
  test.use({ viewport: { width: 1280, height: 800 }, javaScriptEnabled: false });

  test("each paragraph's number is seen, and leads to the paragraph, which is marked and in view", async ({ page }) => {
    await page.goto(site("/8.45/"));
    const number = page.locator("[id='8.45.1-4'] > .self");
    await expect(number).toHaveCSS("opacity", "1");
    await number.click();
    await expect(page).toHaveURL(site("/8.45/#8.45.1-4"));
    await expect(page.locator(":target")).toHaveText(/^Exposure to pornographic images and other offensive material/);
    await expect(page.locator(":target")).toBeInViewport();
  });
});

for (const media of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }] as const) {
  test(`a target looks different from its neighbours: ${Object.values(media)[0]}`, async ({ page }) => {
    await page.emulateMedia(media);
    await page.goto(site("/8.45/#8.45.6-2"));
    const looks = await page.locator("[id='8.45.6-1'], [id='8.45.6-2']").evaluateAll((all) =>
      all.map((element) => {
        const { backgroundColor, outlineStyle, boxShadow } = getComputedStyle(element);
        return `${backgroundColor} ${outlineStyle} ${boxShadow}`;
      }),
    );
    expect(looks[0]).not.toBe(looks[1]);
  });
}

for (const [what, width] of [
  ["a phone", 375],
  ["a desk", 1280],
] as const) {
  test(`at the width of ${what}, links to sections, paragraphs and parts land within 8 pixels of where the page leaves room`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const landed = [];
    for (const anchor of ["8.45.6", "8.45.6-2", "8.45.14", "part-4", "8.45.1-4"]) {
      await page.goto("about:blank");
      await page.goto(site(`/8.45/#${anchor}`));
      await page.waitForLoadState("load");
      await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
      const { top, room } = await page.evaluate((id) => {
        const room = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
        return { top: document.getElementById(id)?.getBoundingClientRect().top ?? 0, room };
      }, anchor);
      landed.push({ anchor, off: Math.abs(top - room) > 8 ? top - room : 0 });
    }
    expect(landed.filter(({ off }) => off !== 0)).toEqual([]);
  });
}
