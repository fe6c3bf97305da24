// Measures what the build of an invented manual costs.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { loadManual } from "../../lib/content/get-manual";
import type { Manual } from "../../lib/domain/manual";
import { buildSearchIndex } from "../../lib/generate/search-index";
import { serveFolder } from "../../lib/server/serve-folder";
import { addVersions } from "./add-versions";
import { summary } from "./figures";
import { makeManual, type Words } from "./make-manual";
import { measurePage } from "./measure-page";
import { type Cost, measureProcess } from "./measure-process";
import { measureFirstAnswers } from "./measure-search";
import { measureTyping, type Typing } from "./measure-typing";
import { misspeltQueries, quotedQueries } from "./search-queries";

type Size = { sections: number; perChapter: number; versions: number; hasLevels?: boolean };

/** What a build of this size cost. */
export type Build = Size & {
  cost: Cost;
  files: number;
  bytes: number;
  page: Awaited<ReturnType<typeof measurePage>>;
  /** Seconds. */
  indexCpu: number;
  /** Median and 95th percentile. */
  words: string;
  quoted: string;
  typing?: Typing;
};

/** Queries of each kind. */
const asked = 60;

/** Makes an invented manual of this size in `folder`, builds it, and measures the build, a page and the search. */
export async function measureBuild(folder: string, size: Size, wordsAt: (at: number) => Words): Promise<Build> {
  const { sections, perChapter, versions, hasLevels } = size;
  const content = join(folder, "content");
  const out = join(folder, "out");
  makeManual(content, sections, perChapter, wordsAt, hasLevels);
  if (versions > 0) addVersions(content, versions);
  const cost = await measureProcess(["lib/commands/portal.mjs", "build", "--content", content, "--out", out]);
  const files = readdirSync(out, { recursive: true, encoding: "utf8" })
    .map((name) => statSync(join(out, name)))
    .filter((found) => found.isFile());
  const indexCpu = cpuSecondsOf(loadManual(content));
  const texts = Array.from({ length: sections }, (_, at) => wordsAt(at).text);
  const queries = misspeltQueries(texts, asked);
  const words = summary(await measureFirstAnswers(out, queries), 0);
  const quoted = summary(await measureFirstAnswers(out, quotedQueries(texts, asked)), 0);
  const { address, stop } = await serveFolder(out, 0);
  try {
    const first = new URL("/1.1/", address).href;
    const page = await measurePage(first);
    const bytes = files.reduce((sum, file) => sum + file.size, 0);
    const typing = await measureTyping(first, queries);
    return { ...size, cost, files: files.length, bytes, page, indexCpu, words, quoted, typing };
  } finally {
    await stop();
  }
}

function cpuSecondsOf(manual: Manual): number {
  const before = process.cpuUsage();
  buildSearchIndex(manual);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
