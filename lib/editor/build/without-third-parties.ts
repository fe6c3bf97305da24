// The content editor asks other hosts for its fonts, for a newer version, and for the git host's status. Its policy would block
// that; removing the addresses from its code means that it does not even try.
import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

const fonts = "https://cdn.jsdelivr.net/fontsource/fonts/";

/** Where the editor's page would fetch the content editor's version: the version it has already. */
export const versionFile = "content-editor/package.json";

// Fonts are beside the page (lib/editor/build/write-editor.ts). The git host's status is not fetched.
const replaced: [string, string][] = [
  [`${fonts}source-sans-3:vf@5.3.0/latin-wght-normal.woff2`, "assets/source-sans-3-latin-wght-normal-BqRLTx4X.woff2"],
  [`${fonts}noto-mono@5.3.0/latin-400-normal.woff2`, "assets/noto-mono-latin-400-normal-DiC8lJru.woff2"],
  [
    `${fonts}material-symbols-outlined:vf@5.3.7/latin-wght-normal.woff2`,
    "assets/material-symbols-outlined-latin-wght-normal-_Z1IJPLg.woff2",
  ],
  ["https://unpkg.com/@sveltia/cms`", "content-editor`"],
  ["https://www.githubstatus.com/api/v2/status.json", versionFile],
  ["https://status-api.hostedstatus.com/1.0/status/5b36dc6502d06804c08349f7", versionFile],
];

/**
 * An esbuild plugin that removes the addresses. Throws if one is not found, or if the code has another font host: look again
 * after an upgrade.
 */
export const withoutThirdParties: Plugin = {
  name: "without-third-parties",
  setup({ onLoad }) {
    onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, ({ path }) => {
      let code = readFileSync(path, "utf8");
      for (const [address, instead] of replaced) {
        if (!code.includes(address))
          throw new Error(`The content editor no longer names ${address}: see lib/editor/build/without-third-parties.ts.`);
        code = code.replaceAll(address, instead);
      }
      if (code.includes("cdn.jsdelivr.net"))
        throw new Error("The content editor names a font that is not next to it: see lib/editor/build/without-third-parties.ts.");
      return { contents: code, loader: "js" };
    });
  },
};
