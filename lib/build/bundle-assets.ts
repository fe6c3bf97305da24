// The files that pages fetch, apart from pictures: browser code, style sheets of some pages, and a manual's own look.
import type { Manual } from "../domain/manual";
import { logoDrawing, lookStyle } from "../site/assets";
import { bundleElement, elementNames } from "./bundle-elements";
import { bundleLook, bundleStyle, styleNames } from "./bundle-styles";

const look = nameOf(lookStyle);
const logo = nameOf(logoDrawing);

/** The names of the files that pages of `manual` may fetch. */
export function assetNames({ colour, logo: drawn }: Pick<Manual, "colour" | "logo">): string[] {
  const code = [...elementNames.map((name) => `${name}.js`), ...styleNames.map((name) => `${name}.css`)];
  return [...code, ...(colour || drawn ? [look] : []), ...(drawn ? [logo] : [])];
}

/** What of a manual these files depend on. */
export type Look = Pick<Manual, "colour" | "logo"> & { isLabelled: boolean };

/** One of these files, for a portal whose addresses begin with `basePath`. Throws for an unknown name. */
export async function bundleAsset(name: string, manual: Look, basePath: string): Promise<string> {
  if (name === logo) return manual.logo?.drawing ?? "";
  if (name === look) return (await bundleLook(manual)) ?? "";
  if (name.endsWith(".css")) return bundleStyle(name.replace(/\.css$/, ""));
  return bundleElement(name.replace(/\.js$/, ""), basePath, manual.isLabelled);
}

function nameOf(address: string): string {
  return address.replace(/^.*\//, "");
}
