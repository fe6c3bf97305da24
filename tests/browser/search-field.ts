// The search field of any page. On a phone's reading pages a reader opens it first.
import type { Page } from "@playwright/test";

/** Goes to the page and brings its search field into sight. */
export async function openWithSearch(page: Page, address: string, options: Parameters<Page["goto"]>[1] = {}): Promise<void> {
  await page.goto(address, options);
  const opener = page.locator(".search-link");
  if (await opener.isVisible()) await opener.click();
}
