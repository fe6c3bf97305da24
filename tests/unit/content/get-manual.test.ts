import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { ContentError } from "../../../lib/content/problem";
import { sectionsOf } from "../../../lib/domain/manual";
import { invented } from "./broken-manual";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portal-manual-"));
  cpSync(invented, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function changeAll(change: (text: string) => string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = join(folder, name);
    if (statSync(file).isFile()) writeFileSync(file, change(readFileSync(file, "utf8")));
  }
}

test("a byte order mark, CRLF or both give the same manual as clean files", () => {
  const clean = loadManual(folder);
  changeAll((text) => text.replaceAll("\n", "\r\n"));
  expect(loadManual(folder)).toEqual(clean);
  changeAll((text) => `\ufeff${text}`);
  expect(loadManual(folder)).toEqual(clean);
});

test.each([
  ["https://example.org", "https://example.org"],
  ["https://example.org/", "https://example.org"],
  ["https://example.org/procedures", "https://example.org/procedures"],
  ["https://example.org:8443/Boards/procedures-2.1_b~c/", "https://example.org:8443/Boards/procedures-2.1_b~c"],
])("the portal may be published at %s", (written, kept) => {
  changeAll((text) => text.replace(/^portal-address: .*$/m, `portal-address: ${written}`));
  expect(loadManual(folder).portalAddress).toBe(kept);
});

test.each([
  "http://example.org/procedures",
  "https:///procedures",
  "https://example.org:port/procedures",
  "https://reader@example.org/procedures",
  "https://example.org/procedures?version=1",
  "https://example.org?",
  "https://example.org/procedures#main",
  "https://example.org/a/../procedures",
  "https://example.org/./procedures",
  "https://example.org/.procedures",
  "https://example.org/%70rocedures",
  "https://example.org/pro cedures",
  "https://example.org//procedures",
  "https://example.org/procedures//",
  "https://example.org\\procedures",
  'https://example.org/procedures";',
  "https://example.org/verfügungen",
])("%s is no address for a portal", (written) => {
  changeAll((text) => text.replace(/^portal-address: .*$/m, () => `portal-address: '${written}'`));
  expect(() => loadManual(folder)).toThrow(
    "  Invalid “portal-address”: it must be an https: address, whose path may only have letters, digits and - . _ ~.\n",
  );
});

test("sections are in number order, a lettered one after its number", () => {
  const numbers = loadManual(folder)
    .chapters.flatMap(sectionsOf)
    .map((section) => section.number);
  expect(numbers.slice(8)).toEqual(["3.1.9", "3.1.10", "3.1.11", "3.2.1", "3.2.2", "3.2.2a", "3.2.3"]);
});

test("a link to a chapter leads into the manual once the manual has that chapter", () => {
  const kite = () => sectionsOf(loadManual(folder).chapters[0])[2].references[0];
  expect(kite()).toMatchObject({ address: "https://manual.example.org/invented-balloons", outside: true });
  const chapter = join(folder, "3.3-invented-balloons");
  cpSync(join(folder, "3.2-paper-boats"), chapter, { recursive: true });
  for (const name of readdirSync(chapter)) rmSync(join(chapter, name));
  writeFileSync(join(chapter, "3.3.1.md"), "---\nid: ca01\nversion: 2020-02-29\n---\n\nInvented words.\n");
  writeFileSync(
    join(chapter, "chapter.yml"),
    "id: cc03\ntitle: Invented Balloons\nas-at: 2020-02-29\nparts:\n  - title: Invented part\n    sections: [3.3.1]\n",
  );
  expect(kite()).toMatchObject({ address: "/3.3/", outside: false });
});

test("what systems and word processors leave in folders is no part of a manual", () => {
  for (const name of [".DS_Store", "Thumbs.db", "desktop.ini", "~$harbours.docx"])
    writeFileSync(join(folder, "3.1-kite-safety", name), "\0");
  expect(loadManual(folder).chapters).toHaveLength(2);
});

test("reports all problems of all files at once, in order", () => {
  const spoil = (name: string, from: string, to: string) =>
    writeFileSync(join(folder, name), readFileSync(join(folder, name), "utf8").replace(from, to));
  spoil("3.2-paper-boats/3.2.1.md", "version: 2020-02-29\n", "");
  spoil("3.1-kite-safety/3.1.10.md", "An invented", "<i>An</i> invented");
  spoil("3.1-kite-safety/3.1.2.md", "2018-03-01", "2018-13-01");
  spoil("manual.yml", "Europe/London", "London");
  let told: unknown;
  try {
    loadManual(folder);
  } catch (error) {
    told = error;
  }
  expect(told).toBeInstanceOf(ContentError);
  const places = (told as ContentError).message.replaceAll(folder, "content").match(/^content\S+ {2}\S+$/gm);
  expect(places).toEqual([
    "content/3.1-kite-safety/3.1.2.md:3:10  impossible-date",
    "content/3.1-kite-safety/3.1.10.md:6:1  raw-html",
    "content/3.2-paper-boats/3.2.1.md:2:1  missing-version",
    "content/manual.yml:6:12  unknown-time-zone",
  ]);
});

test("the quick exit is off or leads to an https: address; anything else is refused with what it must be", () => {
  const name = join(folder, "manual.yml");
  const settings = readFileSync(name, "utf8").replace(/^quick-exit:.*\n/m, "");
  const quickExit = (value: string) => {
    writeFileSync(name, `${settings.trimEnd()}\nquick-exit: ${value}\n`);
    return loadManual(folder).quickExit;
  };
  expect(quickExit('"off"')).toBeUndefined();
  expect(quickExit("https://weather.example.org/")).toBe("https://weather.example.org/");
  for (const wrong of ['"on"', "http://weather.example.org/"])
    expect(() => quickExit(wrong)).toThrow("it must be off, or the https: address of the page to go to");
});
