// Kills commands as a power cut would, each in its own process. The unit tests of lib/editing try every file operation; here a
// few of them show that real processes do the same.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { carryOut } from "../../lib/editing/carry-out";
import { commands, copyOf, record, treeOf } from "../unit/editing/commands-that-change";

vi.mock("../../lib/editing/carry-out", async (original) => {
  const real = await original<typeof import("../../lib/editing/carry-out")>();
  return { ...real, carryOut: vi.fn(real.carryOut) };
});

function portal(words: string[], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, ["--import", "./tests/full/kill-at.mjs", "lib/commands/portal.mjs", ...words], {
    encoding: "utf8",
    input: "",
    env: { ...process.env, KILL_FOLDER: "nowhere", ...env },
  });
}

/** Imports give random ids: two runs differ only in these, in front matter and as keys of the lists. */
function withoutIds(folder: string): string {
  const id = `["']?[0-9a-z]{4}["']?`;
  const plain = (text: string) => text.replace(new RegExp(`^id: ${id}$`, "gm"), "id: ID").replace(new RegExp(`^${id}:$`, "gm"), "ID:");
  return JSON.stringify(Object.entries(treeOf(folder)).map(([name, text]) => [name, plain(text)]));
}

test.each(Object.keys(commands))(
  "to %s, killed, then checked, then run again if the check says so, ends as it would without the kill",
  async (name) => {
    const { before } = await record(name, vi.mocked(carryOut));
    const made = [before];
    const fresh = () => {
      const folder = copyOf(before, true);
      made.push(folder);
      return folder;
    };
    const scratch = mkdtempSync(join(tmpdir(), "portal-killed-"));
    try {
      const [whole, counted] = [fresh(), join(scratch, "count")];
      const { command, words } = commands[name];
      expect(portal([command, ...words(whole)], { KILL_FOLDER: whole, KILL_COUNT: counted }).status).toBe(0);
      const count = Number(readFileSync(counted, "utf8"));
      expect(count).toBeGreaterThan(5);
      for (const at of [1, Math.floor(count / 3), Math.floor((2 * count) / 3), count]) {
        const folder = fresh();
        expect(portal([command, ...words(folder)], { KILL_FOLDER: folder, KILL_AT: String(at) }).signal).toBe("SIGKILL");
        const message = portal(["check", "--content", folder]).stderr;
        const isDone = withoutIds(folder) === withoutIds(whole);
        if (!isDone) expect(portal([command, ...words(folder)])).toMatchObject({ status: 0 });
        if (/was interrupted/.test(message)) expect(message).toContain(isDone ? "does not need to be run again" : "run it again");
        expect([at, withoutIds(folder) === withoutIds(whole)]).toEqual([at, true]);
      }
    } finally {
      for (const folder of [...made, scratch]) rmSync(folder, { recursive: true, force: true });
    }
  },
  600_000,
);
