// Makes the browser's code as small as it gets. Terser leaves a tenth less than esbuild alone, gzipped, and takes seconds for all of
// it, so each result is kept by the hash of what it was made from.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type MinifyOptions, minify } from "terser";
import terser from "terser/package.json" with { type: "json" };
import { keepFile } from "../processes/kept-file";

// Functions stay what they are, so that a test can read from the result that every address is put below the portal's path. It
// costs no bytes.
const options: MinifyOptions = { ecma: 2020, compress: { inline: 0, passes: 3 } };

/** The same code, minified. `isModule` if it is an ES module. Throws if it does not parse. */
export async function minifyCode(code: string, isModule: boolean): Promise<string> {
  const cache = join(process.cwd(), "node_modules/.cache/portal-minified");
  const hash = createHash("sha256")
    .update(JSON.stringify([terser.version, options, isModule, code]))
    .digest("hex");
  const file = join(cache, `${hash}.js`);
  try {
    return readFileSync(file, "utf8");
  } catch {
    const { code: minified = "" } = await minify(code, { ...structuredClone(options), module: isModule });
    keepFile(file, minified);
    return minified;
  }
}
