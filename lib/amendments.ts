// What changed in a manual, by date: the events that the page of amendments, the feeds and the chapters tell of.

/** One dated change of one section. */
export type Amendment = {
  /** ISO day from which it holds. */
  date: string;
  /** "new" is a section that came to its chapter later than the chapter's first text held here. */
  kind: "amendment" | "correction" | "new" | "withdrawn";
  /** Permanent id of the text. */
  id: string;
  /** The number it has now, or had last. */
  number: string;
  chapter: { id: string; number: string; title: string };
  /** The change note, or why it was withdrawn. */
  note?: string;
  /** ISO day of the edition before; absent for a new section. */
  before?: string;
};
