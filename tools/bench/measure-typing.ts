// Measures how long it takes from the last key to the results in Chromium, with a CPU slowed down four times, as on a cheap
// phone.
import { launchChromium } from "../../lib/programs/launch-chromium";

/**
 * Milliseconds from the last key to the results in the page, in rising order, and the longest task of 50 ms or more (0 if there
 * is none).
 */
export type Typing = { times: number[]; longestTask: number };

const slowerBy = 4;
/** Milliseconds between keys; a fast thumb. */
const [betweenKeys, betweenQueries] = [60, 200];

/**
 * Types each query key by key at `address`, a page of the portal, after the files of all queries have been fetched. Undefined if
 * there is no Chromium.
 */
export async function measureTyping(address: string, queries: string[]): Promise<Typing | undefined> {
  const browser = await launchChromium();
  if (!browser) return undefined;
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(address);
    const field = page.getByRole("search").locator("input");
    await field.focus();
    await page.locator(".suggestions").waitFor({ state: "attached" });
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowerBy });
    await page.evaluate(watchTyping);
    // Fetches all files first.
    for (const query of queries) {
      await field.fill(query);
      await page.waitForTimeout(betweenQueries);
    }
    const times: number[] = [];
    await page.evaluate(() => {
      window.typing.longestTask = 0;
    });
    for (const query of queries) {
      await page.keyboard.press("Control+a");
      await page.keyboard.type(query, { delay: betweenKeys });
      await page.waitForTimeout(betweenQueries);
      const { key, shown } = await page.evaluate(() => window.typing);
      if (shown > key) times.push(shown - key);
    }
    const { longestTask } = await page.evaluate(() => window.typing);
    return { times: times.sort((a, b) => a - b), longestTask };
  } finally {
    await browser.close();
  }
}

declare global {
  interface Window {
    typing: { key: number; shown: number; longestTask: number };
  }
}

// Runs in the page. Has no named function, because compilers mark those with code that the page does not have.
function watchTyping(): void {
  window.typing = { key: 0, shown: 0, longestTask: 0 };
  addEventListener("keydown", ({ timeStamp }) => Object.assign(window.typing, { key: timeStamp, shown: 0 }), true);
  const panel = document.querySelector(".suggestions");
  if (panel) {
    new MutationObserver(() => {
      if (window.typing.shown === 0) window.typing.shown = performance.now();
    }).observe(panel, { childList: true, subtree: true });
  }
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.typing.longestTask = Math.max(window.typing.longestTask, duration);
  }).observe({ type: "longtask" });
}
