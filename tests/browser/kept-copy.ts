// What the tests of reading without a connection share: an invented manual, a connection to it that can fail, a copy of it.
import type { Page } from "@playwright/test";
import { Connection } from "./connection";
import { expect, test as readerTest } from "./reader-test";

export const wholeText = "The whole manual now opens on this device without a connection.";
export const firstWords = "Invented kites can be a great source of joy.";

export const test = readerTest.extend<{ connection: Connection; site: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: what Playwright reads
  connection: async ({}, use) => {
    const connection = new Connection();
    await use(connection);
    await connection.close();
  },
  site: async ({ connection }, use) => use(await connection.open(process.env.INVENTED_SITE_FOLDER as string)),
});

/** What the page for keeping the manual says. */
export const status = (page: Page) => page.locator("keep-manual [role=status]");
export const main = (page: Page) => page.locator("main");

/** Takes a copy of the manual. */
export async function keep(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/offline/`);
  await page.getByRole("button", { name: "Save this manual to this device" }).click();
  await expect(status(page)).toContainText(wholeText);
}

/** What this origin stores on the device. */
export const stored = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    databases: (await indexedDB.databases()).length,
    items: localStorage.length + sessionStorage.length,
  }));
export const nothing = { caches: [], workers: 0, databases: 0, items: 0 };
