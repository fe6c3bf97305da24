// Opens a listed page and waits until it is whole.
import type { Page } from "@playwright/test";
import type { pages } from "./pages";

/** Goes to the page; resolves when what it must show is there. */
export async function openPage(page: Page, { address, ready }: (typeof pages)[number]): Promise<void> {
  // The same address with another fragment would not load again.
  await page.goto("about:blank");
  await page.goto(address());
  // The buttons of sections are made a few at a time.
  if ((await page.locator("act-button").count()) > 0)
    await page.locator("act-button:not(:defined), act-button:empty").first().waitFor({ state: "detached" });
  if (ready) await page.locator(ready).first().waitFor();
  await unfoldAll(page);
}

/** Opens what is folded up, so that it can be measured. */
export function unfoldAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
}
