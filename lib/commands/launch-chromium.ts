// The system's own Chromium, for printing and measuring.
import type { Browser, LaunchOptions } from "playwright-core";
import { findChromium } from "./find-chromium";

/** What to say where there is none. */
export const howToGetChromium = "install it (Debian: sudo apt-get install chromium), or set CHROMIUM_PATH to a Chromium or Chrome.";

/** How it is started; without a path where there is none. */
export function chromiumOptions(): LaunchOptions {
  // Chromium refuses its sandbox to root.
  return { executablePath: findChromium(), args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] };
}

/** Starts it; undefined where there is none. */
export async function launchChromium(): Promise<Browser | undefined> {
  const options = chromiumOptions();
  // Loaded here, because few commands need it.
  return options.executablePath ? (await import("playwright-core")).chromium.launch(options) : undefined;
}
