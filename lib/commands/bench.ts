// npm run bench: what a build costs at a given size, and what each added section adds. Not a test: nothing here fails one.
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inventedWords, makeManual, readCorpus, type Words } from "../bench/make-manual";
import { measurePage } from "../bench/measure-page";
import { type Cost, measureProcess } from "../bench/measure-process";
import { readOptions } from "./options";
import { CommandError } from "./report-and-exit";
import { serveFolder } from "./serve-folder";

const usage = `npm run bench -- [--chapters N] [--sections N] [--corpus FILE] [--from N]

Makes an invented manual, builds it, and prints what the build cost. A smaller build of the same words
gives the cost of each added section.

  --chapters N    how many chapters (default: 100; with --corpus: as many as its lines need)
  --sections N    sections to a chapter (default: 20)
  --corpus FILE   words for the sections: JSON lines with "heading" and "text" (.gz too)
  --from N        sections of the smaller build (default: a tenth)`;

export async function run(words: string[]): Promise<void> {
  const { values } = readOptions(words, usage, {
    chapters: { type: "string" },
    sections: { type: "string", default: "20" },
    corpus: { type: "string" },
    from: { type: "string" },
  });
  const perChapter = count("sections", values.sections);
  const corpus = values.corpus ? readCorpus(values.corpus) : undefined;
  const all = values.chapters ? count("chapters", values.chapters) * perChapter : (corpus?.length ?? 100 * perChapter);
  const few = values.from ? count("from", values.from) : Math.ceil(all / 10);
  const wordsAt = (at: number): Words => (corpus ? corpus[at % corpus.length] : inventedWords(at));

  const folder = mkdtempSync(join(tmpdir(), "portal-bench-"));
  try {
    const small = await measureBuild(join(folder, "few"), few, perChapter, wordsAt);
    const large = await measureBuild(join(folder, "all"), all, perChapter, wordsAt);
    console.log(`Sections                      ${few.toLocaleString("en-GB").padStart(12)} ${all.toLocaleString("en-GB").padStart(12)}`);
    const row = (title: string, value: (build: Build) => string) =>
      console.log(`${title.padEnd(29)} ${value(small).padStart(12)} ${value(large).padStart(12)}`);
    row("Build, CPU s", ({ cost }) => decimal(cost.cpu, 1));
    row("Build, wall s", ({ cost }) => decimal(cost.wall, 1));
    row("Peak memory, MB", ({ cost }) => decimal(cost.peakMemory && cost.peakMemory / 1e6, 0));
    row("Files", ({ files }) => files.toLocaleString("en-GB"));
    row("Files a section", ({ files, sections }) => decimal(files / sections, 2));
    row("MB", ({ bytes }) => decimal(bytes / 1e6, 1));
    row("Chapter page, gzip bytes", ({ page }) => page.bytes.toLocaleString("en-GB"));
    row("  of it JavaScript", ({ page }) => page.scriptBytes.toLocaleString("en-GB"));
    row("Chapter page, requests", ({ page }) => String(page.requests));
    const added =
      large.cost.cpu !== undefined && small.cost.cpu !== undefined ? ((large.cost.cpu - small.cost.cpu) * 1000) / (all - few) : undefined;
    console.log(`CPU ms for each added section ${decimal(added, 2).padStart(25)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Build = { sections: number; cost: Cost; files: number; bytes: number; page: Awaited<ReturnType<typeof measurePage>> };

async function measureBuild(folder: string, sections: number, perChapter: number, wordsAt: (at: number) => Words): Promise<Build> {
  const content = join(folder, "content");
  const out = join(folder, "out");
  makeManual(content, sections, perChapter, wordsAt);
  const cost = await measureProcess(["lib/commands/portal.mjs", "build", "--content", content, "--out", out]);
  const files = readdirSync(out, { recursive: true, encoding: "utf8" })
    .map((name) => statSync(join(out, name)))
    .filter((found) => found.isFile());
  const { address, server } = await serveFolder(out, 0);
  try {
    const page = await measurePage(new URL("/1.1/", address).href);
    return { sections, cost, files: files.length, bytes: files.reduce((sum, file) => sum + file.size, 0), page };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function count(option: string, typed: string): number {
  const found = Number(typed);
  if (!Number.isInteger(found) || found < 1) throw new CommandError(`--${option} takes a whole number from 1, not “${typed}”.`);
  return found;
}

function decimal(value: number | undefined, digits: number): string {
  return value === undefined ? "not measured" : value.toFixed(digits);
}
