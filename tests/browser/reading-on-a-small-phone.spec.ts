import { sideways } from "./accessibility/layout-faults";
import { site } from "./pages";
import { expect, test } from "./reader-test";

test("a word longer than a line in the title of a neighbouring section is broken: on a phone no page moves sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  for (const address of [site("/8.45.7/"), site("/8.45/")]) {
    await page.goto(address);
    await page
      .locator(".neighbours a, .part > h2")
      .first()
      .evaluate((link) => link.append("_an_invented_word_without_a_break".repeat(6)));
    expect(await sideways(page)).toEqual([]);
  }
});
