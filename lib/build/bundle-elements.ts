// Bundles the browser's code, one file for each kind of page, without the framework.
import { minifyCode } from "./minify-code";

const entries = {
  reading: [
    "components/print-stamp/print-stamp.element.ts",
    "components/site-header/search-form.element.ts",
    "components/lasting-links/act-button.element.ts",
    "components/lasting-links/lasting-links.element.ts",
  ],
  // Fetched when a reader first shares, opens a panel, presses a key or arrives by a copied link.
  links: ["components/lasting-links/links.ts"],
  search: ["components/search-results/search-results.element.ts"],
  // Fetched when a reader first focuses the search form.
  suggestions: ["components/search-suggestions/suggestions.ts"],
  // The search itself; both of the above use it.
  engine: ["lib/search/search.ts"],
  // Fetched if a word of a query is not in the manual.
  spelling: ["lib/search/spelling.ts"],
  // Fetched with the root of a large index.
  packed: ["lib/search/packed-index.ts"],
  // Fetched for a word that is still being typed.
  completion: ["lib/search/complete.ts"],
  // Fetched if a query has digits.
  numbers: ["lib/search/numbers-named.ts"],
  // Fetched if a query may ask what a term means.
  definitions: ["lib/search/definitions.ts"],
  // Fetched if a query has words in quotes.
  phrases: ["lib/search/phrases.ts"],
  // Fetched if a query finds nothing.
  offers: ["lib/search/offer.ts", "components/search-results/nothing-found.ts"],
  // Fetched if a query may ask for a telephone number.
  partners: ["lib/search/partners-asked.ts", "components/search-results/partner-numbers.ts"],
  // Fetched after the first results.
  filters: [
    "components/search-filters/search-filters.ts",
    "components/search-results/result-controls.ts",
    "components/search-results/keep-place.ts",
  ],
  // Fetched when a reader first adds a section to the print list, and while there is one in it.
  tray: ["components/print-list/tray.ts"],
  "print-list": ["components/print-list/print-list.element.ts"],
  // Fetched when a reader prints, or may be about to.
  "print-page": ["components/print-page/prepare-page.ts", "components/print-page/print-options.ts"],
  // Fetched for QR codes.
  qr: ["components/print-page/qr-code.ts"],
  // Fetched by browsers that cannot print a footer on each sheet.
  sheets: ["components/printed-sheets/sheets.ts"],
  // Fetched by the pages of sheets to hand out.
  slip: ["components/handouts/read-slip.element.ts"],
  audit: ["components/handouts/audit-choice.element.ts"],
  poster: ["components/handouts/poster-code.element.ts"],
  // Fetched by browsers that can read codes from pictures.
  scan: ["components/check/scan-codes.ts"],
  check: ["components/check/check-copies.element.ts"],
  // Fetched when a reader first shows amendments.
  "show-amendments": ["components/amendments/toggle-amendments.ts"],
  // Fetched when a reader first opens the changes of a section.
  "show-change": ["components/amendments/open-change.ts"],
  // Fetched with a section's versions.
  compare: ["components/versions/compare-versions.element.ts"],
  // Fetched if the contents mark a section as changed.
  "recent-changes": ["components/contents/recent-changes.ts"],
  // Fetched with lists by date.
  dates: ["components/as-at/as-at-day.element.ts", "components/amendments/amendments-since.element.ts"],
  // Fetched by the pages of manuals that set a quick exit.
  "quick-exit": ["components/quick-exit/quick-exit.element.ts"],
  // Fetched by the pages that have a notice.
  notice: ["components/notice/show-on-days.ts"],
  // Fetched by the page on which a reader saves an offline copy.
  keep: ["components/offline/keep-manual.element.ts"],
  // Fetched by each page once a reader has an offline copy.
  "offline-copy": ["components/offline/offline-notice.element.ts"],
  "not-found": ["components/not-found/near-number.element.ts"],
};

// Of manuals with labels of other forms than 8.45.7.
const withLabels = { numbers: ["lib/search/numbers-and-labels.ts"] };

/** Names of the bundles, as in the addresses in lib/site/assets.ts. */
export const elementNames = Object.keys(entries);

/**
 * The code of one bundle as an ES module, for a portal whose addresses begin with `basePath` (lib/site/base-path.ts), and a
 * manual that `hasLabels` or has not (lib/util/has-labels.ts). Throws for an unknown name, or if the code does not compile.
 */
export async function bundleElement(name: string, basePath = "", hasLabels = false): Promise<string> {
  const files = Object.entries(hasLabels ? { ...entries, ...withLabels } : entries).find(([known]) => known === name)?.[1];
  if (!files) throw new Error(`There is no bundle “${name}”.`);
  return bundle(files, "esm", basePath, hasLabels);
}

/** The code of the service worker, for the same kind of portal. Throws if it does not compile. */
export function bundleWorker(basePath: string): Promise<string> {
  // Not every browser accepts a module as a service worker.
  return bundle(["components/offline/worker/worker.ts"], "iife", basePath, true);
}

async function bundle(files: string[], format: "esm" | "iife", basePath: string, hasLabels: boolean): Promise<string> {
  const { build } = await import("esbuild");
  const result = await build({
    stdin: { contents: files.map((file) => `export * from "./${file}";`).join("\n"), resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format,
    target: "es2022",
    define: { PORTAL_BASE_PATH: JSON.stringify(basePath), PORTAL_HAS_LABELS: String(hasLabels) },
    charset: "utf8",
    legalComments: "none",
    write: false,
  });
  return minifyCode(result.outputFiles[0].text, format === "esm");
}
