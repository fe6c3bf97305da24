import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashAssets } from "../../../lib/build/hash-assets";
import { swapFolders } from "../../../lib/build/swap-folders";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portal-export-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), text);
}

test("assets and style sheets are named by their content: a changed file gets another name", () => {
  write("assets/reading.js", "one");
  write("_next/static/chunks/a.css", "p{}");
  const first = hashAssets(folder);
  expect([...first]).toEqual([
    ["/assets/reading.js", "/assets/reading.7692c3ad.js"],
    ["/_next/static/chunks/a.css", expect.stringMatching(/^\/assets\/style\.[0-9a-f]{8}\.css$/)],
  ]);
  expect(readFileSync(join(folder, String(first.get("/assets/reading.js"))), "utf8")).toBe("one");
  rmSync(join(folder, "assets"), { recursive: true });
  write("assets/reading.js", "two");
  expect(hashAssets(folder).get("/assets/reading.js")).not.toBe("/assets/reading.7692c3ad.js");
});

test("a finished site replaces the last one, which is removed", () => {
  write("out/old.html", "old");
  write("new/new.html", "new");
  swapFolders(join(folder, "new"), join(folder, "out"));
  expect(readdirSync(folder)).toEqual(["out"]);
  expect(readdirSync(join(folder, "out"))).toEqual(["new.html"]);
});

test("the first site needs no last one, and an interrupted swap does not stop the next", () => {
  write("new/new.html", "new");
  write("out.last/older.html", "older");
  swapFolders(join(folder, "new"), join(folder, "out"));
  expect(existsSync(join(folder, "out.last"))).toBe(false);
  expect(readdirSync(join(folder, "out"))).toEqual(["new.html"]);
});
