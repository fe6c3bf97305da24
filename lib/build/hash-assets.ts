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
    // Code names the files it fetches by address. Those files are renamed first, so that the hash of the code depends on them.
    if (address.endsWith(".js")) writeFileSync(from, renameIn(readFileSync(from, "utf8"), names));
    const hash = createHash("sha256").update(readFileSync(from)).digest("hex").slice(0, 8);
    const to = `/assets/${stem}.${hash}${extname(address)}`;
    renameSync(from, join(folder, to));
    names.set(address, to);
  };
  // Folders among the assets already have a hash in their name.
  const files = readdirSync(assets, { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const name of fetchedFirst(assets, files.map((file) => file.name).sort())) {
    move(`/assets/${name}`, name.slice(0, name.length - extname(name).length));
  }
  for (const name of readdirSync(join(folder, "_next"), { recursive: true, encoding: "utf8" }).sort()) {
    if (name.endsWith(".css")) move(`/_next/${name.replaceAll("\\", "/")}`, "style");
  }
  return names;
}

function renameIn(code: string, names: AssetNames): string {
  return [...names].reduce((renamed, [from, to]) => renamed.replace(mentions(from), to), code);
}

// Code may have an address within a longer string: below the path of the portal, or in HTML.
function mentions(address: string): RegExp {
  return new RegExp(`${address.replaceAll(".", "\\.")}(?![\\w.-])`, "g");
}

// Each file comes after all the files that its code fetches.
function fetchedFirst(assets: string, names: string[]): string[] {
  const ordered = new Set<string>();
  const visit = (name: string, fetching: string[]) => {
    if (fetching.includes(name)) throw new Error(`Code fetches itself: ${[...fetching, name].join(" → ")}.`);
    if (ordered.has(name)) return;
    const code = name.endsWith(".js") ? readFileSync(join(assets, name), "utf8") : "";
    for (const other of names) if (other !== name && mentions(`/assets/${other}`).test(code)) visit(other, [...fetching, name]);
    ordered.add(name);
  };
  for (const name of names) visit(name, []);
  return [...ordered];
}
