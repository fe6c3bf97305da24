// What a page asks for, so that a test can wait until it asks for nothing more.

import { setTimeout as wait } from "node:timers/promises";
import type { Page, Request } from "@playwright/test";

/** How long a page that has all it asked for may take to ask for more, in ms. */
const quiet = 100;

/** Begins to watch. `still` resolves when the page has loaded and has asked for nothing for a tenth of a second. */
export function watchTraffic(page: Page): { still: () => Promise<void> } {
  const open = new Set<Request>();
  let lastChange = 0;
  const changed = () => {
    lastChange = performance.now();
  };
  page.on("request", (request) => {
    open.add(request);
    changed();
  });
  const ended = (request: Request) => {
    open.delete(request);
    changed();
  };
  page.on("requestfinished", ended);
  page.on("requestfailed", ended);
  return {
    still: async () => {
      await page.waitForLoadState("load");
      while (open.size > 0 || performance.now() - lastChange < quiet) await wait(20);
    },
  };
}
