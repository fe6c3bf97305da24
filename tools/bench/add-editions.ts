// Gives the sections of an invented manual earlier editions, to measure what these cost.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { frontMatterOf, withAsAt, withFrontMatter } from "../../lib/content/chapter-file";
import { loadEditions } from "../../lib/content/get-manual";
import { recordNumbers } from "../../lib/content/record-numbers";
import { recordEditions } from "../../lib/content/record-versions";
import { readContent } from "../../lib/editing/read-content";

const betweenEditions = 7 * 24 * 60 * 60 * 1000; // ms

/**
 * Amends the sections of the first chapter below `content` in turn until `count` editions are superseded, each a week
 * after the one before, with every eighth word changed; with the ledger of numbers and the lock of editions.
 */
export function addEditions(content: string, count: number): void {
  writeFileSync(join(content, "numbers.yml"), recordNumbers("", readContent(content).files).text);
  const chapter = join(content, readdirSync(content, { withFileTypes: true }).filter((entry) => entry.isDirectory())[0].name);
  const yaml = join(chapter, "chapter.yml");
  const files = readdirSync(chapter).filter((name) => name.endsWith(".md"));
  for (let i = 0; i < count; i++) {
    const file = join(chapter, files[i % files.length]);
    const text = readFileSync(file, "utf8");
    const superseded = join(chapter, "superseded", basename(file, ".md"));
    mkdirSync(superseded, { recursive: true });
    writeFileSync(join(superseded, `${frontMatterOf(text, "edition")}.md`), text);
    const edition = new Date(Date.UTC(2020, 0, 1) + (i + 1) * betweenEditions).toISOString().slice(0, 10);
    writeFileSync(file, withFrontMatter(amended(text, i), { edition, note: "Invented for measuring." }));
    writeFileSync(yaml, withAsAt(readFileSync(yaml, "utf8"), edition));
  }
  writeFileSync(join(content, "editions.yml"), recordEditions("", loadEditions(content)).text);
}

function amended(text: string, at: number): string {
  const words = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0].length ?? 0;
  let word = 0;
  return text.slice(0, words) + text.slice(words).replace(/\p{L}+/gu, (found) => (word++ % 8 === at % 8 ? `amended${at}` : found));
}
