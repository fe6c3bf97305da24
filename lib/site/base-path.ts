// The path that comes before every address of the portal.

declare const PORTAL_BASE_PATH: string | undefined;

/**
 * The path that comes before every address of the portal: "", or "/procedures" where it is published below a path. The
 * browser's code has it set by esbuild (lib/build/bundle-elements.ts). Everywhere else it is "": pages and files are
 * made as for the root of a host, and stay so on the disk; the finishing step moves the addresses in the pages
 * (lib/build/move-page.ts), and whole addresses begin with the manual's portalAddress, which includes the path.
 */
export const basePath: string = typeof PORTAL_BASE_PATH === "undefined" ? "" : PORTAL_BASE_PATH;

/** The path in the address where a portal is published: "https://example.org/procedures" → "/procedures", else "". */
export function basePathOf(portalAddress: string | undefined): string {
  return portalAddress === undefined ? "" : new URL(portalAddress).pathname.replace(/\/$/, "");
}

/**
 * "/about/" → "/procedures/about/" where the portal is published below a path, else as it is. Constants made by it are marked
 * as pure, so that esbuild leaves out those that a bundle does not use.
 */
export function withBasePath(path: string): string {
  return basePath ? basePath + path : path;
}
