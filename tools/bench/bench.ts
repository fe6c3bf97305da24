// npm run bench: measures what a build costs at a given size, and what each added section adds. Not a test: no figure makes it
// fail.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readOptions } from "../../lib/commands/options";
import { reportAndExit } from "../../lib/commands/report-and-exit";
import { CommandError } from "../../lib/messages/command-error";
import { basePathOfSite } from "../../lib/server/base-path-of-site";
import { decimal, summary } from "./figures";
import { inventedWords, readCorpus, type Words } from "./make-manual";
import { type Build, measureBuild } from "./measure-build";
import { measureDifferences } from "./measure-differences";
import { measureLabels } from "./measure-labels";
import { measureLoad } from "./measure-load";
import { measureVisit } from "./measure-visit";

const usage = `npm run bench -- [--chapters N] [--sections N] [--corpus FILE] [--from N]

Makes an invented manual, builds it, and prints what the build cost. A smaller build of the same words
gives the cost of each added section.

  --chapters N    how many chapters (default: 100; with --corpus: as many as its lines need)
  --sections N    sections to a chapter (default: 20)
  --corpus FILE   words for the sections: JSON lines with "heading" and "text" (.gz too)
  --from N        sections of the smaller build (default: a tenth)
  --levels        sections at three levels, whose numbers begin again in each chapter
  --versions N    only the first chapter's sections, without and with N earlier versions
  --differences N only compares two versions of a section of N words
  --load N        only measures N readers at once, who never pause, on the site in out (build it first)
  --labels        only reads labels: a hostile one of 10,000 characters, and the keys of 100,000
  --visit         only measures what a visit to the site in out asks of a server`;

async function bench(words: string[]): Promise<void> {
  const { values } = readOptions(words, usage, {
    chapters: { type: "string" },
    sections: { type: "string", default: "20" },
    corpus: { type: "string" },
    from: { type: "string" },
    levels: { type: "boolean" },
    versions: { type: "string" },
    differences: { type: "string" },
    load: { type: "string" },
    labels: { type: "boolean" },
    visit: { type: "boolean" },
  });
  if (values.differences) {
    console.log("Difference of two versions, ms: median / 95th percentile");
    for (const { change, times } of measureDifferences(count("differences", values.differences)))
      console.log(`${change.padEnd(32)} ${summary(times, 1).padStart(15)}`);
    return;
  }
  if (values.labels) {
    for (const { what, times } of measureLabels()) console.log(`${what.padEnd(44)} ${summary(times, 3)} ms`);
    return;
  }
  if (values.load) {
    console.log("Server      requests a second   errors   99% answered within");
    for (const { server, perSecond, errors, slowest } of await measureLoad(
      resolve("out"),
      pathsOf(resolve("out")).map((path) => basePathOfSite(resolve("out")) + path),
      count("load", values.load),
    ))
      console.log(`${server.padEnd(10)} ${decimal(perSecond, 0).padStart(18)} ${String(errors).padStart(8)} ${slowest.padStart(21)}`);
    return;
  }
  if (values.visit) {
    const out = resolve("out");
    const chapter = pathsOf(out).find((path) => /^\/[\d.]+\/$/.test(path));
    if (!chapter) throw new CommandError(`The site in ${out} has no chapter.`);
    console.log("Step                                   requests   unchanged   bytes");
    for (const { step, asked, unchanged, bytes } of await measureVisit(out, chapter))
      console.log(
        `${step.padEnd(38)} ${String(asked).padStart(8)} ${String(unchanged).padStart(11)} ${bytes.toLocaleString("en-GB").padStart(7)}`,
      );
    return;
  }
  const perChapter = count("sections", values.sections);
  const versions = values.versions ? count("versions", values.versions) : 0;
  const corpus = values.corpus ? readCorpus(values.corpus) : undefined;
  const all =
    versions > 0 ? perChapter : values.chapters ? count("chapters", values.chapters) * perChapter : (corpus?.length ?? 100 * perChapter);
  const few = versions > 0 ? perChapter : values.from ? count("from", values.from) : Math.ceil(all / 10);
  const wordsAt = (at: number): Words => (corpus ? corpus[at % corpus.length] : inventedWords(at));

  const folder = mkdtempSync(join(tmpdir(), "portal-bench-"));
  try {
    const small = await measureBuild(join(folder, "few"), { sections: few, perChapter, versions: 0, hasLevels: values.levels }, wordsAt);
    const large = await measureBuild(join(folder, "all"), { sections: all, perChapter, versions, hasLevels: values.levels }, wordsAt);
    const row = (title: string, value: (build: Build) => string | undefined) =>
      console.log(`${title.padEnd(29)} ${[small, large].map((build) => (value(build) ?? "not measured").padStart(15)).join(" ")}`);
    row("Sections", ({ sections }) => sections.toLocaleString("en-GB"));
    if (versions > 0) row("Superseded versions", (build) => build.versions.toLocaleString("en-GB"));
    row("Build, CPU s", ({ cost }) => decimal(cost.cpu, 1));
    row("Build, wall s", ({ cost }) => decimal(cost.wall, 1));
    row("Peak memory, MB", ({ cost }) => decimal(cost.peakMemory && cost.peakMemory / 1e6, 0));
    row("Files", ({ files }) => files.toLocaleString("en-GB"));
    row("Files a section", ({ files, sections }) => decimal(files / sections, 2));
    row("MB", ({ bytes }) => decimal(bytes / 1e6, 1));
    row("Chapter page, gzip bytes", ({ page }) => page.bytes.toLocaleString("en-GB"));
    row("  of it JavaScript", ({ page }) => page.scriptBytes.toLocaleString("en-GB"));
    row("Chapter page, requests", ({ page }) => String(page.requests));
    row("Search index, CPU s", ({ indexCpu }) => decimal(indexCpu, 1));
    row("First answer, gzip bytes", ({ words: bytes }) => bytes);
    row("  words in quotes", ({ quoted }) => quoted);
    row("Last key to results, ms", ({ typing }) => typing && summary(typing.times, 1));
    row("  longest task, ms", ({ typing }) => typing && (typing.longestTask > 0 ? decimal(typing.longestTask, 0) : "under 50"));
    const more = large.cost.cpu !== undefined && small.cost.cpu !== undefined ? (large.cost.cpu - small.cost.cpu) * 1000 : undefined;
    const added = versions > 0 ? { what: "version", many: versions } : { what: "section", many: all - few };
    console.log(`CPU ms for each added ${added.what} ${decimal(more && more / added.many, 2).padStart(31)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a visit fetches: every page, and the styles and scripts of the pages. */
function pathsOf(out: string): string[] {
  const names = readdirSync(out, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  const asked = names.filter((name) => /(?:^|\/)index\.html$|^assets\/[^/]+\.(?:css|js)$/.test(name));
  if (asked.length === 0) throw new CommandError(`There is no site in ${out}: build it first.`);
  return asked.map((name) => `/${name.replace(/index\.html$/, "")}`);
}

function count(option: string, typed: string): number {
  const found = Number(typed);
  if (!Number.isInteger(found) || found < 1) throw new CommandError(`--${option} takes a whole number from 1, not “${typed}”.`);
  return found;
}

bench(process.argv.slice(2)).catch(reportAndExit);
