// Names the files that pages fetch by the hash of their content, so that browsers may keep them for ever.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";

/** Old address → new address, from the root of the site. */
export type AssetNames = Map<string, string>;

/** Moves the style sheets of the export and the files in assets/ to names with their hash. `folder` is the export. */
export function hashAssets(folder: string): AssetNames {
  const names: AssetNames = new Map();
  const assets = join(folder, "assets");
  mkdirSync(assets, { recursive: true });
  const move = (address: string, stem: string) => {
    const from = join(folder, address);
    // What the code fetches it calls by the address: that is renamed first, and so the code's own hash tells of it.
    if (address.endsWith(".js")) writeFileSync(from, renameIn(readFileSync(from, "utf8"), names));
    const hash = createHash("sha256").update(readFileSync(from)).digest("hex").slice(0, 8);
    const to = `/assets/${stem}.${hash}${extname(address)}`;
    renameSync(from, join(folder, to));
    names.set(address, to);
  };
  // Folders among the assets have a hash in their own name.
  const files = readdirSync(assets, { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const name of files.map((file) => file.name).sort(fetchedFirst)) {
    move(`/assets/${name}`, name.slice(0, name.length - extname(name).length));
  }
  for (const name of readdirSync(join(folder, "_next"), { recursive: true, encoding: "utf8" }).sort()) {
    if (name.endsWith(".css")) move(`/_next/${name.replaceAll("\\", "/")}`, "style");
  }
  return names;
}

function renameIn(code: string, names: AssetNames): string {
  return [...names].reduce((renamed, [from, to]) => renamed.replaceAll(`"${from}"`, `"${to}"`), code);
}

// Data and style sheets fetch nothing; code that pages begin with fetches the other code.
function fetchedFirst(a: string, b: string): number {
  const rank = (name: string) =>
    name === "reading.js" ? 3 : name === "suggestions.js" || name === "search.js" ? 2 : name.endsWith(".js") ? 1 : 0;
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
