// The invented manual as editors change it in a browser: its versions are locked, and its repository is invented.
import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync } from "node:fs";
import { join } from "node:path";

/** The git host. Real addresses never end like this (RFC 2606). */
export const gitHost = "https://git.invalid";

const editing = `editing:
  service: github
  repository: invented/manual
  api: ${gitHost}/api/v3
`;

/** Makes it in `folder`. */
export function makeEditedManual(folder: string): void {
  cpSync("tests/fixtures/invented", folder, { recursive: true });
  appendFileSync(join(folder, "manual.yml"), editing);
  for (const command of ["lock", "number-history"]) {
    const { status, stderr } = spawnSync(process.execPath, ["lib/commands/portal.mjs", command, "--content", folder], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
  }
}
