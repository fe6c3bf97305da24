// The build from end to end: check → pages by Next → finishing step → swap. It publishes only if every step succeeds.
import { cpSync, existsSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { wordsOfLanguage } from "../content/advice/spelling";
import { loadManual } from "../content/get-manual";
import { keptKinds } from "../content/kept";
import { ContentError } from "../content/problem";
import { type Manual, sectionsOf } from "../domain/manual";
import { feedFiles } from "../generate/feed-files";
import { fingerprintFiles } from "../generate/fingerprints";
import { idFiles } from "../generate/ids";
import { buildSearchIndex } from "../generate/search-index";
import { cutLanguage } from "../generate/search-shards";
import { hostingFiles } from "../hosting/hosting-files";
import { CommandError } from "../messages/command-error";
import { counted } from "../messages/counted";
import { atEnd } from "../processes/at-end";
import { forOtherManuals, keepOnDisk, madeOnceAsync, removeOldKept, type Uses, usingKept } from "../processes/kept-file";
import { openWorkplace } from "../processes/workplace";
import { basePathOf } from "../site/base-path";
import { previewsOf } from "../site/preview-words";
import { makeFolder } from "./make-folder";
import { exportSite, makePages } from "./make-pages";
import { markFolder } from "./own-folder";
import { writePreviews } from "./previews/write-previews";
import { nextFolderOf, recoverFolder, swapFolders, whyNotSwapped } from "./swap-folders";
import { writeAssets } from "./write-assets";
import { linkingTo, writeFiles } from "./write-files";
import { writeIcons } from "./write-icons";
import { writeCopy } from "./write-offline-copy";
import { writePictures } from "./write-pictures";
import { writeSearchIndex } from "./write-search-index";

type Options = {
  /** What this build uses of what earlier ones kept: all by default. */
  uses?: Uses;
  /** Adds to the finished pages of `manual` in `folder`, before anything is made from them or published. */
  add?: (folder: string, manual: Manual) => Promise<void>;
};

/**
 * Builds the manual in `content` into the folder `out` (absolute) and returns the number of pages. Throws ContentError,
 * CommandError or what `add` throws; `out` is then unchanged.
 */
export function buildSite(content: string, out: string, { uses = "all", add }: Options = {}): Promise<number> {
  const act = () => build(content, out, uses, add);
  return usingKept(uses, () => (uses === "all" ? linkingTo(out, act) : act()));
}

async function build(content: string, out: string, uses: Uses, add: Options["add"]): Promise<number> {
  prepareOut(out);
  const step = (words: string) => console.log(words);
  const workplace = openWorkplace("build");
  const beside = nextFolderOf(out);
  const removeUnfinished = () => rmSync(beside, { recursive: true, force: true });
  const forget = atEnd(removeUnfinished);
  try {
    step(`Checking ${content} …`);
    const manual = loadPublishable(content);
    const sections = manual.chapters.reduce((sum, chapter) => sum + sectionsOf(chapter).length, 0);
    removeOldKept(keptKinds, forOtherManuals(manual.chapters.length));
    step(`Rendering ${counted(manual.chapters.length, "chapter")} with ${counted(sections, "section")} …`);
    const basePath = basePathOf(manual.portalAddress);
    const makeRest = async (folder: string) => {
      writeFiles(folder, new Map([...feedFiles(manual), ...idFiles(manual), ...fingerprintFiles(manual), ...hostingFiles(basePath)]));
      await writeAssets(manual, basePath, folder);
      writeSearchIndex(folder, buildSearchIndex(manual, "by size", await languageFiles()));
      await writeIcons(folder, manual.colour);
    };
    const [site, pages] =
      uses === "nothing"
        ? await exportSite(manual, basePath, workplace.folder, makeRest)
        : await makePages(manual, basePath, workplace.folder, makeRest);
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

// Of the dictionary and the code alone.
const languageFiles = () => madeOnceAsync({ name: "language", inputs: [] }, async () => cutLanguage(await wordsOfLanguage()));

function loadPublishable(content: string): Manual {
  try {
    return loadManual(content, [], keepOnDisk);
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
  makeFolder(nextFolderOf(out))();
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
