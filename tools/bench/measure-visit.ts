// Measures what a visit asks of a server and sends over a connection, headers included, step by step, as Chromium counts it.
import type { Page } from "playwright-core";
import { howToGetChromium, launchChromium } from "../../lib/programs/launch-chromium";
import { findNginx, startNginx, startPortal } from "../web-servers/web-servers";

/**
 * `asked`: requests that reached the server; `unchanged`: those answered without a body (304); `bytes`: what came from the
 * server.
 */
export type Step = { step: string; asked: number; unchanged: number; bytes: number };

/**
 * Visits the chapter at `chapter` ("/8.45/", from the portal's root) of the site in `out`, served by nginx if it is installed.
 */
export async function measureVisit(out: string, chapter: string): Promise<Step[]> {
  const { address, stop } = await (findNginx() ? startNginx(out) : startPortal(out));
  const browser = await launchChromium();
  if (!browser) throw new Error(`A visit is measured by Chromium: ${howToGetChromium}`);
  try {
    const page = await (await browser.newContext()).newPage();
    const measured: Step[] = [];
    const counted = await countTransfers(page);
    const take = async (step: string, act: () => Promise<unknown>) => {
      const before = { ...counted };
      await act();
      await page.waitForLoadState("networkidle");
      const { asked, unchanged, bytes } = counted;
      measured.push({ step, asked: asked - before.asked, unchanged: unchanged - before.unchanged, bytes: bytes - before.bytes });
    };
    await take("A chapter, on a first visit", () => page.goto(address + chapter));
    const word = /\p{L}{5,}/u.exec((await page.locator("h1").textContent()) ?? "")?.[0] ?? "child";
    await take("Results while typing, the first time", async () => {
      await page.locator("search-form input").pressSequentially(word, { delay: 200 });
      await page.locator("[role=option]").first().waitFor();
    });
    const section = (await page.locator(".section .number").first().getAttribute("href")) ?? "/";
    const ofSection = new URL(section, address).href;
    await take("A section", () => page.goto(ofSection));
    await take("The same section again", () => page.goto(ofSection));
    await take("All of it, kept on the device", async () => {
      await page.goto(`${address}/offline/`);
      await page.locator("keep-manual button").first().click();
      await page.locator("keep-manual progress").waitFor({ state: "detached" });
    });
    return measured;
  } finally {
    await browser.close();
    await stop();
  }
}

async function countTransfers(page: Page): Promise<Omit<Step, "step">> {
  const counted = { asked: 0, unchanged: 0, bytes: 0 };
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  const kept = new Set<string>();
  devtools.on("Network.requestServedFromCache", ({ requestId }) => kept.add(requestId));
  devtools.on("Network.responseReceived", ({ requestId, response }) => {
    if (response.fromDiskCache || response.fromServiceWorker) kept.add(requestId);
  });
  // Chromium reports this only if the server was asked, with the status that it sent.
  devtools.on("Network.responseReceivedExtraInfo", ({ statusCode }) => {
    counted.asked++;
    if (statusCode === 304) counted.unchanged++;
  });
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (!kept.has(requestId)) counted.bytes += encodedDataLength;
  });
  return counted;
}
