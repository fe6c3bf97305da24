// Stops commands halfway, as npm starts them, on a system with /proc. No folder and no process may be left. Slow, because each
// command makes pages.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { answerTo } from "../answer-to";

const folder = mkdtempSync(join(tmpdir(), "portal-ended-"));
const content = "tests/fixtures/invented";
const started: ChildProcess[] = [];
afterEach(() => {
  for (const one of started.splice(0)) one.kill("SIGKILL");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts a command with its own place for temporary files. Resolves when it has printed `words`. */
async function start(name: string, words: string[], until: RegExp) {
  const temporary = join(folder, `${name}-${readdirSync(folder).length}`);
  mkdirSync(temporary);
  const child = spawn(process.execPath, ["lib/commands/portal.mjs", name, "--content", content, ...words], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, TMPDIR: temporary, PORTAL_TEST: temporary },
  });
  started.push(child);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let said = "";
  await new Promise<void>((resolve, reject) => {
    const hear = (data: Buffer) => {
      said += data;
      if (until.test(said)) resolve();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void ended.then(() => reject(new Error(`${name} ended too early: ${said}`)));
  });
  return { child, ended, temporary, address: /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] };
}

/** Numbers of all processes that have this place for temporary files, whatever started them. */
function processesOf(temporary: string): string[] {
  return readdirSync("/proc").filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/environ`, "utf8").includes(`PORTAL_TEST=${temporary}\0`);
    } catch {
      return false;
    }
  });
}

const left = (temporary: string) => readdirSync(temporary).filter((name) => /^(?:portal-|playwright)/.test(name));
const unfinished = () => readdirSync(folder).filter((name) => name.startsWith("site.building-"));
const noProcess = (temporary: string) => expect.poll(() => processesOf(temporary), { timeout: 20_000 }).toEqual([]);

test.each([
  ["build", ["--out", join(folder, "site")], /Rendering/],
  ["pdf", ["--out", join(folder, "pdf")], /Rendering/],
  ["dev", ["--port", "0"], /The manual is open at/],
] as const)(
  "%s leaves neither folders nor processes when a signal stops it",
  async (name, words, until) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      const before = unfinished();
      const { child, ended, temporary, address } = await start(name, [...words], until);
      if (address) expect((await fetch(`${address}/3.1/`)).status).toBe(200);
      child.kill(signal);
      await ended;
      await noProcess(temporary);
      expect([signal, left(temporary)]).toEqual([signal, []]);
      expect([signal, unfinished()]).toEqual([signal, before]);
      expect(existsSync(join(folder, name === "pdf" ? "pdf" : "site"))).toBe(false);
    }
  },
  400_000,
);

test.each([
  ["build", ["--out", join(folder, "site")], /Rendering/],
  ["dev", ["--port", "0"], /The manual is open at/],
] as const)(
  "%s leaves no process when it is killed",
  async (name, words, until) => {
    const { child, ended, temporary, address } = await start(name, [...words], until);
    if (address) expect((await fetch(`${address}/3.1/`)).status).toBe(200);
    child.kill("SIGKILL");
    await ended;
    await noProcess(temporary);
  },
  200_000,
);

test("pdf takes its browser with it when it is stopped while printing", async () => {
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    const { child, ended, temporary } = await start("pdf", ["--out", join(folder, `pdf-${signal}`)], /Printing/);
    // The first one is printed, so the browser is running and printing the next.
    const printed = () => left(temporary).flatMap((place) => readdirSync(join(temporary, place)));
    await expect.poll(printed, { timeout: 60_000, interval: 20 }).toContain("3.1.pdf");
    child.kill(signal);
    await ended;
    await noProcess(temporary);
    if (signal === "SIGTERM") expect(left(temporary)).toEqual([]);
  }
}, 300_000);

test("the next build removes what a killed one left", async () => {
  const before = unfinished();
  const killed = await start("build", ["--out", join(folder, "site")], /Rendering/);
  killed.child.kill("SIGKILL");
  await killed.ended;
  await noProcess(killed.temporary);
  const next = await start("build", ["--out", join(folder, "site")], /pages in/);
  await next.ended;
  expect(unfinished().filter((name) => !before.includes(name))).toEqual([]);
  expect(existsSync(join(folder, "site/index.html"))).toBe(true);
}, 300_000);

test("while writing, only the guarded port listens, and it answers no other host", async () => {
  const { address = "", temporary, child, ended } = await start("dev", ["--port", "0"], /The manual is open at/);
  expect((await fetch(`${address}/3.1/`)).status).toBe(200);
  const inodes = new Set(
    processesOf(temporary).flatMap((pid) =>
      readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
        try {
          return /socket:\[(\d+)\]/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? [];
        } catch {
          return [];
        }
      }),
    ),
  );
  const listening = ["/proc/net/tcp", "/proc/net/tcp6"].flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      // 0A means that it is listening.
      .filter(([, , , state, , , , , , inode]) => state === "0A" && inodes.has(inode))
      .map(([, local]) => Number.parseInt(local.split(":")[1], 16)),
  );
  expect(listening).toEqual([Number(new URL(address).port)]);
  for (const host of ["evil.example", "127.0.0.1.evil.example"])
    for (const path of ["/3.1/", "/while-writing/events", "/__nextjs_server_status", "/_next/static/x.js"])
      expect([host, path, (await answerTo(address, path, { host })).status]).toEqual([host, path, 403]);
  for (const path of ["/__nextjs_server_status", "/__nextjs_attach-nodejs-inspector", "/_next/webpack-hmr"])
    expect([path, (await answerTo(address, path)).status]).toEqual([path, 404]);
  child.kill("SIGTERM");
  await ended;
}, 200_000);
