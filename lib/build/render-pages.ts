// The pages of a manual, rendered from the compiled pages by Next's production server: a page takes a few milliseconds, and
// several manuals can be rendered at once.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Chapter, Manual } from "../domain/manual";
import { findKept, keepPlain, removeOldKept } from "../processes/kept-file";
import { renderedOfChapter, renderedOfRetired } from "../site/match-route";
import { textsOf, type Written } from "./kept-pages";
import { runNext } from "./run-next";
import { writeFiles } from "./write-files";

/**
 * What lib/build/page-renderer.mjs does: ask for each address, and save the answer if it has the expected status. It asks again with
 * all of the manual for pages that need more than the outline, and saves the names of their files in `readMoreFile`.
 */
type Job = { compiled: string; out: string; socketPath: string; pages: Page[]; readMoreFile: string };

/**
 * `chapter` is the file with the chapter that the page shows, or "none" for a page that may read the outline alone; absent for pages
 * that may read all of the manual.
 */
type Page = { address: string; file: string; status: number; chapter?: string };

/** Files in the empty folder `workplace` with what the pages read: all of it, and the outline for those of one chapter. */
export type Readable = { workplace: string; manualFile: string; outlineFile: string };

// Pages that say nothing of the words of chapters, as a rule: kept by the outline, and not rendered while it is the same.
const ofOutline = new Set(
  ["definitions", "documents", "handouts", "handouts/poster", "handouts/slip", "offline", "print-list", "search"].map(
    (name) => `/${name}/`,
  ),
);

// Each process takes a second of the processor to start, as long as 70 pages take.
const pagesForTwo = 140;

/** A chapter, and the same as JSON. */
type PrintedChapter = { chapter: Chapter; text: string };

/**
 * Renders into the folder `out` the pages that all manuals have and that are not there yet, those of retired numbers, and those of
 * `chapters`. Returns the names of the HTML files. Throws CommandError if Next fails.
 */
export async function renderPages(
  manual: Manual,
  chapters: PrintedChapter[],
  compiled: string,
  from: Readable,
  out: string,
): Promise<string[]> {
  const { workplace, manualFile, outlineFile } = from;
  const ofChapters = chapters.flatMap(({ chapter, text }) => {
    const file = join(workplace, `chapter-${chapter.id}.json`);
    writeFileSync(file, text);
    return renderedOfChapter(chapter).map((parts) => ({ ...pageAt(parts), chapter: file }));
  });
  const fixed = fixedPages(compiled).filter(({ file }) => !existsSync(join(out, file)));
  const place = { name: "outline-pages", inputs: [basename(compiled), readFileSync(outlineFile, "utf8")] };
  const held = findKept<Written>(place);
  writeFiles(out, held ?? []);
  const taken = new Set(held?.map(([name]) => name));
  const pages: Page[] = [...fixed.filter(({ file }) => !taken.has(file)), ...renderedOfRetired(manual).map(pageAt), ...ofChapters];
  const shares = pages.length < pagesForTwo ? 1 : 2;
  // The pages that read all of the manual are rendered by the first process alone.
  const most = Math.ceil(pages.length / shares);
  const jobs = Array.from({ length: shares }, (_, share): Job => {
    const socketPath = process.platform === "win32" ? `\\\\.\\pipe\\portal-${process.pid}-${share}` : join(workplace, `next-${share}`);
    const readMoreFile = join(workplace, `read-more-${share}.json`);
    return { compiled, out, socketPath, pages: pages.slice(share * most, (share + 1) * most), readMoreFile };
  });
  await Promise.all(
    jobs.map((job, share) => {
      const jobFile = join(workplace, `job-${share}.json`);
      writeFileSync(jobFile, JSON.stringify(job));
      return runNext(["lib/build/page-renderer.mjs"], { CHECKED_MANUAL: manualFile, OUTLINE: outlineFile, RENDER_JOB: jobFile });
    }),
  );
  if (!held) keepPlain(place, textsOf(namesOfOutline(fixed, jobs), out));
  removeOldKept("outline-pages", 20);
  return [...taken, ...pages.map(({ file }) => file)].filter((file) => file.endsWith(".html"));
}

function namesOfOutline(fixed: Page[], jobs: Job[]): string[] {
  const readMore = jobs.flatMap(({ readMoreFile }) => JSON.parse(readFileSync(readMoreFile, "utf8")) as string[]);
  return fixed.flatMap(({ file, chapter }) => (chapter === "none" && !readMore.includes(file) ? file : []));
}

/** The names of the files with the rendered pages of a chapter. */
export function pagesOf(chapter: Chapter): string[] {
  return renderedOfChapter(chapter).map((parts) => pageAt(parts).file);
}

// The pages that every manual has, from Next's list of what it compiled.
function fixedPages(compiled: string): Page[] {
  const list = JSON.parse(readFileSync(join(compiled, ".next/app-path-routes-manifest.json"), "utf8")) as Record<string, string>;
  const fixed = Object.entries(list).filter(([, address]) => !/\[|^\/_/.test(address));
  return [
    ...fixed.map(([name, address]): Page => {
      if (name.endsWith("/route")) return { address, file: address.slice(1), status: 200 };
      const page = pageAt(address.split("/").filter(Boolean));
      return ofOutline.has(page.address) ? { ...page, chapter: "none" } : page;
    }),
    { address: "/_not-found/", file: "404.html", status: 404, chapter: "none" },
  ];
}

function pageAt(parts: string[]): Page {
  const folder = parts.map((part) => `${part}/`).join("");
  return { address: `/${folder}`, file: `${folder}index.html`, status: 200 };
}
