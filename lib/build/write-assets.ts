// Writes the files that pages fetch into the site.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Manual } from "../domain/manual";
import { assetNames, bundleAsset } from "./bundle-assets";

/** Writes them below `folder`, for a portal whose addresses begin with `basePath`. */
export async function writeAssets(manual: Manual, basePath: string, folder: string): Promise<void> {
  mkdirSync(join(folder, "assets"), { recursive: true });
  const names = assetNames(manual);
  const files = await Promise.all(names.map((name) => bundleAsset(name, manual, basePath)));
  for (const [i, name] of names.entries()) writeFileSync(join(folder, "assets", name), files[i]);
}
