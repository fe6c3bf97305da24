// Makes the editor: a folder of static files that is a separate site, whatever its address. No page of the portal loads any of
// it.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { writeFiles } from "../../build/write-files";
import { editorPage, missingPage } from "./editor-page";
import { versionFile, withoutThirdParties } from "./without-third-parties";

const contentEditor = "node_modules/@sveltia/cms";

// The content editor fetches these only for pictures, maps and code, which no form has.
const unused = [
  "@shikijs/*",
  "exifr/*",
  "leaflet/*",
  "svgo/*",
  "terra-draw",
  "terra-draw-leaflet-adapter",
  "./chunks/heic-*",
  "./chunks/webp_enc*",
];

/** What the page fetches when it is opened (components/editor/editor.ts). */
type PageData = { config: unknown; data: unknown; previews: Record<string, string> };

type Options = {
  /** Title of the manual. */
  title: string;
  pageData: PageData;
  /** The portal's own, for the preview and the page's icon. */
  look: Look;
  /** Where readers find the portal, if known; links in the preview lead there. */
  portalAddress?: string;
  /** The policy in the page itself, for hosts that send no headers. */
  policy: string;
};

/** Writes the editor into `folder`, which must exist. Throws if the code does not compile. */
export async function writeEditor(folder: string, { title, pageData, look, portalAddress, policy }: Options): Promise<void> {
  writeFiles(
    folder,
    new Map([
      ["index.html", editorPage(title, policy)],
      ["404.html", missingPage(title, policy)],
      ["robots.txt", "User-agent: *\nDisallow: /\n"],
      ["editor.json", JSON.stringify(pageData)],
      ["portal.css", look.styles],
      ["icon.svg", look.icon],
      [versionFile, JSON.stringify({ version: versionOf() })],
    ]),
  );
  await writeCode(folder, portalAddress);
  copyFonts(join(folder, "assets"));
  mkdirSync(join(folder, "licences"));
  cpSync(join(contentEditor, "LICENSE.txt"), join(folder, "licences/sveltia-cms.txt"));
}

async function writeCode(folder: string, portalAddress = ""): Promise<void> {
  await build({
    entryPoints: ["components/editor/editor.ts"],
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    external: unused,
    plugins: [withoutThirdParties],
    define: { PORTAL_BASE_PATH: JSON.stringify(portalAddress), "process.env.NODE_ENV": '"production"' },
    charset: "utf8",
    legalComments: "linked",
    logLevel: "silent",
  });
}

function versionOf(): string {
  const { version } = JSON.parse(readFileSync(join(contentEditor, "package.json"), "utf8"));
  return String(version);
}

// The content editor's code looks for them in its own folder.
function copyFonts(folder: string): void {
  const fonts = join(contentEditor, "npm/assets");
  mkdirSync(folder);
  for (const name of readdirSync(fonts)) if (/\.woff2$|\.LICENSE\.txt$/.test(name)) cpSync(join(fonts, name), join(folder, name));
}

/** What the editor takes from a finished site: its style sheets, joined into one, and its icon. */
export type Look = { styles: string; icon: string };

/** Reads it from the folder of a site; undefined if the folder is not a site. */
export function lookOf(site: string): Look | undefined {
  const page = join(site, "index.html");
  const html = existsSync(page) ? readFileSync(page, "utf8") : "";
  const linked = (kind: string) =>
    [...html.matchAll(new RegExp(`<link rel="${kind}" href="([^"]+)"`, "g"))].map(([, address]) =>
      readFileSync(join(site, "assets", basename(address)), "utf8"),
    );
  const [sheets, [icon]] = [linked("stylesheet"), linked("icon")];
  return sheets.length === 0 || icon === undefined ? undefined : { styles: sheets.join("\n"), icon };
}
