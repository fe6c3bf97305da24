// The fragment of a permanent link: the permanent ID and the check code of what was copied.

/** A copied link's fragment, taken apart. */
export type CopiedFragment = {
  id: string;
  /** Counted from 1; absent for a whole section. */
  paragraph?: number;
  /** The first seven characters, which are all that a link carries. */
  fingerprint: string;
  /** The number the reader asked for, where they were taken on to another. */
  askedFor?: string;
};

/** Fragment of a copied link: "#k7mq.24EQM6A", for a paragraph "#k7mq-2.24EQM6A". It never reaches a server (RFC 3986, 3.5). */
export function copiedFragment({ id, paragraph, fingerprint, askedFor }: CopiedFragment): string {
  return `#${id}${paragraph ? `-${paragraph}` : ""}.${fingerprint.slice(0, 7)}${askedFor ? `~${askedFor}` : ""}`;
}

/** Reads a fragment; undefined for everything that is not a copied link's, however it came about. */
export function readCopiedFragment(hash: string): CopiedFragment | undefined {
  const [, id, paragraph, fingerprint, askedFor] =
    /^#([0-9a-hjkmnp-tv-z]{4})(?:-([1-9]\d{0,3}))?\.([0-9A-HJKMNP-TV-Z]{7})(?:~([\d.]{1,19}[a-z]?))?$/.exec(hash) ?? [];
  return id ? { id, paragraph: paragraph ? Number(paragraph) : undefined, fingerprint, askedFor } : undefined;
}
