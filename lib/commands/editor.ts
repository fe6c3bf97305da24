// npm run editor: makes the site on which editors change the manual without a terminal, as a folder of static files.

import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { markFolder } from "../build/own-folder";
import { nextFolderOf, recoverFolder, swapFolders, whyNotSwapped } from "../build/swap-folders";
import { writeFiles } from "../build/write-files";
import { fileOf, folderName } from "../content/chapter-labels";
import { commandsFor } from "../content/commands-for";
import { loadManual } from "../content/get-manual";
import { sectionsOf } from "../domain/manual";
import { inOwnChapter, labelOf } from "../domain/number";
import { editorHeaders, editorPolicy } from "../editor/build/editor-headers";
import { lookOf, writeEditor } from "../editor/build/write-editor";
import { collectionOf, editorConfig } from "../editor/editor-config";
import { editorData } from "../editor/editor-data";
import { hostsOf } from "../editor/git-host";
import { hostingFiles } from "../hosting/hosting-files";
import { CommandError } from "../messages/command-error";
import { atEnd } from "../processes/at-end";
import { contentOption, readOptions, readOut } from "./options";
import { readFolder } from "./read-folder";

const usage = `npm run editor -- [--content DIR] [--site DIR] [--out DIR]

Makes the page where editors change the manual in a browser, signed in to the git host: a folder of static files, to
serve as a separate site. Needs editing: in manual.yml, and a built site for its style sheet. docs/editing.md explains
how to set it up.

  --content DIR   the folder of the manual (default: content)
  --site DIR      the built site (default: out)
  --out DIR       where to put the editor (default: editor); replaces only a folder made by this command`;

export async function run(words: string[]): Promise<void> {
  const options = { ...contentOption, site: { type: "string", default: "out" }, out: { type: "string", default: "editor" } } as const;
  const { values } = readOptions(words, usage, options);
  const { content, site } = values;
  const out = readOut(values.out, content);
  prepareOut(out);
  const manual = loadManual(content);
  const { editing, settings, slugs, items, names } = readFolder(content);
  const look = lookOf(resolve(site));
  if (look === undefined)
    throw new CommandError(
      `There is no built site in ${site}. Run ${commandsFor(content).npm("build")} first, or name the site with --site.`,
    );

  const { title, portalAddress } = manual;
  const chapters = manual.chapters.map((chapter) => ({
    name: folderName(chapter.number, slugs.get(chapter.number) ?? ""),
    number: chapter.number,
    title: chapter.title,
    isAnew: sectionsOf(chapter).some(({ number }) => number !== inOwnChapter(number)),
    isNamed: sectionsOf(chapter).every(({ number }) => labelOf(number) !== fileOf(number)),
  }));
  const hosts = hostsOf(editing);
  const pageData = {
    config: editorConfig(editing, chapters, names, portalAddress),
    data: editorData(manual, settings, slugs, items),
    previews: Object.fromEntries(chapters.map(({ number }) => [collectionOf(number), number])),
  };
  const beside = nextFolderOf(out);
  const removeUnfinished = () => rmSync(beside, { recursive: true, force: true });
  const forget = atEnd(removeUnfinished);
  try {
    mkdirSync(beside);
    await writeEditor(beside, { title, pageData, look, portalAddress, policy: editorPolicy(hosts) });
    writeFiles(beside, hostingFiles("", editorHeaders(hosts)));
    markFolder(beside, "editor");
    swapFolders(beside, out);
  } finally {
    forget();
    removeUnfinished();
  }
  const named = relative(process.cwd(), out) || out;
  console.log(`The editor is in ${named}. Serve it as a separate site, with the headers in its folder: see docs/editing.md.`);
}

/** As the build does (build-site.ts). Throws CommandError if `out` may not be replaced, or cannot be made. */
function prepareOut(out: string): void {
  if (!existsSync(dirname(out))) throw new CommandError(`The folder ${dirname(out)} does not exist.`);
  recoverFolder(out, "editor");
  const why = whyNotSwapped(out, "editor");
  if (why) throw new CommandError(`${why}. Nothing was changed. Name another folder with --out.`);
}
