// The build from end to end: check → pages by Next → finishing step → swap. Nothing is published before all went well.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { loadManual } from "../content/get-manual";
import { counted } from "../counted";
import { finishExport } from "../export/finish-export";
import { writePreviews } from "../export/previews/write-previews";
import { swapFolders } from "../export/swap-folders";
import { writeCopy } from "../export/write-copy";
import { writeFiles } from "../export/write-files";
import { writeIcons } from "../export/write-icons";
import { writePictures } from "../export/write-pictures";
import { writeSearchIndex } from "../export/write-search-index";
import { hostingFiles } from "../hosting/hosting-files";
import { sectionsOf } from "../manual";
import { chapterFeedFiles } from "../outputs/feed-files";
import { buildSearchIndex } from "../outputs/search-index";
import { rootOf } from "../permalink";
import { previewsOf } from "../preview-words";
import { CommandError } from "./report-and-exit";

/** Builds the manual in `content` into the folder `out` (absolute). Throws ContentError or CommandError, leaving `out` alone. */
export async function buildSite(content: string, out: string): Promise<void> {
  checkReplaceable(out);
  const step = (words: string) => console.log(words);
  const workplace = mkdtempSync(join(tmpdir(), "portal-build-"));
  // Next exports only to a folder inside the project.
  const exported = join(process.cwd(), `out.building-${process.pid}`);
  try {
    step(`Checking ${content} …`);
    const manual = loadManual(content);
    const sections = manual.chapters.reduce((sum, chapter) => sum + sectionsOf(chapter).length, 0);
    step(`Rendering ${counted(manual.chapters.length, "chapter")} with ${counted(sections, "section")} …`);
    const checked = join(workplace, "manual.json");
    writeFileSync(checked, JSON.stringify(manual));
    await runNext({ CHECKED_MANUAL: checked, EXPORT_FOLDER: relative(process.cwd(), exported) });
    step("Finishing …");
    writeFiles(exported, chapterFeedFiles(manual));
    const root = rootOf(manual.portalAddress);
    writeFiles(exported, hostingFiles(root));
    writeSearchIndex(exported, buildSearchIndex(manual));
    await writeIcons(exported, manual.colour);
    const pages = finishExport(exported, root);
    await writePictures(manual.pictures, exported);
    // Without an address of the portal no page names them (components/page-main/preview.tsx).
    if (manual.portalAddress) await writePreviews(previewsOf(manual), exported);
    else rmSync(join(exported, "previews"), { recursive: true, force: true });
    await writeCopy(
      exported,
      manual.chapters.map(({ number }) => number),
      root,
    );
    const beside = `${out}.building-${process.pid}`;
    if (beside !== exported) moveBeside(exported, beside);
    swapFolders(beside, out);
    step(`${counted(pages, "page")} in ${relative(process.cwd(), out) || out}`);
  } finally {
    rmSync(workplace, { recursive: true, force: true });
    rmSync(exported, { recursive: true, force: true });
    rmSync(`${out}.building-${process.pid}`, { recursive: true, force: true });
  }
}

// A mistyped --out must not cost anybody their files: only an earlier site or an empty folder is replaced.
function checkReplaceable(out: string): void {
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) throw new CommandError(`${out} is a file; name a folder for the site.`);
  if (readdirSync(out).length > 0 && !existsSync(join(out, "404.html"))) {
    throw new CommandError(`${out} holds something other than a site; name another folder, or empty it.`);
  }
}

function moveBeside(exported: string, beside: string): void {
  if (!existsSync(dirname(beside))) throw new CommandError(`There is no folder ${dirname(beside)} to put the site in.`);
  try {
    renameSync(exported, beside);
  } catch (error) {
    // Only a folder on the same disk can be renamed.
    if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
    cpSync(exported, beside, { recursive: true });
  }
}

function runNext(environment: Record<string, string>): Promise<void> {
  const next = join(process.cwd(), "node_modules/next/dist/bin/next");
  if (!existsSync(next)) throw new CommandError("The packages are not installed: run npm ci first.");
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [next, "build"], {
      env: { ...process.env, ...environment, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (data) => (output += data));
    child.stderr.on("data", (data) => (output += data));
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new CommandError(`The pages could not be rendered:\n${output}`))));
  });
}
