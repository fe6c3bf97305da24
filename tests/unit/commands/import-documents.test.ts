import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run } from "../../../lib/commands/import";

let folder = "";
const printed: string[] = [];
beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, "log").mockImplementation((words: string) => void printed.push(words));
  folder = mkdtempSync(join(tmpdir(), "documents-"));
  for (const name of ["manual", "site", "site/dawn_files"]) mkdirSync(join(folder, name));
  writeFileSync(
    join(folder, "manual/manual.yml"),
    "title: Invented manual\npublisher: Invented publisher\naddress: https://manual.example.org\n",
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

const manual = () => join(folder, "manual");
const page = (name: string, html: string) => writeFileSync(join(folder, "site", name), html);
const section = (name: string) => readFileSync(join(manual(), name), "utf8").replace(/^---\n[\s\S]*?---\n\n/, "");

test("a folder of saved pages becomes a chapter each, and the links between them are links of the manual", async () => {
  page(
    "dawn.html",
    '<!-- saved from url=(0036)https://www.example.org/flags/dawn --><h1>Dawn flags</h1><h2 id="red">Red</h2><p>See <a href="/flags/dusk#blue">blue</a>, <a href="dusk.html">dusk</a>, <a href="#who">who</a> and <a href="https://www.example.org/sea">the sea</a>.</p><h2 id="who">Who</h2><p>The warden.</p>',
  );
  page("dusk.html", '<h1>Dusk flags</h1><h2>White</h2><p>None.</p><h2 id="blue">Blue</h2><p>As <a href="dawn.html#red">at dawn</a>.</p>');
  page("dawn_files/frame.html", "<p>A frame.</p>");
  await run([join(folder, "site"), "--content", manual(), "--as-at", "2020-01-01"]);
  expect(readdirSync(manual())).toEqual(["dawn-flags", "dusk-flags", "manual.yml"]);
  expect(section("dawn-flags/red.md")).toBe(
    "See [blue](section:dusk-flags/blue), [dusk](chapter:dusk-flags), [who](section:who) and [the sea](https://www.example.org/sea).\n",
  );
  expect(section("dusk-flags/blue.md")).toBe("As [at dawn](section:dawn-flags/red).\n");
  expect(printed.slice(0, 2)).toEqual(["dawn.html: Dawn flags, 2 sections, 13 words.", "dusk.html: Dusk flags, 2 sections, 8 words."]);
});

test("documents keep the numbers that they have, and two of one number are refused", async () => {
  page("a.md", "# 3.1 Kites\n\n## 3.1.1 Red\n\nOne.\n");
  page("b.md", "# Ropes\n\n## Long\n\nTwo.\n\n## Short\n\nThree.\n");
  await run([join(folder, "site/a.md"), join(folder, "site/b.md"), "--content", manual(), "--as-at", "2020-01-01", "--dry-run"]);
  expect(printed.slice(0, 2)).toEqual(["a.md: 3.1 Kites, 1 section, 5 words.", "b.md: Ropes, 2 sections, 5 words."]);
  page("b.md", "# 3.1 Ropes\n\n## 3.1.1 Long\n\nTwo.\n");
  await expect(run([join(folder, "site"), "--content", manual(), "--as-at", "2020-01-01"])).rejects.toThrow("are both chapter 3.1");
  expect(readdirSync(manual())).toEqual(["manual.yml"]);
});

test("the day that a document names is offered, with its file, and not taken", async () => {
  page("a.md", "# 3.1 Kites\n\n## 3.1.1 Red\n\nLast updated: 2 May 2024\n");
  page("b.md", "# 3.2 Ropes\n\n## 3.2.1 Long\n\nTwo.\n");
  await expect(run([join(folder, "site"), "--content", manual()])).rejects.toThrow(
    /a\.md: The document does not give its date.* It says “Last updated: 2 May 2024”: .*add --as-at 2024-05-02\.$/,
  );
  expect(readdirSync(manual())).toEqual(["manual.yml"]);
});
