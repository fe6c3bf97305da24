// Finds a Firefox to test with, wherever a system keeps one.
import { findProgram } from "../../lib/programs/find-program";

const names = ["firefox-esr", "firefox"];
const elsewhere = ["/Applications/Firefox.app/Contents/MacOS/firefox", "C:\\Program Files\\Mozilla Firefox\\firefox.exe"];

/** Path of a Firefox: FIREFOX_PATH, else one in PATH, else where systems install it; undefined where there is none. */
export function findFirefox(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  return findProgram(names, [environment.FIREFOX_PATH ?? ""], elsewhere, environment);
}
