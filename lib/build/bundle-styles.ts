// Style sheets that only some pages or actions need, so that reading pages do not carry them.
import { readFileSync } from "node:fs";
import type { Manual } from "../domain/manual";
import { darkColour } from "../site/colour";

const entries = {
  blocks: "components/section/blocks.css",
  levels: "components/section/levels.css",
  changed: "components/section/changed.css",
  "other-pages": "components/page-main/other-pages.css",
  versions: "components/versions/versions.css",
  panels: "components/panels/panels.css",
  "print-page": "components/print-page/print-page.css",
  sheets: "components/printed-sheets/sheets.css",
  tray: "components/print-list/tray.css",
  unscripted: "components/print-stamp/unscripted.css",
  "without-scripts": "components/page-main/without-scripts.css",
  urgent: "components/urgent/urgent-box.css",
  notice: "components/notice/notice.css",
  "quick-exit": "components/quick-exit/quick-exit.css",
  "offline-copy": "components/offline/offline-notice.css",
  suggestions: "components/search-suggestions/suggestions.css",
};

/** Names of the style sheets, as in the addresses in lib/site/assets.ts. */
export const styleNames = Object.keys(entries);

/** A style sheet, minified. Throws for an unknown name or a sheet that does not parse. */
export async function bundleStyle(name: string): Promise<string> {
  const file = Object.entries(entries).find(([known]) => known === name)?.[1];
  if (!file) throw new Error(`There is no style sheet “${name}”.`);
  const { build } = await import("esbuild");
  const result = await build({ entryPoints: [file], bundle: true, minify: true, charset: "utf8", target: promised(), write: false });
  return result.outputFiles[0].text;
}

/** Where the manual's logo goes. */
const logoSheet = "./components/site-header/logo.css";

/**
 * The minified style sheet of a manual's own look: its colour on the screen, and room for its logo. Undefined for a manual
 * without either; its pages need no such sheet.
 */
export async function bundleLook({ colour, logo }: Pick<Manual, "colour" | "logo">): Promise<string | undefined> {
  if (!colour && !logo) return undefined;
  const sheet = [
    ...(logo ? [`@import "${logoSheet}";`] : []),
    ...(colour
      ? [
          `@media screen { :root { --accent: ${colour} } }`,
          `@media screen and (prefers-color-scheme: dark) { :root { --accent: ${darkColour(colour)} } }`,
        ]
      : []),
  ];
  const { build } = await import("esbuild");
  const result = await build({
    stdin: { contents: sheet.join("\n"), loader: "css", resolveDir: "." },
    bundle: true,
    minify: true,
    charset: "utf8",
    target: promised(),
    write: false,
  });
  return result.outputFiles[0].text;
}

// The browsers in package.json, by the names esbuild uses: properties that some know only with a vendor prefix get it too.
function promised(): string[] {
  const { browserslist } = JSON.parse(readFileSync("package.json", "utf8")) as { browserslist: string[] };
  return browserslist.map((browser) => browser.replace("ios_saf", "ios").replace(" ", ""));
}
