// Three browsers that print, with one interface.
import type { Browser as Chromium, Page } from "playwright-core";
import { launchChromium } from "../../lib/programs/launch-chromium";
import { Firefox } from "../browser/firefox";
import { WebKit } from "../browser/webkit";

export const papers = ["A4", "Letter"] as const;
export const orientations = ["portrait", "landscape"] as const;
export const browsers = ["Chromium", "Firefox", "WebKit"] as const;

/** A page that can be printed. */
export type Printer = {
  goTo(address: string): Promise<void>;
  evaluate(expression: string): Promise<string>;
  print(paper: (typeof papers)[number], orientation: (typeof orientations)[number]): Promise<Uint8Array>;
  close(): Promise<void>;
};

/** Starts the browser. Throws if there is none. */
export async function openPrinter(name: (typeof browsers)[number], { javaScript = true } = {}): Promise<Printer> {
  if (name === "Firefox") return Firefox.open({ javaScript });
  if (name === "WebKit") return WebKit.open({ javaScript });
  const chromium = await launchChromium();
  if (!chromium) throw new Error("There is no Chromium.");
  return printerOf(chromium, await chromium.newPage({ javaScriptEnabled: javaScript }));
}

function printerOf(chromium: Chromium, page: Page): Printer {
  return {
    goTo: async (address) => {
      // The same address with another fragment would not reload the page.
      await page.goto("about:blank");
      await page.goto(address);
    },
    evaluate: (expression) => page.evaluate(expression) as Promise<string>,
    print: (format, orientation) => page.pdf({ format, landscape: orientation === "landscape" }),
    close: () => chromium.close(),
  };
}
