import type { Page } from "@playwright/test";
import { openPage } from "./open-page";
import { pages, site } from "./pages";
import { expect, test } from "./reader-test";

type Stop = { name: string; visible: boolean; hidden: boolean };

/** Presses Tab through the whole page; for each stop, whether its focus can be seen and whether anything covers it. */
async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    window.scrollTo(0, 0);
  });
  for (let i = 0; i < 400; i++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (!element || element === document.body) return undefined;
      // The day, the month and the year of a date field are stops of one element.
      if (element.dataset.seen) return element.matches("[type=date]") ? "again" : undefined;
      element.dataset.seen = "yes";
      const look = () => {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor, borderColor, textDecorationLine } =
          getComputedStyle(element);
        return JSON.stringify([
          outlineStyle === "none" ? "" : outlineStyle + outlineWidth + outlineColor,
          boxShadow,
          backgroundColor,
          borderColor,
          textDecorationLine,
        ]);
      };
      const focused = look();
      const boxes = [...element.getClientRects()];
      // Of what is higher than the window, the part that is in it.
      const covered = ({ x, width, top: above, bottom }: DOMRect) => {
        const top = document.elementFromPoint(x + width / 2, (Math.max(above, 0) + Math.min(bottom, innerHeight)) / 2);
        return !(top && (element.contains(top) || top.contains(element)));
      };
      const hidden = boxes.length === 0 || boxes.every(covered);
      element.blur();
      const unfocused = look();
      element.focus({ preventScroll: true });
      return {
        name: `${element.tagName} ${element.textContent?.trim() || element.getAttribute("aria-label") || element.id}`,
        visible: focused !== unfocused,
        hidden,
      };
    });
    if (stop === "again") continue;
    if (!stop) return stops;
    stops.push(stop);
  }
  return stops;
}

for (const width of [320, 1280]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 640 } });
    for (const listed of pages) {
      test(`every stop of the Tab key can be seen and is covered by nothing on: ${listed.name}`, async ({ page }) => {
        await openPage(page, listed);
        const stops = await tabThrough(page);
        const operable = await page.locator("a[href]:visible, button:visible, input:visible").count();
        // The skip link comes on top of those visible without focus.
        expect(stops.length).toBeGreaterThanOrEqual(operable);
        expect(stops.filter((stop) => !stop.visible || stop.hidden)).toEqual([]);
      });
    }
  });
}

test("a stop without visible focus, and one under a fixed bar, would be noticed", async ({ page }) => {
  await page.setContent(`<style>#a:focus { outline: none } #bar { position: fixed; inset: 0 0 auto; height: 200px; z-index: 1; background: #fff }</style>
    <p style="margin-top: 300px"><a id="a" href="#x">No outline</a></p><div id="bar"></div><p style="position: absolute; top: 20px"><a href="#y">Covered</a></p>`);
  const stops = await tabThrough(page);
  expect(stops.map(({ visible, hidden }) => ({ visible, hidden }))).toEqual([
    { visible: false, hidden: false },
    { visible: true, hidden: true },
  ]);
});

test("the keyboard alone leads past the header, and from a search to the section", async ({ page }) => {
  await page.goto(site("/8.45/"));
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the text" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByLabel("Search words or a number")).toBeFocused();
  await page.keyboard.type("groming");
  await page.keyboard.press("Enter");
  await page.locator(".results li").first().waitFor();
  await expect(page).toHaveURL(/\/search\/#q=groming$/);
  for (let i = 0; i < 20 && !(await page.evaluate(() => document.activeElement?.matches(".results a"))); i++)
    await page.keyboard.press("Tab");
  const number = await page.evaluate(() => document.activeElement?.querySelector(".number")?.textContent);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(String(number));
});
