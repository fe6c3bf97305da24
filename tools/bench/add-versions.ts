// Adds earlier versions to the sections of an invented manual, to measure what they cost.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { frontMatterOf, withAsAt, withFrontMatter } from "../../lib/content/chapter-file";
import { loadVersions } from "../../lib/content/get-manual";
import { recordNumbers } from "../../lib/content/record-numbers";
import { recordVersions } from "../../lib/content/record-versions";
import { readContent } from "../../lib/editing/read-content";

const betweenVersions = 7 * 24 * 60 * 60 * 1000; // ms

/**
 * Amends the sections of the first chapter in `content` in turn until `count` versions are superseded, each a week after the one
 * before, with every eighth word changed. Updates the number history and the lock.
 */
export function addVersions(content: string, count: number): void {
  writeFileSync(join(content, "number-history.yml"), recordNumbers("", readContent(content).files).text);
  const chapter = join(content, readdirSync(content, { withFileTypes: true }).filter((entry) => entry.isDirectory())[0].name);
  const yaml = join(chapter, "chapter.yml");
  const files = readdirSync(chapter).filter((name) => name.endsWith(".md"));
  for (let i = 0; i < count; i++) {
    const file = join(chapter, files[i % files.length]);
    const text = readFileSync(file, "utf8");
    const superseded = join(chapter, "superseded", basename(file, ".md"));
    mkdirSync(superseded, { recursive: true });
    writeFileSync(join(superseded, `${frontMatterOf(text, "version")}.md`), text);
    const version = new Date(Date.UTC(2020, 0, 1) + (i + 1) * betweenVersions).toISOString().slice(0, 10);
    writeFileSync(file, withFrontMatter(amended(text, i), { version, note: "Invented for measuring." }));
    writeFileSync(yaml, withAsAt(readFileSync(yaml, "utf8"), version));
  }
  writeFileSync(join(content, "versions.yml"), recordVersions("", loadVersions(content)).text);
}

function amended(text: string, at: number): string {
  const words = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0].length ?? 0;
  let word = 0;
  return text.slice(0, words) + text.slice(words).replace(/\p{L}+/gu, (found) => (word++ % 8 === at % 8 ? `amended${at}` : found));
}
