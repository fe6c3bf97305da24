// Makes the offline copy from the finished site: packs of files, a list of them, and the service worker.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { madeOnceAsync } from "../processes/kept-file";
import { bytesOf, type CopyList, isPicture, layout, type PackFiles, type PublishedCopy, packOf, packOfChapter } from "../site/offline-copy";
import { copyFileAddress, homeAddress, publishedCopyAddress, workerAddress } from "../site/urls";
import { bundleWorker } from "./bundle-elements";
import { writeFiles } from "./write-files";

/**
 * Writes the offline copy into `folder`, the finished site of the chapters with these numbers, whose addresses begin with
 * `basePath` (lib/site/base-path.ts). Throws if a file is neither text nor a picture.
 */
export async function writeCopy(folder: string, chapters: string[], basePath = ""): Promise<void> {
  const written = new Map<string, string>();
  const writeHashed = (text: string) => {
    const hash = createHash("sha256").update(text).digest("hex");
    written.set(copyFileAddress(hash), text);
    return hash;
  };
  const files = filesOf(folder);
  const list: CopyList = { layout, packs: {}, notice: noticeOf(files, basePath) };
  for (const [name, paths] of packed(files, chapters)) {
    const text = JSON.stringify(Object.fromEntries(paths.map((path) => [pathOf(path), textOf(folder, path)])) satisfies PackFiles);
    list.packs[name] = { hash: writeHashed(text), bytes: Buffer.byteLength(text) };
  }
  const published: PublishedCopy = { list: writeHashed(JSON.stringify(list)), bytes: bytesOf(list) };
  written.set(publishedCopyAddress, JSON.stringify(published));
  written.set(workerAddress, await madeOnceAsync({ name: "assets", inputs: ["worker", basePath] }, () => bundleWorker(basePath)));
  writeFiles(folder, written);
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

// Browsers ask for a page by the address of its folder.
function pathOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, "$1");
}

function packed(files: string[], chapters: string[]): Map<string, string[]> {
  const packs = new Map<string, string[]>();
  const ofChapters = chapters.map(packOfChapter);
  for (const file of files) {
    const name = packOf(pathOf(file), ofChapters);
    if (name === undefined) continue;
    const pack = packs.get(name) ?? [];
    pack.push(file);
    packs.set(name, pack);
  }
  return packs;
}

function textOf(folder: string, path: string): string {
  const file = join(folder, path);
  if (isPicture(path)) return readFileSync(file).toString("base64");
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    throw new Error(
      `${file} is not text, and an offline copy has only text and pictures. lib/site/offline-copy.ts lists what is left out.`,
      {
        cause: error,
      },
    );
  }
}

// The site is finished, so these names have a hash.
function noticeOf(files: string[], basePath: string): CopyList["notice"] {
  const named = (ending: string) => {
    const file = files.find((name) => new RegExp(`^assets/offline-copy\\.[0-9a-f]+\\.${ending}$`).test(name));
    if (!file) throw new Error(`The export has no offline-copy.${ending}.`);
    return `${basePath}${homeAddress}${file}`;
  };
  return { code: named("js"), style: named("css") };
}
