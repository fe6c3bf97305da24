import { site } from "./pages";
import { expect, test } from "./reader-test";

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 320, height: 640 } });

    test("each paragraph's sign leads to the paragraph, which is marked and in view", async ({ page }) => {
      await page.goto(site("/8.45/"));
      await page.getByRole("link", { name: "Link to paragraph 8.45.1-4" }).click();
      await expect(page).toHaveURL(site("/8.45/#8.45.1-4"));
      const target = page.locator(":target");
      await expect(target).toHaveText(/^Exposure to pornographic images and other offensive material/);
      await expect(target).toBeInViewport();
    });

    test("a section's number leads to its own page, and from there back to its place in the chapter", async ({ page }) => {
      await page.goto(site("/8.45/"));
      await page.getByRole("link", { name: "8.45.10", exact: true }).click();
      await expect(page).toHaveURL(site("/8.45.10/"));
      await page.getByRole("link", { name: "Read it in the whole chapter" }).click();
      await expect(page).toHaveURL(site("/8.45/#8.45.10"));
      await expect(page.locator(":target")).toBeInViewport();
    });
  });
}

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

test("“Top” and the Contents lead up and down the chapter by keyboard", async ({ page }) => {
  await page.goto(site("/8.45/"));
  await page.getByRole("link", { name: "Professional response", exact: true }).press("Enter");
  await expect(page.getByRole("heading", { name: "Professional response" })).toBeInViewport();
  await page.getByRole("link", { name: "Top" }).last().press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
  expect(await page.getByRole("link", { name: "Top" }).count()).toBe(7);
});
