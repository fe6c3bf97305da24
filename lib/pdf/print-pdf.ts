// Prints pages of a served portal as PDFs, the same way readers print: with Chromium, and the page's own print style and stamp.
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Browser, Page } from "playwright-core";
import { CommandError } from "../messages/command-error";
import { findChromium } from "../programs/find-chromium";
import { howToGetChromium, launchChromium } from "../programs/launch-chromium";
import { finishPdf } from "./finish-pdf";
import { pageNumbers } from "./page-numbers";
import { fillPageNumbers } from "./title-sheet";

/**
 * A page to print (address from the root of the portal), what must be on it before, what to change then, and the file to write.
 */
export type Print = { address: string; ready: string; change?: (page: Page, portal: string) => Promise<void>; file: string };

/** Throws CommandError if PDFs cannot be made, before any work is done for them. */
export function checkPrinter(): void {
  if (!findChromium()) throw new CommandError(`PDFs need Chromium: ${howToGetChromium}`);
}

type Options = {
  /** The text of bookmarks (bookmarkNames). */
  names?: Map<string, string>;
  /** When the PDFs are made, for their stamp and their metadata. */
  moment?: Date;
  /** A folder for the browser's data. */
  workplace?: string;
  /** How long a page may take to become ready. */
  timeoutMs?: number;
};

/**
 * Prints each page on A4, tagged (as PDF/UA, ISO 14289, requires) and with bookmarks for its headings, renamed by `names`. The
 * portal is served at `site` now; readers find it at `published`, and links and QR codes lead there. Without `published`, only
 * links within the document remain. Pages with contents (title-sheet.ts) get page numbers in them. Throws CommandError if there
 * is no Chromium or a page does not become ready.
 */
export async function printPdfs(
  site: string,
  published: string | undefined,
  prints: Print[],
  { names = new Map(), moment = new Date(), workplace, timeoutMs = 15_000 }: Options = {},
): Promise<void> {
  const browser = await launchChromium(workplace);
  if (!browser) throw new CommandError(`PDFs need Chromium: ${howToGetChromium}`);
  try {
    for (const print of prints) await printOne(browser, { site, published, names, moment, timeoutMs }, print);
  } finally {
    await browser.close();
  }
}

async function printOne(
  browser: Browser,
  { site, published, names, moment, timeoutMs }: Required<Omit<Options, "workplace">> & { site: string; published: string | undefined },
  { address, ready, change, file }: Print,
): Promise<void> {
  const portal = published ?? site.replace(/\/$/, "");
  const page = await browser.newPage();
  // Sets the page's clock, because its stamp shows the time.
  await page.clock.setFixedTime(moment);
  if (published) {
    // The page thinks it is at its published address; its files come from here.
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
  // All or nothing: a PDF reader may have the file open, or the disk may be full.
  writeFileSync(`${file}.new`, await finishPdf(await printNumbered(page), names, moment));
  renameSync(`${file}.new`, file);
  await page.close();
}

// The page on which each part begins is known only after printing, so the page is printed again with the numbers.
async function printNumbered(page: Page): Promise<Uint8Array> {
  const print = () => page.pdf({ format: "A4", tagged: true, outline: true, preferCSSPageSize: true });
  const pdf = await print();
  if ((await page.locator(".pdf-contents").count()) === 0) return pdf;
  const numbers = await pageNumbers(pdf);
  await fillPageNumbers(page, numbers);
  const numbered = await print();
  if (JSON.stringify(await pageNumbers(numbered)) !== JSON.stringify(numbers))
    throw new Error("The numbers of the pages changed the pages.");
  return numbered;
}

// Links and codes with the address of this machine would be useless to readers.
function removeAddresses(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const link of document.querySelectorAll('a[href^="/"]')) link.removeAttribute("href");
    for (const code of document.querySelectorAll(".print-code, .about-codes")) code.remove();
  });
}
