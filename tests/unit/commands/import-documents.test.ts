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
  expect(readdirSync(manual())).toEqual(["1-dawn-flags", "2-dusk-flags", "manual.yml"]);
  expect(section("1-dawn-flags/1.1.md")).toBe(
    "See [blue](section:2.2), [dusk](chapter:dusk-flags), [who](section:1.2) and [the sea](https://www.example.org/sea).\n",
  );
  expect(section("2-dusk-flags/2.2.md")).toBe("As [at dawn](section:1.1).\n");
  expect(printed.slice(0, 2)).toEqual(["dawn.html: 1 Dawn flags, 2 sections, 16 words.", "dusk.html: 2 Dusk flags, 2 sections, 11 words."]);
});

test("documents keep the numbers that they have, and two of one number are refused", async () => {
  page("a.md", "# 3.1 Kites\n\n## 3.1.1 Red\n\nOne.\n");
  page("b.md", "# Ropes\n\n## Long\n\nTwo.\n\n## Short\n\nThree.\n");
  await run([join(folder, "site/a.md"), join(folder, "site/b.md"), "--content", manual(), "--as-at", "2020-01-01", "--dry-run"]);
  expect(printed.slice(0, 2)).toEqual(["a.md: 3.1 Kites, 1 section, 5 words.", "b.md: 4 Ropes, 2 sections, 8 words."]);
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
