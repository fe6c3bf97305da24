import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { minifyCode } from "../../../lib/build/minify-code";
import { keepFile } from "../../../lib/processes/kept-file";

const code = "const longName = 1; export const sum = longName + longName;";
let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "portal-minified-"));
  vi.spyOn(process, "cwd").mockReturnValue(project);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(project, { recursive: true, force: true });
});
const kept = () => join(project, "node_modules/.cache/portal-minified");

test("code is smaller, and kept by what it was made from", async () => {
  const minified = await minifyCode(code, true);
  expect(minified).toMatch(/^(?:const|let) \w=.*export\{\w as sum\}|export const sum=/);
  expect(minified.length).toBeLessThan(code.length);
  const [name, ...others] = readdirSync(kept());
  expect(others).toEqual([]);
  keepFile(join(kept(), name), "what was kept");
  expect(await minifyCode(code, true)).toBe("what was kept");
  expect(await minifyCode(`${code} `, true)).toBe(minified);
});

test("a kept file that something else has changed is made again", async () => {
  const minified = await minifyCode(code, true);
  const [name] = readdirSync(kept());
  writeFileSync(join(kept(), name), "other code");
  expect(await minifyCode(code, true)).toBe(minified);
});

test("where nothing can be kept, code is minified all the same", async () => {
  writeFileSync(join(project, "node_modules"), "");
  expect((await minifyCode(code, true)).length).toBeLessThan(code.length);
  expect(existsSync(kept())).toBe(false);
});
