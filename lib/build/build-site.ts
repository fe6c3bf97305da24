// The build from end to end: check → pages by Next → finishing step → swap. It publishes only if every step succeeds.
import { cpSync, existsSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { wordsOfLanguage } from "../content/advice/spelling";
import { loadManual } from "../content/get-manual";
import { ContentError } from "../content/problem";
import { type Manual, sectionsOf } from "../domain/manual";
import { feedFiles } from "../generate/feed-files";
import { fingerprintFiles } from "../generate/fingerprints";
import { idFiles } from "../generate/ids";
import { buildSearchIndex } from "../generate/search-index";
import { hostingFiles } from "../hosting/hosting-files";
import { CommandError } from "../messages/command-error";
import { counted } from "../messages/counted";
import { atEnd } from "../processes/at-end";
import { openWorkplace } from "../processes/workplace";
import { basePathOf } from "../site/base-path";
import { previewsOf } from "../site/preview-words";
import { makeFolder } from "./make-folder";
import { exportSite, makePages } from "./make-pages";
import { markFolder } from "./own-folder";
import { writePreviews } from "./previews/write-previews";
import { besideOf, recoverFolder, swapFolders, whyNotSwapped } from "./swap-folders";
import { writeAssets } from "./write-assets";
import { writeFiles } from "./write-files";
import { writeIcons } from "./write-icons";
import { writeCopy } from "./write-offline-copy";
import { writePictures } from "./write-pictures";
import { writeSearchIndex } from "./write-search-index";

type Options = {
  /** What earlier builds kept and this one uses: finished pages and compiled code (the default), compiled code alone, or nothing. */
  uses?: "pages" | "code" | "nothing";
  /** Adds to the finished pages of `manual` in `folder`, before anything is made from them or published. */
  add?: (folder: string, manual: Manual) => Promise<void>;
};

/**
 * Builds the manual in `content` into the folder `out` (absolute) and returns the number of pages. Throws ContentError,
 * CommandError or what `add` throws; `out` is then unchanged.
 */
export async function buildSite(content: string, out: string, { uses = "pages", add }: Options = {}): Promise<number> {
  prepareOut(out);
  const step = (words: string) => console.log(words);
  const workplace = openWorkplace("build");
  const beside = besideOf(out);
  const removeUnfinished = () => rmSync(beside, { recursive: true, force: true });
  const forget = atEnd(removeUnfinished);
  try {
    step(`Checking ${content} …`);
    const manual = loadPublishable(content);
    const sections = manual.chapters.reduce((sum, chapter) => sum + sectionsOf(chapter).length, 0);
    step(`Rendering ${counted(manual.chapters.length, "chapter")} with ${counted(sections, "section")} …`);
    const basePath = basePathOf(manual.portalAddress);
    const makeRest = async (folder: string) => {
      writeFiles(folder, new Map([...feedFiles(manual), ...idFiles(manual), ...fingerprintFiles(manual), ...hostingFiles(basePath)]));
      await writeAssets(manual, basePath, folder);
      writeSearchIndex(folder, buildSearchIndex(manual, "by size", await wordsOfLanguage()));
      await writeIcons(folder, manual.colour);
    };
    const [site, pages] =
      uses === "nothing"
        ? await exportSite(manual, basePath, workplace.folder, makeRest)
        : await makePages(manual, basePath, workplace.folder, makeRest, uses === "pages");
    step("Finishing …");
    await writePictures(manual.pictures, site);
    // Without a portal address no page links to them (components/page-main/preview.tsx).
    if (manual.portalAddress) await writePreviews(previewsOf(manual), site);
    else rmSync(join(site, "previews"), { recursive: true, force: true });
    await add?.(site, manual);
    await writeCopy(
      site,
      manual.chapters.map(({ number }) => number),
      basePath,
    );
    markFolder(site, "site");
    moveBeside(site, beside);
    swapFolders(beside, out);
    if (!manual.portalAddress) step(withoutAddress);
    return pages;
  } finally {
    forget();
    removeUnfinished();
    workplace.remove();
  }
}

// Not advice, because a manual may be built before anyone knows where it will be published.
const withoutAddress =
  "manual.yml has no portal-address: until it says where the portal is published, citations and e-mails do not name the website.";

function loadPublishable(content: string): Manual {
  try {
    return loadManual(content);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new ContentError(error.problems, "Nothing was built. The published site is unchanged.");
  }
}

/** Puts back a site that an interrupted run moved aside. Throws CommandError if `out` may not be replaced or cannot be made. */
function prepareOut(out: string): void {
  if (!existsSync(dirname(out))) throw new CommandError(`There is no folder ${dirname(out)} to put the site in.`);
  recoverFolder(out, "site");
  const why = whyNotSwapped(out, "site");
  if (why) throw new CommandError(`${why}. Nothing was changed. Name another folder with --out.`);
  // Finds out now, before the work, whether the disk can be written to.
  makeFolder(besideOf(out))();
}

function moveBeside(site: string, beside: string): void {
  try {
    renameSync(site, beside);
  } catch (error) {
    // A folder can only be renamed on the same disk.
    if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
    cpSync(site, beside, { recursive: true });
  }
}
