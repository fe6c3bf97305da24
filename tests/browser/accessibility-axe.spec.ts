import { brokenRules } from "./broken-rules";
import { openPage } from "./open-page";
import { pages } from "./pages";
import { expect, test } from "./reader-test";

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });
      for (const listed of pages) {
        test(`axe finds nothing on: ${listed.name}`, async ({ page }) => {
          await openPage(page, listed);
          expect(await brokenRules(page)).toEqual([]);
        });
      }
    });
  }
}

test("axe would notice a page with faults", async ({ page }) => {
  await page.setContent("<!doctype html><html><body><img src='x'><p style='color:#aaa'>Grey words</p></body></html>");
  const broken = (await brokenRules(page)).map((rule) => rule.split(":")[0]);
  expect(broken).toEqual(expect.arrayContaining(["image-alt", "color-contrast", "html-has-lang"]));
});
