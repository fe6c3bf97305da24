// What has the focus is never under what stays in sight, wholly or in part (WCAG 2.4.11): the tray of a print list at the
// foot of the window, “Leave this site” at its head.
import type { Page } from "@playwright/test";
import { inventedSite, site } from "./pages";
import { addOrRemove } from "./print-list";
import { expect, test } from "./shared-page";

/** The stops of the Tab key (or of Shift+Tab) that something covers, and how many there are. */
async function coveredStops(page: Page, key: "Tab" | "Shift+Tab"): Promise<{ stops: number; covered: string[] }> {
  await page.evaluate(() => {
    const found = { stops: 0, covered: [] as string[], last: undefined as Element | undefined };
    Object.assign(window, { found });
    document.addEventListener("keyup", ({ key: pressed }) => {
      const element = document.activeElement;
      if (pressed !== "Tab" || !element || element === document.body || element === found.last) return;
      found.last = element;
      found.stops++;
      for (const bar of document.querySelectorAll(".tray, quick-exit a")) {
        if (bar.contains(element) || bar === element || getComputedStyle(bar.closest("quick-exit") ?? bar).position !== "sticky") continue;
        const over = bar.getBoundingClientRect();
        const isCovered = [...element.getClientRects()].some(
          (box) =>
            // What is higher than the room between the bars cannot be in sight whole.
            box.height < innerHeight - over.height - 80 &&
            Math.min(box.right, over.right) - Math.max(box.left, over.left) > 0.5 &&
            Math.min(box.bottom, over.bottom) - Math.max(box.top, over.top) > 0.5,
        );
        if (isCovered)
          found.covered.push(`${element.tagName} ${element.textContent?.trim().slice(0, 40) || element.getAttribute("aria-label")}`);
      }
    });
  });
  type Found = { stops: number; covered: string[] };
  const found = () => page.evaluate(() => (window as unknown as { found: Found }).found);
  const all = await page.locator("a[href]:visible, button:visible, input:visible, summary:visible, [tabindex='0']:visible").count();
  for (let pressed = 0; pressed < all + 5; pressed++) await page.keyboard.press(key);
  return found();
}

const screens = [
  { width: 320, height: 256 },
  { width: 320, height: 568 },
  { width: 390, height: 664 },
  { width: 740, height: 360 },
  { width: 1280, height: 720 },
];
const chapters = [
  { name: "the chapter", second: "8.45.2", address: () => site("/8.45/") },
  { name: "a chapter with “Leave this site”", second: "3.1.2", address: () => inventedSite("/3.1/") },
];

for (const { name, second, address } of chapters) {
  for (const viewport of screens) {
    test(`with a print list, nothing that has the focus in ${name} is covered at ${viewport.width} × ${viewport.height}`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize(viewport);
      await page.goto(address());
      await addOrRemove(page, second);
      await expect(page.locator(".tray")).toContainText("Print list: 1 section");
      for (const key of ["Tab", "Shift+Tab"] as const) {
        await page.evaluate((isBack) => {
          document.body.tabIndex = -1;
          document.body.focus();
          window.scrollTo(0, isBack ? document.body.scrollHeight : 0);
        }, key === "Shift+Tab");
        const { stops, covered } = await coveredStops(page, key);
        expect(stops).toBeGreaterThan(50);
        expect(covered).toEqual([]);
      }
    });
  }
}

test("the tray takes no room from the words where the window is low, and stays in sight where it is not", async ({ page }) => {
  const positionAt = async (height: number) => {
    await page.setViewportSize({ width: 320, height });
    return page.locator(".tray").evaluate((tray) => getComputedStyle(tray).position);
  };
  await page.goto(site("/8.45.2/"));
  await addOrRemove(page, "8.45.2");
  expect(await positionAt(256)).toBe("static");
  expect(await positionAt(568)).toBe("sticky");
});

test("a larger type makes the tray higher, and the room that is kept for it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(site("/8.45.2/"));
  await addOrRemove(page, "8.45.2");
  const room = () =>
    page.evaluate(() => [
      Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom),
      document.querySelector(".tray")?.getBoundingClientRect().height ?? 0,
    ]);
  await expect.poll(async () => ((await room())[0] > (await room())[1] ? "kept" : "covered")).toBe("kept");
  const [, before] = await room();
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  await expect.poll(async () => (await room())[1] > before).toBe(true);
  await expect.poll(async () => ((await room())[0] > (await room())[1] ? "kept" : "covered")).toBe("kept");
});
