// Pages of a served portal as PDFs, by the print path that readers have: Chromium's own, with the page's style and stamp.
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Browser, Page } from "playwright-core";
import { CommandError } from "../messages/command-error";
import { howToGetChromium, launchChromium } from "../programs/launch-chromium";
import { nameBookmarks } from "./name-bookmarks";

/** A page to print, from the root of the portal; what must be on it before; what is then made of it; the file to write. */
export type Print = { address: string; ready: string; change?: (page: Page, portal: string) => Promise<void>; file: string };

/**
 * Prints each page on A4, tagged (as PDF/UA, ISO 14289, asks) and with its headings as bookmarks, which say of the manual's
 * chapters, parts and sections what `names` does. `site` is where the portal is served now, `published` where readers find
 * it: links and QR codes lead there; if that is not known, only links within the document remain. `workplace` is a
 * folder for the browser's data; a page has `timeoutMs` to become ready. Throws CommandError if there is no Chromium, or if a
 * page does not become ready.
 */
export async function printPdfs(
  site: string,
  published: string | undefined,
  prints: Print[],
  { names = new Map(), workplace, timeoutMs = 15_000 }: { names?: Map<string, string>; workplace?: string; timeoutMs?: number } = {},
): Promise<void> {
  const browser = await launchChromium(workplace);
  if (!browser) throw new CommandError(`PDFs need Chromium: ${howToGetChromium}`);
  try {
    for (const print of prints) await printOne(browser, { site, published, names, timeoutMs }, print);
  } finally {
    await browser.close();
  }
}

async function printOne(
  browser: Browser,
  { site, published, names, timeoutMs }: { site: string; published: string | undefined; names: Map<string, string>; timeoutMs: number },
  { address, ready, change, file }: Print,
): Promise<void> {
  const portal = published ?? site.replace(/\/$/, "");
  const page = await browser.newPage();
  if (published) {
    // The page believes to be where it is published; its files come from here.
    await page.route(`${published}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: new URL(pathname, site).href }) });
    });
  }
  const response = await page.goto(portal + address);
  if (!response?.ok()) throw new CommandError(`${address} could not be printed, because the portal has no such page.`);
  try {
    await page.locator(ready).first().waitFor({ state: "attached", timeout: timeoutMs });
  } catch {
    throw new CommandError(`${address} could not be printed, because its sections did not load.`);
  }
  await change?.(page, portal);
  await page.evaluate(() => document.querySelector<HTMLElement & { prepare(): Promise<void> }>("print-stamp")?.prepare());
  if (!published) await removeAddresses(page);
  mkdirSync(dirname(file), { recursive: true });
  const pdf = await page.pdf({ format: "A4", tagged: true, outline: true, preferCSSPageSize: true });
  // Whole or not at all: it may be open in a reader, or the disk full.
  writeFileSync(`${file}.new`, await nameBookmarks(pdf, names));
  renameSync(`${file}.new`, file);
  await page.close();
}

// Links and codes to this machine would lead readers nowhere.
function removeAddresses(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const link of document.querySelectorAll('a[href^="/"]')) link.removeAttribute("href");
    for (const code of document.querySelectorAll(".print-code, .about-codes")) code.remove();
  });
}
