// Names that no chapter or section can have, because pages of the portal are at these addresses.

/** Pages of the portal that have an address of their own: no chapter can be there. */
export const reservedPages = new Set(
  (
    "about amendments assets check definitions documents downloads feeds fingerprints handouts icons ids offline previews print-list " +
    "search"
  ).split(" "),
);

/** Pages below that of a chapter. */
export const reservedInChapter = new Set(["versions", "amendments", "as-at"]);
