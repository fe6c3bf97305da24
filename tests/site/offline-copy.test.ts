import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { CopyList, PackFiles } from "../../lib/site/offline-copy";
import { copyFileAddress, publishedCopyAddress } from "../../lib/site/urls";
import { builtSite } from "../built-site";
import { filesOf } from "./read-page";

const site = inject("site");

function read(folder: string): { list: string; bytes: number; copy: CopyList; files: Map<string, string> } {
  const { list, bytes } = JSON.parse(readFileSync(join(folder, publishedCopyAddress), "utf8"));
  const copy: CopyList = JSON.parse(readFileSync(join(folder, copyFileAddress(list)), "utf8"));
  const files = new Map<string, string>();
  for (const { hash } of Object.values(copy.packs)) {
    const pack: PackFiles = JSON.parse(readFileSync(join(folder, copyFileAddress(hash)), "utf8"));
    for (const [path, text] of Object.entries(pack)) files.set(path, text);
  }
  return { list, bytes, copy, files };
}

// What only other clients fetch, what says whether a sheet is current, and what the copy itself is made of.
const leftOut =
  /^(?:_headers|\.[^/]*|robots\.txt|sitemap\.xml|offline\.js|offline\/current\.json|check\/withdrawn\.json|(?:feeds|previews|icons|fingerprints|assets\/copy)\/.*)$/;

test("an offline copy has every file of the site, byte for byte, except those that only other clients fetch", () => {
  const { files } = read(site);
  const expected = filesOf(site)
    .map((name) => [name, name.replace(/(^|\/)index\.html$/, "$1")])
    .filter(([, path]) => !leftOut.test(path));
  expect(files.size).toBe(expected.length);
  for (const [name, path] of expected) expect([path, files.get(path) === readFileSync(join(site, name), "utf8")]).toEqual([path, true]);
});

test("the hash of its bytes names each file of a copy, and the list has its size", () => {
  const { list, bytes, copy } = read(site);
  let sum = 0;
  for (const [hash, size] of [[list, undefined], ...Object.values(copy.packs).map((pack) => [pack.hash, pack.bytes])] as [
    string,
    number?,
  ][]) {
    const content = readFileSync(join(site, copyFileAddress(hash)));
    expect(createHash("sha256").update(content).digest("hex")).toBe(hash);
    if (size === undefined) continue;
    expect(content.length).toBe(size);
    sum += content.length;
  }
  expect(sum).toBe(bytes);
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "portal-copy-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a change in one section costs a reader less than ten requests, and touches no other chapter", async () => {
  const content = join(folder, "content");
  cpSync(resolve("tests/fixtures/invented"), content, { recursive: true });
  const section = join(content, "3.1-kite-safety/3.1.2.md");
  writeFileSync(section, readFileSync(section, "utf8").replace("a great source of joy", "an invented source of gladness"));
  const [old, changed] = [read(await builtSite("tests/fixtures/invented")), read(await builtSite(content))];
  const kept = new Set(Object.values(old.copy.packs).map(({ hash }) => hash));
  const fetched = Object.keys(changed.copy.packs).filter((name) => !kept.has(changed.copy.packs[name].hash));
  expect(fetched).toContain("3.1");
  expect(fetched).not.toContain("3.2");
  expect(fetched).not.toContain("code");
  // With what is published now, and its list.
  expect(fetched.length + 2).toBeLessThan(10);
  expect(changed.list).not.toBe(old.list);
});
