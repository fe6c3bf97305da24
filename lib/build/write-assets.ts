// Writes the files that pages fetch into the site.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isLabelled, type Manual } from "../domain/manual";
import { madeOnceAsync, removeOldKept } from "../processes/kept-file";
import { assetNames, bundleAsset, type Look } from "./bundle-assets";

/** Writes them below `folder`, for a portal whose addresses begin with `basePath`. */
export async function writeAssets(manual: Manual, basePath: string, folder: string): Promise<void> {
  mkdirSync(join(folder, "assets"), { recursive: true });
  const { colour, logo } = manual;
  const look: Look = { colour, logo, isLabelled: isLabelled(manual) };
  const names = assetNames(look);
  const files = await madeOnceAsync({ name: "assets", inputs: [basePath, JSON.stringify(look)] }, () =>
    Promise.all(names.map((name) => bundleAsset(name, look, basePath))),
  );
  removeOldKept("assets", 20);
  removeOldKept("minified", 400);
  for (const [i, name] of names.entries()) writeFileSync(join(folder, "assets", name), files[i]);
}
