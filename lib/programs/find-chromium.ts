// Finds a Chromium for printing and tests, in the usual places of each system.
import { findProgram } from "./find-program";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const elsewhere = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Path of a Chromium: CHROMIUM_PATH, else one in PATH, else one in the usual places; undefined if there is none. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  return findProgram(names, [environment.CHROMIUM_PATH ?? ""], elsewhere, environment);
}
