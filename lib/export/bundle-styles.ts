// Style sheets that only some pages or some acts need, so that a reading page does not carry them.
import { build } from "esbuild";

const entries = {
  blocks: "components/section/blocks.css",
  editions: "components/editions/editions.css",
  links: "components/lasting-links/copied-text.css",
  "print-codes": "components/print-page/print-codes.css",
  sheets: "components/printed-sheets/sheets.css",
  tray: "components/selection/tray.css",
  "quick-exit": "components/quick-exit/quick-exit.css",
  "stored-copy": "components/stored-copy/stored-copy.css",
  suggestions: "components/search-suggestions/suggestions.css",
};

/** Names of the style sheets, as in the addresses of lib/permalink.ts. */
export const styleNames = Object.keys(entries);

/** A style sheet, minified. Throws for an unknown name or a sheet that does not parse. */
export async function bundleStyle(name: string): Promise<string> {
  const file = Object.entries(entries).find(([known]) => known === name)?.[1];
  if (!file) throw new Error(`There is no style sheet “${name}”.`);
  const result = await build({ entryPoints: [file], minify: true, charset: "utf8", write: false });
  return result.outputFiles[0].text;
}
