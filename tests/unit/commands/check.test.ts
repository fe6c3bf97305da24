import { execFile, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

let workplace: string;
let content: string;
let section: string;
const entry = ["lib/commands/portal.mjs", "check", "--content"];

beforeEach(() => {
  workplace = mkdtempSync(join(tmpdir(), "portal-check-"));
  content = join(workplace, "content");
  cpSync("tests/fixtures/invented", content, { recursive: true });
  section = join(content, "3.2-paper-boats/3.2.1.md");
});

afterEach(() => rmSync(workplace, { recursive: true }));

function rewrite(from: string, to: string): void {
  writeFileSync(section, readFileSync(section, "utf8").replace(from, to));
}

/** What the check prints, and its exit code. */
function check(): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [...entry, content], (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }));
  });
}

test("advice comes after the count and does not fail the check", async () => {
  rewrite("is in force", "is in froce");
  const { code, out, err } = await check();
  expect([code, err]).toEqual([0, ""]);
  expect(out.replaceAll(content, "content")).toBe(
    [
      "content: 2 chapters, 15 sections, no problems.",
      "",
      "content/3.2-paper-boats/3.2.1.md:6:38  likely-misprint",
      "  “froce” is likely a misprint. Did you mean force?",
      "  Better: correct it. If it was published like this, add it to misprints:. If it is right, add it to words: in advice.yml.",
      "",
      "1 piece of advice. The content can be published as it is.",
      "",
    ].join("\n"),
  );
});

test("with problems there is advice, too, but no message that the content can be published", async () => {
  rewrite("is in force", "is in froce, see [here](section:3.9.9)");
  const { code, out, err } = await check();
  expect(code).toBe(1);
  expect(err).toMatch(/\n1 problem in the content\.\n$/);
  expect(out).toContain("likely-misprint");
  expect(out).toContain("empty-link-words");
  expect(out).toMatch(/\n2 pieces of advice\.\n$/);
});

test("an invalid manual.yml does not suppress other advice", async () => {
  rewrite("is in force", "is in froce");
  const settings = join(content, "manual.yml");
  writeFileSync(settings, readFileSync(settings, "utf8").replace("Europe/London", "Europe/Londno"));
  const { code, out, err } = await check();
  expect([code, err]).toEqual([1, expect.stringContaining("unknown-time-zone")]);
  expect(out).toContain("likely-misprint");
});

test.each(["advice.yml", "abbreviations.yml", "addresses.yml"])("if %s cannot be read, that is the only message about it", async (name) => {
  const file = join(content, name);
  writeFileSync(file, "words: [kite\n");
  const { code, out, err } = await check();
  expect([code, err.match(/^\S+ {2}\S+$/gm)]).toEqual([1, [expect.stringMatching(`${name}:\\d+:\\d+  invalid-yaml$`)]]);
  expect(out).toBe("");
});

test("--watch checks again after each save, says when, and ends with 0 when it is interrupted, leaving nothing", async () => {
  const child = spawn(process.execPath, [...entry, content, "--watch"], { stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise((resolve) => child.once("exit", (code, signal) => resolve([code, signal])));
  try {
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (printed += data));
    const reports = () => printed.split(/^──── \d\d:\d\d:\d\d ────$/m).slice(1);
    const isLast = (says: RegExp) =>
      vi.waitFor(
        () => {
          expect(reports().at(-1)).toMatch(says);
          expect(reports().at(-1)).toContain("\nChecking again after each save. Press Ctrl+C to stop.\n");
        },
        { timeout: 15_000 },
      );
    await isLast(/15 sections, no problems\./);
    rewrite("is in force", "is in force, see [3.9.9](section:3.9.9)");
    await isLast(/There is no section 3\.9\.9\.[\s\S]*1 problem in the content\./);
    rewrite("see [3.9.9](section:3.9.9)", "in froce");
    await isLast(/no problems\.[\s\S]*“froce” is likely a misprint/);
    rewrite("in froce", "in force");
    await isLast(/no problems\.\n\nChecking/);
  } finally {
    child.kill("SIGINT");
  }
  expect(await ended).toEqual([0, null]);
});

test("--watch of a missing folder prints one clear message", async () => {
  const failed = new Promise((resolve) => {
    execFile(process.execPath, [...entry, "nowhere", "--watch"], (error, _out, err) => resolve([error?.code, err]));
  });
  expect(await failed).toEqual([1, expect.stringContaining("nowhere:1:1  no-content")]);
});
