// The system's own Chromium, for printing and measuring.
import type { Browser, LaunchOptions } from "playwright-core";
import { atEnd } from "../processes/at-end";
import { findChromium } from "./find-chromium";

/** What to say if there is none. */
export const howToGetChromium = "install it (Debian: sudo apt-get install chromium), or set CHROMIUM_PATH to a Chromium or Chrome.";

/** How it is started; without a path if there is none. */
export function chromiumOptions(): LaunchOptions {
  // Chromium refuses its sandbox to root.
  return { executablePath: findChromium(), args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] };
}

/**
 * Starts it, with its own files in `workplace`: a browser that is killed leaves them, and they go with that folder. Without
 * one they are where the system has such files. Undefined where there is no Chromium.
 */
export async function launchChromium(workplace = process.env.TMPDIR): Promise<Browser | undefined> {
  const options = chromiumOptions();
  if (!options.executablePath) return undefined;
  // Loaded here, because few commands need it.
  const { chromium } = await import("playwright-core");
  const before = process.env.TMPDIR;
  try {
    if (workplace !== undefined) process.env.TMPDIR = workplace;
    // A signal is for the command: the browser would end first, and the command fail for want of it.
    const browser = await chromium.launch({ ...options, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
    await endWithCommand(browser);
    return browser;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

// Before its files are removed: as long as it runs, it rewrites them.
async function endWithCommand(browser: Browser): Promise<void> {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
  await devtools.detach();
  const own = processInfo.find(({ type }) => type === "browser");
  if (own)
    browser.once(
      "disconnected",
      atEnd(() => void process.kill(own.id, "SIGKILL")),
    );
}
