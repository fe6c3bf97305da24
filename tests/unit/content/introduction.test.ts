// introduction.md: what the home page says before its contents.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { rewriteWords } from "../../../lib/content/rewrite-words";
import { sameEverywhere } from "../../../lib/content/written-moves";
import { buildSearchIndex } from "../../../lib/generate/search-index";
import { onBrokenManual, problemsAsContent } from "./broken-manual";

function withIntroduction<T>(text: string, look: (folder: string) => T): T {
  return onBrokenManual("none", (folder) => {
    writeFileSync(join(folder, "introduction.md"), text);
    return look(folder);
  });
}

test("it is compiled with its links, and numbers in it lead to their sections", () => {
  const html = withIntroduction(
    "Start with [kites](section:3.1.1) or 3.2.1, read the [guide](document:boat-folding-guide) or [write](mailto:kites@example.org).\n",
    (folder) => loadManual(folder).introduction,
  );
  expect(html).toBe(
    '<p>Start with <a href="/3.1/#3.1.1">kites</a> or <a href="/3.2/#3.2.1">3.2.1</a>, read the <a href="https://documents.example.org/boats.pdf" class="outside">guide</a> or <a href="mailto:kites@example.org" class="">write</a>.</p>',
  );
});

test("its headings come after the title of the page, whatever they begin with", () => {
  const headings = (text: string) =>
    withIntroduction(text, (folder) => [...(loadManual(folder).introduction ?? "").matchAll(/<(h\d)>/g)].map(([, name]) => name));
  expect(headings("# One\n\n## Two\n\n# Three\n")).toEqual(["h2", "h3", "h2"]);
  expect(headings("### One\n\n##### Two\n")).toEqual(["h2", "h4"]);
  expect(headings("Words alone.\n")).toEqual([]);
});

test("a footnote in it leads to its note and back", () => {
  const html = withIntroduction("Kites.[^1]\n\n[^1]: Invented.\n", (folder) => loadManual(folder).introduction) ?? "";
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBe(2);
  expect([...targets].sort()).toEqual([...ids].sort());
});

test("its links, its HTML and its characters are checked like those of the words", () => {
  const told = (text: string) =>
    withIntroduction(text, (folder) => problemsAsContent(folder).map(({ rule, file, line }) => [rule, file, line]));
  expect(told("[Kites](section:3.1.99)\n")).toEqual([["unknown-link-section", "content/introduction.md", 1]]);
  expect(told("Kites.\n\n<b>Kites</b>\n")[0]).toEqual(["raw-html", "content/introduction.md", 3]);
  expect(told("Kites\u202e.\n")).toEqual([["bidi-control", "content/introduction.md", 1]]);
  expect(told("Kites&#8238;.\n")).toEqual([["bidi-control", "content/introduction.md", 1]]);
  expect(told("\n")).toEqual([["empty-file", "content/introduction.md", 1]]);
});

test("it is no word of record: no check code, no citation and no search result comes of it", () => {
  const before = onBrokenManual("none", loadManual);
  const { introduction, ...after } = withIntroduction("Zzinvented kites, as [3.1.1](section:3.1.1) says.\n", loadManual);
  expect(introduction).toContain("Zzinvented");
  const { introduction: _none, ...rest } = before;
  expect(after).toEqual(rest);
  const { root, shards } = buildSearchIndex({ ...after, introduction });
  const index = JSON.stringify([root, ...shards]).toLowerCase();
  expect(index).toContain("kite");
  expect(index).not.toContain("zzinvented");
});

test("its numbers are renumbered with those of the words", () => {
  expect(rewriteWords("See [kites](section:3.1.1) and 3.1.1.\n", sameEverywhere(new Map([["3.1.1", "3.1.4"]])))).toBe(
    "See [kites](section:3.1.4) and 3.1.4.\n",
  );
});

test("a table is in a frame that scrolls by itself, and that has a name", () => {
  const html = withIntroduction("| Kite | Tails |\n|---|---|\n| Red | 2 |\n", (folder) => loadManual(folder).introduction) ?? "";
  expect(html).toContain('<section id="introduction-table-1" class="table" tabindex="0" aria-label="Table: Kite, Tails"><table>');
});
