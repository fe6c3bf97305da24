import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { oneAtATime } from "../../../lib/processes/one-at-a-time";

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portal-one-"));
  lock = join(folder, "work.lock");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const tooLong = () => new Error("too long");

test("five that come at once work one after the other, and leave no file", async () => {
  const seen: string[] = [];
  const work = (name: number) => async () => {
    seen.push(`${name} begins`);
    await wait(20);
    seen.push(`${name} ends`);
  };
  await Promise.all([1, 2, 3, 4, 5].map((name) => oneAtATime(lock, work(name), { tooLong })));
  expect(seen).toHaveLength(10);
  for (let i = 0; i < 10; i += 2) expect(seen[i + 1]).toBe(seen[i].replace("begins", "ends"));
  expect(readdirSync(folder)).toEqual([]);
});

test("the lock of a process that has ended is ignored", async () => {
  const { pid } = spawnSync(process.execPath, ["--eval", ""]);
  writeFileSync(lock, String(pid));
  expect(await oneAtATime(lock, async () => "done", { tooLong })).toBe("done");
  expect(readdirSync(folder)).toEqual([]);
});

test("after the timeout the caller's error is thrown, and the other's lock stays", async () => {
  writeFileSync(lock, String(process.ppid));
  await expect(oneAtATime(lock, async () => "done", { tooLong, timeoutMs: 50 })).rejects.toThrow("too long");
  expect(readdirSync(folder)).toEqual(["work.lock"]);
});

test("work that fails releases the lock", async () => {
  const failing = oneAtATime(lock, () => Promise.reject(new Error("failed")), { tooLong });
  await expect(failing).rejects.toThrow("failed");
  expect(readdirSync(folder)).toEqual([]);
});
