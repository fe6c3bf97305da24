// Where the pages get their manual: from the checked copy that the build, or npm run dev, has left for them.
import { readFileSync, statSync } from "node:fs";
import type { Chapter, Manual } from "../domain/manual";
import { openOutline, withChapter } from "../domain/outline";
import { isWriting } from "../site/while-writing";

/**
 * The manual of this build, or of npm run dev, from the file CHECKED_MANUAL. A build leaves it once for every process
 * that renders pages; npm run dev writes it anew after each save that has no problem, so that it is always the
 * last good one. While a build renders a page of a chapter, OUTLINE and CHAPTER name the files with what such a page may
 * read; CHAPTER is "none" for a page that may read the outline alone. Throws if there is no such file: the portal's own commands write it.
 */
export function getManual(): Manual {
  const { CHECKED_MANUAL = "", OUTLINE = "", CHAPTER = "" } = process.env;
  return CHAPTER === "" ? wholeManual(CHECKED_MANUAL) : manualOfChapter(OUTLINE, CHAPTER);
}

const wholeManual = readAnew((file) => JSON.parse(readFileSync(file, "utf8")) as Manual);
const readOutline = readAnew((file) => openOutline(JSON.parse(readFileSync(file, "utf8"))));

let opened: { file: string; manual: Manual } | undefined;

function manualOfChapter(outline: string, file: string): Manual {
  if (file === "none") return readOutline(outline);
  if (opened?.file !== file)
    opened = { file, manual: withChapter(readOutline(outline), JSON.parse(readFileSync(file, "utf8")) as Chapter) };
  return opened.manual;
}

function readAnew<T>(readFile: (file: string) => T): (file: string) => T {
  let held: { value: T; read: string } | undefined;
  return (file) => {
    const now = held && !isWriting() ? held.read : stampOf(file);
    if (held?.read !== now) held = { value: readFile(file), read: now };
    return held.value;
  };
}

// Each is a file of its own that takes the place of the one before.
function stampOf(file: string): string {
  const { ino, mtimeMs, size } = statSync(file);
  return `${ino} ${mtimeMs} ${size}`;
}
