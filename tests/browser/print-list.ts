// Adding sections to the print list, as a reader does.
import type { Locator, Page } from "@playwright/test";

/** The button in the panel "Share" of a section, which is opened. */
export async function openAdding(page: Page, number: string): Promise<Locator> {
  await page.getByRole("button", { name: `Share or cite ${number}`, exact: true }).click();
  return page.getByRole("dialog").locator("[data-does=Select]");
}

/** Adds the section to the print list, or removes it; the panel is closed again. */
export async function addOrRemove(page: Page, number: string): Promise<void> {
  await (await openAdding(page, number)).click();
  await closePanel(page);
}

/** Closes the panel. */
export async function closePanel(page: Page): Promise<void> {
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
}
