// What a copied link needs to know of a text that is not on the page, or whose words have changed.

export type PermalinkRecord = {
  /** The number it has, or had last before it was withdrawn. */
  number: string;
  /** Fingerprint (seven characters) of an earlier version, or of a paragraph of one → ISO date of that version. */
  versions?: Record<string, string>;
};
