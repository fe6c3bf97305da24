// Every command that changes content, killed at every file operation and given a full disk at each: nothing is lost, and the next
// command finishes or undoes the change.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { recoverFirst } from "../../../lib/commands/recover-first";
import { carryOut } from "../../../lib/editing/carry-out";
import { inForce } from "../../../lib/editing/journal";
import { isFull } from "../../how-many";
import { commands, copyOf, record, type Tree, treeOf } from "./commands-that-change";
import { type Failure, onFailingDisk } from "./failing-disk";

vi.mock("../../../lib/editing/carry-out", async (original) => {
  const real = await original<typeof import("../../../lib/editing/carry-out")>();
  return { ...real, carryOut: vi.fn(real.carryOut) };
});
vi.setConfig({ testTimeout: 120_000 });

// The full run tries every operation, this one every fifth and the last three, after which some changes are finished.
const step = isFull ? 1 : 5;
const isTried = (at: number, count: number) => at % step === 1 % step || at > count - 3;

const spy = vi.mocked(carryOut);
const made: string[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** The killed process is this test, which lives on. So its leftovers are given to a process that has ended. */
function forgetOwner(content: string): void {
  for (const name of readdirSync(content).filter((one) => one.startsWith(inForce))) {
    const plan = join(content, name, "plan.json");
    if (existsSync(plan)) writeFileSync(plan, readFileSync(plan, "utf8").replace(`"pid":${process.pid},`, '"pid":999999999,'));
    renameSync(join(content, name), join(content, name.replace(`.${process.pid}.`, ".999999999.")));
  }
}

function fresh(from: string): string {
  const folder = copyOf(from);
  made.push(folder);
  return folder;
}

/** Recovers as any command does first, and returns its message. */
function recover(content: string): string {
  const said: string[] = [];
  vi.spyOn(console, "error").mockImplementation((words: string) => void said.push(words));
  onFailingDisk(() => void recoverFirst(content, ["check", "--content", content]));
  return said.join("\n");
}

// If the plan is not complete, nobody can say what was typed.
function isPlan([name, text]: [string, string]): boolean {
  return /^\.portal-change[^/]*\/plan\.json$/.test(name) && text.endsWith("]}");
}

const isSame = (a: Tree, b: Tree) => JSON.stringify(a) === JSON.stringify(b);

test.each(Object.keys(commands))(
  "to %s, killed at any file operation, ends as if it had never started or never been interrupted",
  async (name) => {
    const { before, after, change } = await record(name, spy);
    made.push(before);
    const start = treeOf(before);
    expect(isSame(start, after)).toBe(false);
    const { count, writing, thrown } = onFailingDisk(() => carryOut(fresh(before), change));
    expect([count > 5, thrown]).toEqual([true, undefined]);
    const ends = { "as before": 0, finished: 0 };
    for (const kind of ["kill", "kill in the middle"] as const) {
      for (const at of (kind === "kill" ? Array.from({ length: count }, (_, i) => i + 1) : writing).filter((one) => isTried(one, count))) {
        const content = fresh(before);
        const { isDead } = onFailingDisk(() => carryOut(content, change), { kind, at });
        expect([at, isDead]).toEqual([at, true]);
        const left = Object.entries(treeOf(content));
        forgetOwner(content);
        const said = recover(content);
        // The folder of the new manual, which was not made, is gone.
        const now = treeOf(content);
        const end = isSame(now, after) ? "finished" : isSame(now, start) ? "as before" : "torn";
        expect([kind, at, end]).toEqual([kind, at, expect.stringMatching(/^(?:as before|finished)$/)]);
        ends[end as keyof typeof ends] += 1;
        // The message says what was interrupted, and what to type.
        if (left.some(isPlan)) {
          expect(said).toContain(`npm run ${commands[name].command}`);
          expect(said).toContain(end === "finished" ? "does not need to be run again" : "run it again: npm run");
        }
        rmSync(content, { recursive: true, force: true });
      }
    }
    expect(Math.min(...Object.values(ends))).toBeGreaterThan(0);
  },
);

test.each(Object.keys(commands))("to %s on a disk that becomes full changes everything or nothing, and says so", async (name) => {
  const { before, after, change } = await record(name, spy);
  made.push(before);
  const start = treeOf(before);
  const { count } = onFailingDisk(() => carryOut(fresh(before), change));
  for (let at = 1; at <= count; at += step) {
    const content = fresh(before);
    const failure: Failure = { kind: "full", at };
    const { thrown } = onFailingDisk(() => carryOut(content, change), failure);
    const now = treeOf(content);
    if (isSame(now, after)) expect([at, thrown]).toEqual([at, undefined]);
    else {
      expect([at, String(thrown)]).toEqual([at, expect.stringMatching(/The disk is full: .* (?:Nothing was changed|Nothing is lost)/)]);
      // What could not be put back on the full disk is put back when there is room.
      if (!isSame(now, start)) {
        forgetOwner(content);
        recover(content);
      }
      const end = treeOf(content);
      expect([at, isSame(end, start) || isSame(end, after)]).toEqual([at, true]);
    }
    rmSync(content, { recursive: true, force: true });
  }
});

test.each(["amend a section", "renumber a chapter", "import a later version"])(
  "to %s, killed, and killed again while the next command finishes it, still ends complete",
  async (name) => {
    const { before, after, change } = await record(name, spy);
    made.push(before);
    const start = treeOf(before);
    const { count } = onFailingDisk(() => carryOut(fresh(before), change));
    vi.spyOn(console, "error").mockReturnValue();
    for (let first = 2; first <= count; first += isFull ? 3 : 7) {
      for (let second = 1; second < 40; second += isFull ? 2 : 5) {
        const content = fresh(before);
        onFailingDisk(() => carryOut(content, change), { kind: "kill", at: first });
        forgetOwner(content);
        const { isDead } = onFailingDisk(() => void recoverFirst(content, ["check"]), { kind: "kill", at: second });
        forgetOwner(content);
        onFailingDisk(() => void recoverFirst(content, ["check"]));
        const end = treeOf(content);
        expect([first, second, isSame(end, start) || isSame(end, after)]).toEqual([first, second, true]);
        rmSync(content, { recursive: true, force: true });
        if (!isDead) break;
      }
    }
  },
);
