// What the command that makes the editor writes, and what it refuses. No site is built for it.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { editorHeaders } from "../../../lib/editor/build/editor-headers";
import { gitHost, makeEditedManual } from "../../edited-manual";
import { runHere } from "../../run-here";

// Each command is a separate process, which may take long on a busy machine.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const folder = mkdtempSync(join(tmpdir(), "portal-editor-command-"));
const [content, site, out] = ["content", "site", "editor"].map((name) => join(folder, name));
const editor = (...words: string[]) => spawnSync(process.execPath, ["lib/commands/portal.mjs", "editor", ...words], { encoding: "utf8" });
const read = (name: string) => readFileSync(join(out, name), "utf8");

beforeAll(() => {
  makeEditedManual(content);
  // The parts of a built site that the editor uses.
  mkdirSync(join(site, "assets"), { recursive: true });
  writeFileSync(
    join(site, "index.html"),
    '<link rel="icon" href="/below/assets/icon.00000000.svg"><link rel="stylesheet" href="/below/assets/style.00000000.css" data-precedence="a"><link rel="stylesheet" href="/below/assets/look.00000000.css">',
  );
  writeFileSync(join(site, "assets/style.00000000.css"), ".words{color:navy}");
  writeFileSync(join(site, "assets/look.00000000.css"), ":root{--accent:navy}");
  writeFileSync(join(site, "assets/icon.00000000.svg"), "<svg/>");
  expect(editor("--content", content, "--site", site, "--out", out)).toMatchObject({ status: 0, stderr: "" });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the editor's files link to each other by relative paths, so it works at any address", () => {
  expect(read("index.html")).toContain('src="editor.js"');
  expect(read("index.html")).not.toMatch(/(?:src|href)="\/|<script>|<style/);
  expect(read("portal.css")).toBe(".words{color:navy}\n:root{--accent:navy}");
  expect(read("icon.svg")).toBe("<svg/>");
  expect(JSON.parse(read("editor.json"))).toMatchObject({
    config: { backend: { repo: "invented/manual" } },
    previews: { "chapter-3-1": "3.1" },
  });
});

test("its fonts are beside it, with their licences and that of the content editor", () => {
  const named = [...new Set(read("editor.js").match(/assets\/[\w.-]+\.woff2/g))];
  expect(named.length).toBe(3);
  for (const name of named) expect([name, existsSync(join(out, name))]).toEqual([name, true]);
  expect(readdirSync(join(out, "assets")).filter((name) => name.endsWith(".LICENSE.txt"))).toHaveLength(3);
  expect(read("licences/sveltia-cms.txt")).toContain("MIT");
});

test("it fetches no font, newer version or status from other hosts", () => {
  const code = readdirSync(out).flatMap((name) => (name.endsWith(".js") ? [read(name)] : []));
  for (const host of [
    "cdn.jsdelivr.net",
    "unpkg.com/@sveltia/cms",
    "www.githubstatus.com/api",
    "status-api.hostedstatus.com",
    "fonts.googleapis.com",
  ]) {
    expect([host, code.some((one) => one.includes(host))]).toEqual([host, false]);
  }
});

test("its policy is in the page and in the files for hosts, and it asks search engines not to list it", () => {
  const headers = editorHeaders([gitHost]);
  for (const file of ["_headers", ".htaccess"]) for (const { value } of headers) expect(read(file)).toContain(value);
  expect(read("index.html")).toContain(`connect-src 'self' data: ${gitHost};`);
  expect(read("index.html")).toContain('name="robots" content="noindex, nofollow"');
  expect(read("robots.txt")).toContain("Disallow: /");
});

test("made twice, it is the same letter for letter", () => {
  const again = join(folder, "again");
  editor("--content", content, "--site", site, "--out", again);
  for (const name of readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())) {
    const file = join(name.parentPath, name.name);
    expect([file, readFileSync(file).equals(readFileSync(file.replace(out, again)))]).toEqual([file, true]);
  }
});

test("readers' pages contain nothing from the editor", () => {
  const without = join(folder, "without");
  makeEditedManual(without);
  const settings = join(without, "manual.yml");
  writeFileSync(settings, readFileSync(settings, "utf8").replace(/editing:[\s\S]*/, ""));
  expect(JSON.stringify(loadManual(without))).toBe(JSON.stringify(loadManual(content)));
});

test.each([
  [
    "a manual that does not say where it is kept",
    ["--content", "content"],
    "has no editing:, which says where the manual is kept; docs/editing.md shows it.",
  ],
  ["no built site", ["--content", content, "--site", join(folder, "none"), "--out", join(folder, "new")], "There is no built site in"],
  [
    "a folder with other files in it",
    ["--content", content, "--site", site, "--out", site],
    "has files that are not from an earlier run of this command",
  ],
])("%s is refused in plain English", async (_what, given, message) => {
  expect(await runHere("editor", ...given)).toMatchObject({ status: 1, stderr: expect.stringContaining(message) });
});

test("it has its own headers in the configuration, next to the portal on the same server", async () => {
  const config = async (...words: string[]) => (await runHere("server-config", "nginx", "--content", content, ...words)).stdout;
  expect(await config("--editor")).toContain(`connect-src 'self' data: ${gitHost}`);
  expect(await config("--editor")).toContain("$editor_cache_");
  expect(await config()).toContain("$portal_cache_");
  expect(await config()).not.toContain(gitHost);
});
