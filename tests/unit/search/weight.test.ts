import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundleElement } from "../../../lib/build/bundle-elements";
import { wordsOfLanguage } from "../../../lib/content/advice/spelling";
import { loadManual } from "../../../lib/content/get-manual";
import type { Manual } from "../../../lib/domain/manual";
import { buildSearchIndex } from "../../../lib/generate/search-index";
import { cutLanguage } from "../../../lib/generate/search-shards";
import { countLateCode, lateCode, memorySource } from "../../../lib/search/memory-source";
import { openSearch } from "../../../lib/search/search";
import { makeManual } from "../../../tools/bench/make-manual";
import { readQueries } from "../../search/evaluate";
import { chapter } from "./invented-index";

const zipped = (text: string) => gzipSync(text).length;

/** The gzipped bytes fetched for each query alone, code included, in order. */
async function bytesFor(manual: Manual, queries: string[]): Promise<number[]> {
  const code = zipped(await bundleElement("search")) + zipped(await bundleElement("engine"));
  const sizes = new Map(await Promise.all(Object.keys(lateCode).map(async (name) => [name, zipped(await bundleElement(name))] as const)));
  const source = memorySource(buildSearchIndex(manual, "by size", cutLanguage(await wordsOfLanguage())));
  const sums: number[] = [];
  for (const query of queries) {
    let sum = code;
    const fetched = new Set<string>();
    const fetchOnce = (name: string) => {
      // What is offered where nothing was found is no part of an answer.
      if (!fetched.has(name) && name !== "offers") sum += sizes.get(name) ?? Number.NaN;
      fetched.add(name);
    };
    const { search } = await openSearch(async (name, folder) => {
      const file = await source(name, folder);
      sum += zipped(JSON.stringify(file));
      return file;
    }, countLateCode(fetchOnce));
    if ((await search(query)).results.length > 0) sums.push(sum);
  }
  return sums.sort((a, b) => a - b);
}

test("the first answer of the real chapter costs at most 17 kB most often, and never 21", async () => {
  const sums = await bytesFor(
    chapter,
    readQueries("tests/search/judged-queries.json").map(({ q }) => q),
  );
  expect(sums[Math.floor(sums.length / 2)]).toBeLessThanOrEqual(17_000);
  expect(sums.at(-1)).toBeLessThan(21_000);
});

test("the first answer of an invented manual of 2,000 sections costs less than 40 kB", async () => {
  const folder = mkdtempSync(join(tmpdir(), "portal-search-"));
  try {
    // Invented words, as many and as rare as those of real texts: the commonest word is in one place in ten (Zipf).
    const word = (rank: number) =>
      `${["ba", "de", "fi", "go", "lu", "ma", "ne", "po", "ri", "sa"][rank % 10]}${rank.toString(26).replace(/\d/g, (d) => "abcdefghij"[Number(d)])}m`;
    let state = 1;
    const next = () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    const text = () => Array.from({ length: 80 }, () => word(Math.floor(5_000 ** next()))).join(" ");
    makeManual(folder, 2_000, 20, (at) => ({ heading: `Invented ${word(at)}`, text: `${text()}.` }));
    const manual = loadManual(folder);
    const queries = manual.chapters.slice(0, 40).map(({ parts }) => parts[0].sections[0].paragraphs[0].split(" ").slice(20, 23).join(" "));
    const sums = await bytesFor(manual, queries);
    expect(sums).toHaveLength(40);
    expect(sums.at(-1)).toBeLessThan(40_000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
