// Where the Tab key leads.
import type { Page } from "@playwright/test";

type Stop = { name: string; visible: boolean; hidden: boolean };

/** Presses Tab through the whole page; for each stop, whether its focus can be seen and whether anything covers it. */
export async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => {
    for (const seen of document.querySelectorAll<HTMLElement>("[data-seen]")) delete seen.dataset.seen;
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

/** Stops whose focus cannot be seen or is covered (WCAG 2.4.7, 2.4.11), and controls that the Tab key does not reach (2.1.1). */
export async function focusFaults(page: Page): Promise<string[]> {
  // Before the reader sets out: the contents open at the part that is reached. The numbers of paragraphs are for the mouse,
  // for the keyboard has the panel of the section.
  const operable = await page.locator("a[href]:not([tabindex='-1']):visible, button:not(:disabled):visible, input:visible").count();
  const stops = await tabThrough(page);
  // The skip link comes on top of those visible without focus.
  const missed = stops.length < operable ? [`${stops.length} stops for ${operable} controls`] : [];
  const unseen = stops.filter(({ visible }) => !visible).map(({ name }) => `${name}: its focus cannot be seen`);
  const covered = stops.filter(({ hidden }) => hidden).map(({ name }) => `${name}: its focus is covered`);
  return [...missed, ...unseen, ...covered];
}
