// Starts the system's Chromium, for printing and measuring.
import type { Browser, LaunchOptions } from "playwright-core";
import { atEnd } from "../processes/at-end";
import { findChromium } from "./find-chromium";

/** The message if there is none. */
export const howToGetChromium = "install it (Debian: sudo apt-get install chromium), or set CHROMIUM_PATH to a Chromium or Chrome.";

/** Launch options; without a path if there is no Chromium. */
export function chromiumOptions(): LaunchOptions {
  // Chromium does not start its sandbox as root.
  return { executablePath: findChromium(), args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] };
}

/**
 * Starts Chromium, with its temporary files in `workplace`: a killed browser leaves them behind, and removing that folder removes
 * them. Without `workplace` they go where the system keeps such files. Undefined if there is no Chromium.
 */
export async function launchChromium(workplace = process.env.TMPDIR): Promise<Browser | undefined> {
  const options = chromiumOptions();
  if (!options.executablePath) return undefined;
  // Loaded here, because few commands need it.
  const { chromium } = await import("playwright-core");
  const before = process.env.TMPDIR;
  try {
    if (workplace !== undefined) process.env.TMPDIR = workplace;
    // Signals are for the command. If the browser handled them too, it would end first and the command would fail without it.
    const browser = await chromium.launch({ ...options, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
    await endWithCommand(browser);
    return browser;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

// The browser must end before its files are removed, because it rewrites them while it runs.
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
