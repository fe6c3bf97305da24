// Whether a manual has other numbers than those of figures.

declare const PORTAL_HAS_LABELS: boolean | undefined;

/**
 * False in the browser's code of a manual whose numbers are all like 8.45.7: esbuild sets it (lib/build/bundle-elements.ts),
 * and leaves out what only labels of other forms need. True everywhere else.
 */
export const hasLabels: boolean = typeof PORTAL_HAS_LABELS === "undefined" || PORTAL_HAS_LABELS;
