// An invented manual that is published without its own host.
import { appendFileSync, cpSync } from "node:fs";
import { join } from "node:path";

/** Where it is published, and the base path of all its addresses. */
export const publishedBehindPath = "https://example.org/boards/procedures-2.1";
export const path = "/boards/procedures-2.1";

/** Makes it in `folder`: the renumbered manual, with a quick exit, because that has its own code. */
export function makeManualBehindPath(folder: string): void {
  cpSync("tests/fixtures/renumbered", folder, { recursive: true });
  const settings = `portal-address: ${publishedBehindPath}\nquick-exit: https://weather.example.org\n`;
  appendFileSync(join(folder, "manual.yml"), settings);
}
