// Words on paper, beside the stamp (lib/site/print-stamp.ts).

/** Comes after the version, on each sheet. */
export function pageOf(page: number, pages: number): string {
  return `Page ${page} of ${pages}`;
}
