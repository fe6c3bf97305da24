// Where the pages get their manual: from the checked copy that the build, or the development server, has left for them.
import { readFileSync, statSync } from "node:fs";
import type { Manual } from "../domain/manual";

/**
 * The manual of this build or development server, from the file CHECKED_MANUAL. A build leaves it once for every process
 * that renders pages; the development server writes it again for each save that has no problem, so that it is always the
 * last good one. Throws where there is no such file: the portal's own commands write it.
 */
export const getManual: () => Manual = readAnew(process.env.CHECKED_MANUAL ?? "");

function readAnew(file: string): () => Manual {
  let manual: Manual | undefined;
  let read = "";
  return () => {
    const now = manual && process.env.NODE_ENV === "production" ? read : stampOf(file);
    if (!manual || now !== read) manual = JSON.parse(readFileSync(file, "utf8")) as Manual;
    read = now;
    return manual;
  };
}

// Each is a file of its own that takes the place of the one before.
function stampOf(file: string): string {
  const { ino, mtimeMs, size } = statSync(file);
  return `${ino} ${mtimeMs} ${size}`;
}
