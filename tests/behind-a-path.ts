// An invented manual as it is where it has no host of its own.
import { appendFileSync, cpSync } from "node:fs";
import { join } from "node:path";

/** Where it is published, and the base path of all its addresses. */
export const publishedBehindPath = "https://example.org/boards/procedures-2.1";
export const path = "/boards/procedures-2.1";

/** Makes it in `folder`: the manual that was renumbered, with a quick exit, for that has code of its own. */
export function makeManualBehindPath(folder: string): void {
  cpSync("tests/fixtures/renumbered", folder, { recursive: true });
  const settings = `portal-address: ${publishedBehindPath}\nquick-exit: https://weather.example.org\n`;
  appendFileSync(join(folder, "manual.yml"), settings);
}
