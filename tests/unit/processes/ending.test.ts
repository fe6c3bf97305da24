import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { isRunning } from "../../../lib/processes/is-running.mjs";
import { openWorkplace } from "../../../lib/processes/workplace";

// The code under test as one file that Node can run directly.
const folder = mkdtempSync(join(tmpdir(), "portal-ending-"));
const started: ChildProcess[] = [];

beforeAll(async () => {
  const contents = `export * from "./lib/processes/at-end"; export * from "./lib/processes/workplace"; export * from "./lib/processes/start-node";`;
  await build({
    stdin: { contents, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: join(folder, "code.mjs"),
  });
  // A command that makes a folder and starts a process, which starts another. It prints their numbers and waits.
  writeFileSync(
    join(folder, "command.mjs"),
    `import { endOnSignals, openWorkplace, startNode } from "./code.mjs";
    endOnSignals();
    const { folder } = openWorkplace("test");
    const child = startNode([${JSON.stringify(join(folder, "child.mjs"))}], {}, ["pipe", "inherit"]).process;
    child.stdout.on("data", (data) => console.log(JSON.stringify({ folder, child: child.pid, inner: Number(data) })));
    setInterval(() => {}, 1000);`,
  );
  writeFileSync(
    join(folder, "child.mjs"),
    `import { fork } from "node:child_process";
    if (process.argv[2] !== "inner") { const inner = fork(process.argv[1], ["inner"]); console.log(inner.pid); }
    setInterval(() => {}, 1000);`,
  );
});
afterEach(() => {
  for (const one of started.splice(0)) one.kill("SIGKILL");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Printed = { folder: string; child: number; inner: number };
async function start(): Promise<{ command: ChildProcess; printed: Printed; ended: Promise<void> }> {
  const command = spawn(process.execPath, [join(folder, "command.mjs")], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, TMPDIR: folder },
  });
  started.push(command);
  const ended = new Promise<void>((resolve) => command.once("exit", () => resolve()));
  const printed = await new Promise<Printed>((resolve) => command.stdout?.once("data", (data) => resolve(JSON.parse(String(data)))));
  return { command, printed, ended };
}
/** Ended processes may stay in the system's list until their new parent has noticed. */
const isAlive = (pid: number) =>
  isRunning(pid) && !/^State:\s+Z/m.test(spawnSync("cat", [`/proc/${pid}/status`], { encoding: "utf8" }).stdout);
const gone = (...pids: number[]) => expect.poll(() => pids.filter(isAlive), { timeout: 15_000 }).toEqual([]);

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s leaves neither a folder nor a process, and ends as signals do", async (signal) => {
  const { command, printed, ended } = await start();
  expect([existsSync(printed.folder), isAlive(printed.child), isAlive(printed.inner)]).toEqual([true, true, true]);
  command.kill(signal);
  await ended;
  expect(command.signalCode).toBe(signal);
  expect(existsSync(printed.folder)).toBe(false);
  await gone(printed.child, printed.inner);
});

test("a killed command leaves no process, and the next command removes its folder", async () => {
  const { command, printed, ended } = await start();
  command.kill("SIGKILL");
  await ended;
  await gone(printed.child, printed.inner);
  expect(existsSync(printed.folder)).toBe(true);
  const next = await start();
  expect(existsSync(printed.folder)).toBe(false);
  expect(existsSync(next.printed.folder)).toBe(true);
  next.command.kill("SIGTERM");
  await next.ended;
});

test("files of running commands, and of others, stay", () => {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const others = ["portal-test-notes", `portal-test-${process.ppid}-abc`, "portal-testing-1-abc", "test-1-abc"];
    for (const name of others) mkdirSync(join(folder, name));
    const first = openWorkplace("test");
    const second = openWorkplace("test");
    for (const name of others) expect([name, existsSync(join(folder, name))]).toEqual([name, true]);
    expect([existsSync(first.folder), existsSync(second.folder)]).toEqual([true, true]);
    first.remove();
    second.remove();
    expect(readdirSync(folder).filter((name) => name.startsWith(`portal-test-${process.pid}-`))).toEqual([]);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
});
