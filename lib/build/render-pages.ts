// The pages of a manual, rendered from the compiled pages by Next's production server: a page takes a few milliseconds, and
// several manuals can be rendered at once.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Manual } from "../domain/manual";
import { renderedPages } from "../site/match-route";
import { compilePages } from "./compile-pages";
import { exportPages } from "./export-pages";
import { runNext } from "./run-next";

/** What lib/build/page-renderer.mjs does: ask for each address, and save the answer if it has the expected status. */
type Job = { compiled: string; out: string; socketPath: string; pages: Page[] };
type Page = { address: string; file: string; status: number };

// Each process takes half a second to start.
const pagesForTwo = 40;

/**
 * Renders the pages of `manual`, using the empty folder `workplace`, and returns the folder they are in. `isCold` lets Next compile
 * and export everything in one run instead, using nothing kept. Throws CommandError if Next fails.
 */
export async function renderPages(manual: Manual, workplace: string, isCold = false): Promise<string> {
  const manualFile = join(workplace, "manual.json");
  const out = join(workplace, "exported");
  writeFileSync(manualFile, JSON.stringify(manual));
  if (isCold) return exportPages(manualFile, out);
  const compiled = await compilePages(manualFile);
  cpSync("public", out, { recursive: true });
  cpSync(join(compiled, ".next/static"), join(out, "_next/static"), { recursive: true });
  const pages = [...fixedPages(compiled), ...renderedPages(manual).map(pageAt)];
  const shares = pages.length < pagesForTwo ? 1 : 2;
  const jobs = Array.from({ length: shares }, (_, share): Job => {
    const socketPath = process.platform === "win32" ? `\\\\.\\pipe\\portal-${process.pid}-${share}` : join(workplace, `next-${share}`);
    return { compiled, out, socketPath, pages: pages.filter((_page, at) => at % shares === share) };
  });
  await Promise.all(
    jobs.map((job, share) => {
      const jobFile = join(workplace, `job-${share}.json`);
      writeFileSync(jobFile, JSON.stringify(job));
      return runNext(["lib/build/page-renderer.mjs"], { CHECKED_MANUAL: manualFile, RENDER_JOB: jobFile });
    }),
  );
  return out;
}

// The pages that every manual has, from Next's list of what it compiled.
function fixedPages(compiled: string): Page[] {
  const list = JSON.parse(readFileSync(join(compiled, ".next/app-path-routes-manifest.json"), "utf8")) as Record<string, string>;
  const fixed = Object.entries(list).filter(([, address]) => !/\[|^\/_/.test(address));
  return [
    ...fixed.map(([name, address]) =>
      name.endsWith("/route") ? { address, file: address, status: 200 } : pageAt(address.split("/").filter(Boolean)),
    ),
    { address: "/_not-found/", file: "404.html", status: 404 },
  ];
}

function pageAt(parts: string[]): Page {
  const address = `/${parts.map((part) => `${part}/`).join("")}`;
  return { address, file: `${address}index.html`, status: 200 };
}
