// The fragment of a permanent link: the permanent ID and the check code of what was copied.

/** A copied link's fragment, taken apart. */
export type CopiedFragment = {
  id: string;
  /** Counted from 1; absent for a whole section and for an item. */
  paragraph?: number;
  /** Name of an enumerated item: "(a)(ii)". */
  item?: string;
  /** The first seven characters, which are all that a link carries. */
  fingerprint: string;
  /** The number the reader asked for, where they were taken on to another. */
  askedFor?: string;
};

/**
 * Fragment of a copied link: "#k7mq.24EQM6A", for a paragraph "#k7mq-2.24EQM6A", for an item "#k7mq-a-ii.24EQM6A". It never
 * reaches a server (RFC 3986, 3.5).
 */
export function copiedFragment({ id, paragraph, item, fingerprint, askedFor }: CopiedFragment): string {
  const place = item ? item.replaceAll("(", "-").replaceAll(")", "") : paragraph ? `-${paragraph}` : "";
  return `#${id}${place}.${fingerprint.slice(0, 7)}${askedFor ? `~${askedFor}` : ""}`;
}

/** Whether a copied link can name the item: one whose name begins with a figure, "(1)(a)", would be taken for a paragraph. */
export function isLinkedByName(item: string): boolean {
  return /^\([a-z]/i.test(item);
}

/** Reads a fragment; undefined for everything that is not a copied link's, however it came about. */
export function readCopiedFragment(hash: string): CopiedFragment | undefined {
  const [, id, paragraph, item, fingerprint, askedFor] =
    /^#([0-9a-hjkmnp-tv-z]{4})(?:-([1-9]\d{0,3})|((?:-[A-Za-z]{1,8})(?:-[A-Za-z\d]{1,12}){0,7}))?\.([0-9A-HJKMNP-TV-Z]{7})(?:~([a-z\d.-]{1,40}))?$/.exec(
      hash,
    ) ?? [];
  if (!id) return undefined;
  return {
    id,
    paragraph: paragraph ? Number(paragraph) : undefined,
    ...(item && { item: item.replace(/-(\w+)/g, "($1)") }),
    fingerprint,
    askedFor,
  };
}
