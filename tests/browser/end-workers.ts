// A browser ends a service worker when it likes, and starts it again for the next request.
import type { Page } from "@playwright/test";

/** Ends all of them now: whatever they had in memory is gone. */
export async function endWorkers(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("ServiceWorker.enable");
  await devtools.send("ServiceWorker.stopAllWorkers");
}
