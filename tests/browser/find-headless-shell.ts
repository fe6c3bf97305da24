// Finds a Chromium that has no window at all: lighter than Chromium with its window hidden, and without what belongs to one.
import { findProgram } from "../../lib/programs/find-program";

/** Path of a headless shell: HEADLESS_SHELL_PATH, else one in PATH; undefined where there is none. */
export function findHeadlessShell(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  return findProgram(["chromium-headless-shell", "chrome-headless-shell"], [environment.HEADLESS_SHELL_PATH ?? ""], [], environment);
}
