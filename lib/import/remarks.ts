// What an import tells an editor: what to fix, what to look at, what was left out.

/** `list` are the words it speaks of, ready to print; "" where it speaks of none. Each kind is one line of the report. */
type Kind = { group: Group; what: string; advice?: string };
export type Group = "fix" | "look" | "left-out";

/** The groups in their order, with their names. */
export const groups: [Group, string][] = [
  ["fix", "Fix"],
  ["look", "Look at"],
  ["left-out", "Left out"],
];

/** Every kind, in the order of the report. */
export const remarkKinds = {
  "tracked-changes": {
    group: "fix",
    what: "Tracked changes were read as if accepted",
    advice: "Accept or reject them in the document, then import it again with --replace.",
  },
  "embedded-document": {
    group: "fix",
    what: "Document embedded in this one, whose words are missing here",
    advice: "Open the document in Word, save it, and import it again with --replace.",
  },
  encoding: { group: "fix", what: "The file isn't UTF-8, so its accents and dashes may be wrong" },
  "missing-picture": {
    group: "fix",
    what: "Picture whose file is not in the document",
    advice: "Add its file to pictures/ and show it from there.",
  },
  "unknown-picture": {
    group: "fix",
    what: "Picture of a kind that browsers can't show",
    advice: "Copy it in the word processor, paste it into a picture program and save it as PNG.",
  },
  "large-picture": {
    group: "fix",
    what: "Picture of more than 500,000 bytes",
    advice: "Import again with --shrink-pictures, or save a smaller one.",
  },
  "undescribed-picture": {
    group: "fix",
    what: "Picture that the document does not describe",
    advice: "Say in its square brackets what it shows, for people who can't see it.",
  },
  "caption-alternative": {
    group: "look",
    what: "Picture that only its caption describes, now also for people who can't see it",
    advice: "If the caption does not say what it shows, describe it.",
  },
  drawing: {
    group: "fix",
    what: "Drawing of shapes and lines",
    advice: "Its shapes are gone: draw it again as a flow chart, or save it as a picture.",
  },
  chart: { group: "fix", what: "Chart", advice: "Save it as a picture, or write it as a table." },
  symbol: { group: "fix", what: "Symbol of a font that browsers don't have", advice: "Write the sign that is meant." },
  formula: { group: "fix", what: "Formula that can't be written on one line", advice: "Write it in words, or save it as a picture." },
  diagram: {
    group: "look",
    what: "Words of a diagram, now a list",
    advice: "Its arrows are gone. Draw it as a flow chart if they matter.",
  },
  "line-formula": { group: "look", what: "Formula written on one line" },
  "typed-items": { group: "look", what: "Lines that each begin with a bullet, now a list" },
  "long-heading": { group: "look", what: "Sentence that the document marks as a heading, read as text" },
  "header-row": { group: "look", what: "Table without a header row: the first row was used as one" },
  simplified: {
    group: "look",
    what: "Text whose bold, emphasis or layout can't be written in Markdown: its words alone were kept",
    advice: "Add what is missing.",
  },
  "merged-cell": {
    group: "look",
    what: "Cell merged with cells below the header row, now split",
    advice: "Fill in the cells that are empty now.",
  },
  raised: { group: "look", what: "Raised or lowered characters that are on the line here", advice: "Can they be misread?" },
  underlined: { group: "look", what: "Underlined words that are not underlined here" },
  "link-not-https": {
    group: "look",
    what: "Link that is not https: only its words were kept",
    advice: "If the website supports https, add it again.",
  },
  "lost-link": { group: "look", what: "Link that leads nowhere here: only its words were kept" },
  "title-link": { group: "look", what: "Link in a title: only its words were kept" },
  "title-given": {
    group: "look",
    what: "Title of the chapter, which its text does not have",
    advice: 'Another one: --chapter "Title".',
  },
  "number-given": { group: "look", what: "Number given here, which the document does not have" },
  "former-number": {
    group: "look",
    what: "Former number that the words name",
    advice: "Readers find another number here: add a link, or a note.",
  },
  "cited-elsewhere": {
    group: "look",
    what: "Number in the words that becomes a link to another chapter",
    advice: "Is that chapter meant?",
  },
  "number-form": { group: "look", what: "Number that is written in another way here" },
  "label-again": {
    group: "look",
    what: "Number that the document has more than once: it is in the title, because a section is found by its number",
  },
  opening: { group: "look", what: "Text before the first section, now a section of its own" },
  "list-sign": { group: "look", what: "Numbered list right after another: the sign after its numbers was changed to keep them apart" },
  "number-format": { group: "look", what: "Number that the document has in other signs, in figures here" },
  "double-number": { group: "look", what: "Typed number that the document also counts: only the typed one was kept" },
  "title-read": { group: "look", what: "Words next to a section's number that were read as its title" },
  "title-unread": { group: "look", what: "Words next to a section's number that were read as its text, not as its title" },
  "part-title": { group: "look", what: "Line that was read as the title of a part" },
  "no-part-title": { group: "look", what: "Line that was read as text, not as the title of a part" },
  "out-of-order": { group: "look", what: "Number that comes after a later one, read as text, not as a section" },
  "number-in-words": { group: "look", what: "Number that starts a paragraph here and a heading elsewhere, read as text" },
  "inner-heading": { group: "look", what: "Heading without a section's number: its text is in the section before it" },
  "before-sections": { group: "look", what: "Text before the first section, now at its start" },
  "joined-lines": { group: "look", what: "Lines that were not joined, though they may be one paragraph" },
  "joined-word": { group: "look", what: "Word that was divided at the end of a line, now in one piece" },
  converted: { group: "look", what: "The file was converted by LibreOffice first", advice: "Compare the result with the document." },
  "from-pdf": {
    group: "look",
    what: "Paragraphs, lists and titles of a PDF are guesses",
    advice: "Compare the result with the document. The Word document it was made from is better.",
  },
  "machine-alternative": { group: "left-out", what: "Description of a picture that a program wrote" },
  "picture-metadata": { group: "left-out", what: "Data of a camera or a program in a picture, such as where it was taken" },
  decoration: { group: "left-out", what: "Picture that comes back again and again and is not described: a decoration" },
  invisible: { group: "left-out", what: "Invisible characters" },
  bookmark: { group: "left-out", what: "Bookmark" },
  contents: { group: "left-out", what: "List of contents, because the portal makes its own" },
  "page-line": { group: "left-out", what: "What a printed or saved page adds" },
  "running-head": { group: "left-out", what: "Line that comes back on every sheet" },
  margin: { group: "left-out", what: "Header or footer" },
  menu: { group: "left-out", what: "Menu or list of links around the text" },
  "page-frame": { group: "left-out", what: "Header, footer or side column of the web page" },
  cookies: { group: "left-out", what: "Cookie notice" },
  "share-links": { group: "left-out", what: "Links for sharing" },
  "form-field": { group: "left-out", what: "Button or form field" },
  media: { group: "left-out", what: "Video, sound or embedded page" },
  "page-drawing": { group: "left-out", what: "Drawing without words" },
  "before-title": { group: "left-out", what: "Text before the chapter’s title" },
  "unused-note": { group: "left-out", what: "Footnote that no section refers to" },
  "title-note": { group: "left-out", what: "Footnote of a title, which can have none here" },
  "outside-picture": { group: "left-out", what: "Picture outside any section" },
  comment: { group: "left-out", what: "Comment" },
  hidden: { group: "left-out", what: "Words that the document does not show" },
  code: { group: "left-out", what: "Code of a program" },
} as const satisfies Record<string, Kind>;

export type RemarkKind = keyof typeof remarkKinds;

/** `words` are what it speaks of. `at` is a place of the source (SourceBlock). */
export type Remark = {
  kind: RemarkKind;
  words?: string;
  at?: number;
  /** The words left out, where they are more than those it shows. */
  gone?: string[];
  /** Words of the chapter that are there instead of them. */
  instead?: string[];
  /** Left out before the words of the document were counted. */
  isUncounted?: boolean;
};

/** The words that a remark says are not in the chapter. */
export function goneWords({ kind, words = "", gone }: Remark): string[] {
  if (gone) return gone;
  return remarkKinds[kind].group === "left-out" && !wordless.has(kind) ? splitWords(words) : [];
}

// What they name is not words of the document.
const wordless = new Set<RemarkKind>([
  "decoration",
  "picture-metadata",
  "invisible",
  "bookmark",
  "page-drawing",
  "media",
  "outside-picture",
]);

export const splitWords = (text: string) => text.split(/\s+/).filter(Boolean);

/** What the names of the bookmarks begin with that mark the place of a remark. */
export const remarkName = "imported-remark-";
