// A chapter's folder may be a separate disk, as in a container: files cannot be moved or linked there.
import fs, { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { recoverFirst } from "../../../lib/commands/recover-first";
import { type Change, carryOut } from "../../../lib/editing/carry-out";
import { inForce, journalName } from "../../../lib/editing/journal";
import { thisProcess } from "../../../lib/editing/process-identity";
import { readContent } from "../../../lib/editing/read-content";
import { treeOf } from "./commands-that-change";
import { type Failure, onFailingDisk } from "./failing-disk";

const real = { renameSync: fs.renameSync, linkSync: fs.linkSync };
const isThere = (path: string) => String(path).includes("/disk/");
/** The system's error for a move between two disks. */
function refuse(name: "renameSync" | "linkSync"): void {
  fs[name] = ((from: string, to: string) => {
    if (isThere(from) !== isThere(to)) throw Object.assign(new Error("cross-device"), { code: "EXDEV", syscall: "rename", path: from });
    return real[name](from, to);
  }) as typeof fs.renameSync;
}

let content: string;
const make = () => {
  content = mkdtempSync(join(tmpdir(), "portal-other-disk-"));
  mkdirSync(join(content, "disk"));
  for (const name of ["words.md", "disk/words.md", "disk/gone.md"]) writeFileSync(join(content, name), `old ${name}`);
};
beforeEach(() => {
  refuse("renameSync");
  refuse("linkSync");
  syncBuiltinESMExports();
  make();
});
afterEach(() => {
  Object.assign(fs, real);
  syncBuiltinESMExports();
  vi.restoreAllMocks();
  rmSync(content, { recursive: true, force: true });
});

const change = (): Change => ({
  hashes: readContent(content).hashes,
  writes: [
    { name: "disk/kept/old.md", text: "kept" },
    { name: "words.md", text: "new" },
    { name: "disk/words.md", text: "new there" },
    { name: "disk/gone.md" },
  ],
  command: ["amend", "3.2.1"],
});
const after = { disk: "folder", "disk/kept": "folder", "disk/kept/old.md": "kept", "disk/words.md": "new there", "words.md": "new" };

test("files on another disk change completely", () => {
  carryOut(content, change());
  expect(treeOf(content)).toEqual(after);
});

test("killed at any file operation, the change ends undone or finished, and leaves no files of its own", () => {
  const before = treeOf(content);
  const { count } = onFailingDisk(() => carryOut(content, change()));
  const ends = new Set<string>();
  for (let at = 1; at <= count; at++) {
    rmSync(content, { recursive: true });
    make();
    const failure: Failure = { kind: "kill", at };
    const { isDead } = onFailingDisk(() => carryOut(content, change()), failure);
    expect([at, isDead]).toEqual([at, true]);
    giveToAnother();
    vi.spyOn(console, "error").mockReturnValue();
    recoverFirst(content, ["check"]);
    const now = treeOf(content);
    expect([
      [at, before],
      [at, after],
    ]).toContainEqual([at, now]);
    ends.add(JSON.stringify(now));
  }
  expect(ends.size).toBe(2);
});

/** The killed process is this test, which lives on. */
function giveToAnother(): void {
  const dead = { ...thisProcess(), pid: 999999999 };
  for (const name of readdirSync(content).filter((one) => one.startsWith(inForce))) {
    const plan = join(content, name, "plan.json");
    if (fs.existsSync(plan)) writeFileSync(plan, fs.readFileSync(plan, "utf8").replace(`"pid":${process.pid},`, '"pid":999999999,'));
    const state = /\.(new|taken|done|undone)$/.exec(name)?.[1] as "new" | undefined;
    if (state) real.renameSync(join(content, name), join(content, journalName(dead, state)));
  }
}
