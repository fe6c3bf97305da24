// All finished pages of a manual: those of chapters that have not changed come from the last build, the others are rendered and
// finished.
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Manual } from "../domain/manual";
import { outlineOf } from "../domain/outline";
import { codeOf } from "../processes/kept-file";
import { compilePages } from "./compile-pages";
import { exportPages } from "./export-pages";
import { exportedPages, finishPages, removeLeftovers } from "./finish-export";
import { hashAssets } from "./hash-assets";
import { keepPages, placeOfPages, removeOldPages, takePages } from "./kept-pages";
import { pagesOf, renderPages } from "./render-pages";

/** Makes what is no page, before the pages: `folder` is the site so far. */
type MakeRest = (folder: string) => Promise<void>;

/**
 * Makes the site of `manual` in the empty folder `workplace`, for a portal whose addresses begin with `basePath`. Returns its
 * folder and how many pages it has. Throws CommandError if Next fails.
 */
export async function makePages(manual: Manual, basePath: string, workplace: string, makeRest: MakeRest): Promise<[string, number]> {
  const manualFile = saved(workplace, "manual.json", JSON.stringify(manual));
  const outline = JSON.stringify(outlineOf(manual));
  const outlineFile = saved(workplace, "outline.json", outline);
  const compiled = await compilePages(manualFile);
  const site = join(workplace, "site");
  cpSync("public", site, { recursive: true });
  cpSync(join(compiled, ".next/static"), join(site, "_next/static"), { recursive: true });
  await makeRest(site);
  const assets = hashAssets(site);
  const shared = codeOf(basename(compiled), JSON.stringify([...assets]), basePath, outline);
  const chapters = manual.chapters.map((chapter) => {
    const text = JSON.stringify(chapter);
    return { chapter, text, kept: placeOfPages(shared, text) };
  });
  const held = chapters.map(({ kept }) => takePages(kept, site));
  const changed = chapters.filter((_chapter, i) => held[i] === undefined);
  const rendered = await renderPages(manual, changed, compiled, { workplace, manualFile, outlineFile }, site);
  const finished = finishPages(site, rendered, assets, basePath, new Set(changed.flatMap(({ chapter }) => pagesOf(chapter))));
  for (const { chapter, kept } of changed)
    keepPages(
      kept,
      site,
      pagesOf(chapter).flatMap((page) => finished.get(page) ?? []),
    );
  removeOldPages(manual.chapters.length);
  rmSync(join(site, "_next"), { recursive: true, force: true });
  const made = [...finished.values()].flat().length;
  return [site, held.reduce((sum: number, pages) => sum + (pages ?? 0), made)];
}

/** The same from Next's own static export, using nothing kept. */
export async function exportSite(manual: Manual, basePath: string, workplace: string, makeRest: MakeRest): Promise<[string, number]> {
  const site = await exportPages(saved(workplace, "manual.json", JSON.stringify(manual)), join(workplace, "site"));
  await makeRest(site);
  const assets = hashAssets(site);
  const pages = finishPages(site, exportedPages(site), assets, basePath);
  removeLeftovers(site);
  return [site, [...pages.values()].flat().length];
}

function saved(folder: string, name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}
