// Where the Tab key leads.
import type { Page } from "@playwright/test";

type Stop = { name: string; visible: boolean; hidden: boolean };

/** Presses Tab through the whole page; for each stop, whether its focus can be seen and whether anything covers it. */
export async function tabThrough(page: Page): Promise<Stop[]> {
  await page.evaluate(watchStops);
  for (let batch = 0; batch < 40; batch++) {
    for (let presses = 0; presses < 10; presses++) await page.keyboard.press("Tab");
    const stops = await page.evaluate(stopsIfAtEnd);
    if (stops) return stops;
  }
  throw new Error("The Tab key has 400 stops and more.");
}

type Walk = { stops: Stop[]; isAtEnd: boolean; leave: () => void };
declare const walk: Walk;

// In the page: begins at its top, and looks at each stop when it is reached.
function watchStops(): void {
  const look = (element: Element) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor, borderColor, textDecorationLine } =
      getComputedStyle(element);
    const outline = outlineStyle === "none" ? "" : outlineStyle + outlineWidth + outlineColor;
    return [outline, boxShadow, backgroundColor, borderColor, textDecorationLine].join();
  };
  // Of what is higher than the window, the part that is in it.
  const isCovered = (element: Element, { x, width, top: above, bottom }: DOMRect) => {
    const top = document.elementFromPoint(x + width / 2, (Math.max(above, 0) + Math.min(bottom, innerHeight)) / 2);
    return !(top && (element.contains(top) || top.contains(element)));
  };
  const seen = new Set<Element>();
  const stops: Stop[] = [];
  let last: { element: Element; focused: string; stop: Stop } | undefined;
  // Without the focus, the last stop looks as it does to a reader who is elsewhere.
  const leave = () => {
    if (last) last.stop.visible = last.focused !== look(last.element);
    last = undefined;
  };
  const walked: Walk = { stops, isAtEnd: false, leave };
  const reach = ({ target }: Event) => {
    const element = target as HTMLElement;
    leave();
    if (walked.isAtEnd || seen.has(element)) {
      walked.isAtEnd = true;
      document.removeEventListener("focusin", reach);
      return;
    }
    seen.add(element);
    const boxes = [...element.getClientRects()];
    const name = `${element.tagName} ${element.textContent?.trim() || element.getAttribute("aria-label") || element.id}`;
    const stop = { name, visible: false, hidden: boxes.every((box) => isCovered(element, box)) };
    stops.push(stop);
    last = { element, focused: look(element), stop };
  };
  document.body.tabIndex = -1;
  document.body.focus();
  scrollTo(0, 0);
  document.addEventListener("focusin", reach);
  Object.assign(window, { walk: walked });
}

// In the page: the stops, once the Tab key has led out of it or back to its beginning.
function stopsIfAtEnd(): Stop[] | undefined {
  if (document.activeElement === document.body) {
    walk.leave();
    walk.isAtEnd = true;
  }
  return walk.isAtEnd ? walk.stops : undefined;
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
