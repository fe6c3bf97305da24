// What assistive technology finds on a page that is open in a browser on the desktop.
import { execFile, execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import type { Desktop } from "./desktop";

export type AccessibilityTree = Record<"headings" | "buttons" | "links" | "paragraphs", string[]>;

/**
 * The names of headings, buttons and links, and the words of paragraphs, in order. Rejects if the page does not load within a
 * minute.
 */
export async function readAccessibilityTree(desktop: Desktop, address: string): Promise<AccessibilityTree> {
  const python = findPython();
  if (!python) throw new Error("There is no Python with the bindings of AT-SPI.");
  const { stdout } = await promisify(execFile)(python, ["-W", "ignore", "tests/full/read-accessibility-tree.py", address, "60"], {
    env: desktop.environment,
  });
  return JSON.parse(stdout) as AccessibilityTree;
}

/** A Python that has the bindings: the system's own first, because they are installed with it. Undefined if none has them. */
export function findPython(): string | undefined {
  return ["/usr/bin/python3", "python3"].find((python) => {
    if (python.startsWith("/") && !existsSync(python)) return false;
    try {
      execFileSync(python, ["-c", "import gi; gi.require_version('Atspi', '2.0')"], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  });
}
