import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { sectionsOf } from "../../../lib/domain/manual";
import { addVersions } from "../../../tools/bench/add-versions";
import { inventedWords, makeManual } from "../../../tools/bench/make-manual";

function made(count: number, perChapter: number, words: Parameters<typeof makeManual>[3], versions = 0) {
  const folder = mkdtempSync(join(tmpdir(), "portal-made-"));
  try {
    makeManual(folder, count, perChapter, words);
    if (versions > 0) addVersions(folder, versions);
    return loadManual(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("a made manual has as many sections as asked for and passes its check", () => {
  const manual = made(45, 20, inventedWords);
  expect(manual.chapters.map((chapter) => sectionsOf(chapter).length)).toEqual([20, 20, 5]);
});

test("a manual that was made with earlier versions passes its check, and has them all", () => {
  const manual = made(6, 3, inventedWords, 7);
  expect(manual.chapters.map((chapter) => sectionsOf(chapter).map(({ earlier }) => earlier.length))).toEqual([
    [3, 2, 2],
    [0, 0, 0],
  ]);
});

test("words with signs of Markdown keep every sign", () => {
  const texts = ["- not a list", "1. not a list", "# not a heading", "*stars* _lines_ [brackets](x) <b> `code` a|b ~~c~~ & §", "+ plus"];
  const [chapter] = made(texts.length, 20, (at) => ({ heading: "“Quoted”: heading #1", text: texts[at] })).chapters;
  expect(sectionsOf(chapter).map((section) => section.paragraphs)).toEqual(texts.map((text) => [text]));
  expect(sectionsOf(chapter)[0].title).toBe("“Quoted”: heading #1");
});
