// The build from end to end: check → pages by Next → finishing step → swap. Nothing is published before all went well.
import { cpSync, existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { loadManual } from "../content/get-manual";
import { ContentError } from "../content/problem";
import { type Manual, sectionsOf } from "../domain/manual";
import { chapterFeedFiles } from "../generate/feed-files";
import { buildSearchIndex } from "../generate/search-index";
import { hostingFiles } from "../hosting/hosting-files";
import { CommandError } from "../messages/command-error";
import { counted } from "../messages/counted";
import { atEnd } from "../processes/at-end";
import { startNode } from "../processes/start-node";
import { sayPrintedError } from "../processes/system-error";
import { openWorkplace } from "../processes/workplace";
import { basePathOf } from "../site/base-path";
import { previewsOf } from "../site/preview-words";
import { finishExport } from "./finish-export";
import { makeFolder } from "./make-folder";
import { markFolder } from "./own-folder";
import { writePreviews } from "./previews/write-previews";
import { besideOf, recoverFolder, swapFolders, whyNotSwapped } from "./swap-folders";
import { writeFiles } from "./write-files";
import { writeIcons } from "./write-icons";
import { writeCopy } from "./write-offline-copy";
import { writePictures } from "./write-pictures";
import { writeSearchIndex } from "./write-search-index";

/** Builds the manual in `content` into the folder `out` (absolute). Throws ContentError or CommandError, leaving `out` alone. */
export async function buildSite(content: string, out: string): Promise<void> {
  prepareOut(out);
  const step = (words: string) => console.log(words);
  const workplace = openWorkplace("build");
  // Next exports only to a folder inside the project.
  const inProject = join(process.cwd(), "out");
  recoverFolder(inProject, "site");
  const exported = besideOf(inProject);
  const beside = besideOf(out);
  const removeUnfinished = () => {
    for (const folder of [exported, beside]) rmSync(folder, { recursive: true, force: true });
  };
  const forget = atEnd(removeUnfinished);
  try {
    step(`Checking ${content} …`);
    const manual = loadPublishable(content);
    const sections = manual.chapters.reduce((sum, chapter) => sum + sectionsOf(chapter).length, 0);
    step(`Rendering ${counted(manual.chapters.length, "chapter")} with ${counted(sections, "section")} …`);
    const checked = join(workplace.folder, "manual.json");
    writeFileSync(checked, JSON.stringify(manual));
    await runNext({ CHECKED_MANUAL: checked, EXPORT_FOLDER: relative(process.cwd(), exported) });
    step("Finishing …");
    writeFiles(exported, chapterFeedFiles(manual));
    const basePath = basePathOf(manual.portalAddress);
    writeFiles(exported, hostingFiles(basePath));
    writeSearchIndex(exported, buildSearchIndex(manual));
    await writeIcons(exported, manual.colour);
    const pages = finishExport(exported, basePath);
    await writePictures(manual.pictures, exported);
    // Without an address of the portal no page names them (components/page-main/preview.tsx).
    if (manual.portalAddress) await writePreviews(previewsOf(manual), exported);
    else rmSync(join(exported, "previews"), { recursive: true, force: true });
    await writeCopy(
      exported,
      manual.chapters.map(({ number }) => number),
      basePath,
    );
    markFolder(exported, "site");
    if (beside !== exported) moveBeside(exported, beside);
    swapFolders(beside, out);
    step(`${counted(pages, "page")} in ${relative(process.cwd(), out) || out}`);
  } finally {
    forget();
    removeUnfinished();
    workplace.remove();
  }
}

function loadPublishable(content: string): Manual {
  try {
    return loadManual(content);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new ContentError(error.problems, "Nothing was built. The published site is unchanged.");
  }
}

/** Puts back a site that an interrupted run left aside. Throws CommandError if `out` may not be replaced, or cannot be made. */
function prepareOut(out: string): void {
  if (!existsSync(dirname(out))) throw new CommandError(`There is no folder ${dirname(out)} to put the site in.`);
  recoverFolder(out, "site");
  const why = whyNotSwapped(out, "site");
  if (why) throw new CommandError(`${why}. Nothing was changed. Name another folder with --out, or empty this one.`);
  // Whether the disk takes it is known now, before the work.
  makeFolder(besideOf(out))();
}

function moveBeside(exported: string, beside: string): void {
  try {
    renameSync(exported, beside);
  } catch (error) {
    // Only a folder on the same disk can be renamed.
    if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
    cpSync(exported, beside, { recursive: true });
  }
}

/** Renders the pages into EXPORT_FOLDER, which lies in the project. */
function runNext(environment: Record<string, string>): Promise<void> {
  const child = startNode(
    [join(process.cwd(), "node_modules/next/dist/bin/next"), "build"],
    { ...environment, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    ["pipe", "pipe"],
  ).process;
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout?.on("data", (data) => (output += data));
    child.stderr?.on("data", (data) => (output += data));
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new CommandError(whyNotRendered(output)))));
  });
}

function whyNotRendered(output: string): string {
  if (output.includes("Another next build process is already running"))
    return "Another build is running in this folder. When it has ended, run this command again.";
  return sayPrintedError(output, process.cwd()) ?? `The pages could not be rendered:\n${output}`;
}
