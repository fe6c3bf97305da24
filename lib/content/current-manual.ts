// Where the pages get their manual: from the content itself while writing, from the checked copy in a build.
import { readFileSync } from "node:fs";
import { cache } from "react";
import type { Manual } from "../manual";
import { rootOf } from "../permalink";
import { loadManual } from "./get-manual";

/**
 * The manual of this build or development server. A build checks and compiles the content once and leaves the
 * result in the file CHECKED_MANUAL for every process that renders pages; development reads CONTENT_FOLDER anew
 * for each request, and shows words that are not locked yet. Throws ContentError for content with problems.
 */
export const getManual: () => Manual = process.env.CHECKED_MANUAL
  ? readOnce(process.env.CHECKED_MANUAL)
  : cache(() => atRoot(loadManual(process.env.CONTENT_FOLDER ?? "content", ["unlocked-edition"])));

// While writing, the portal stands at the root of this machine: with its path, whole addresses would not be those of its pages.
function atRoot(manual: Manual): Manual {
  return rootOf(manual.portalAddress) === "" ? manual : { ...manual, portalAddress: undefined };
}

function readOnce(file: string): () => Manual {
  let manual: Manual | undefined;
  return () => {
    manual ??= JSON.parse(readFileSync(file, "utf8")) as Manual;
    return manual;
  };
}
