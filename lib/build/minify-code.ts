// Makes the browser's code as small as it gets. Terser leaves a tenth less than esbuild alone, gzipped, and takes seconds for all of
// it, so each result is kept by the hash of what it was made from.
import { join } from "node:path";
import type { MinifyOptions } from "terser";
import terser from "terser/package.json" with { type: "json" };
import { codeOf, keepFile, keptFolder, readKeptFile } from "../processes/kept-file";

// Functions stay what they are, so that a test can read from the result that every address is put below the portal's path. It
// costs no bytes.
const options: MinifyOptions = { ecma: 2020, compress: { inline: 0, passes: 3 } };

/** The same code, minified. `isModule` if it is an ES module. Throws if it does not parse. */
export async function minifyCode(code: string, isModule: boolean): Promise<string> {
  const file = join(keptFolder("minified"), codeOf(terser.version, JSON.stringify(options), String(isModule), code));
  const found = readKeptFile(file);
  if (found !== undefined) return found;
  // Loading it takes 60 ms.
  const { minify } = await import("terser");
  const { code: minified = "" } = await minify(code, { ...structuredClone(options), module: isModule });
  keepFile(file, minified);
  return minified;
}
