// What an editor should look at after an import, in the order of the report.

export const kindsToLookAt = {
  "caption-alternative": {
    what: "Picture that only its caption describes, now also for people who can't see it",
    advice: "If the caption does not say what it shows, describe it.",
  },
  diagram: {
    what: "Words of a diagram, now a list",
    advice: "Its arrows are gone. Draw it as a flow chart if they matter.",
  },
  references: { what: "Characters that a program had written as codes, now themselves" },
  "nested-terms": { what: "Terms with their meanings inside another list, now paragraphs or bullets" },
  "line-formula": { what: "Formula written on one line" },
  "typed-items": { what: "Lines that each begin with a bullet, now a list" },
  "long-heading": { what: "Sentence that the document marks as a heading, read as text" },
  "header-row": { what: "Table without a header row: the first row was used as one" },
  simplified: {
    what: "Text whose bold, emphasis or layout can't be written in Markdown: its words alone were kept",
    advice: "Add what is missing.",
  },
  "merged-cell": {
    what: "Cell merged with cells below the header row, now split",
    advice: "Fill in the cells that are empty now.",
  },
  raised: { what: "Raised or lowered characters that are on the line here", advice: "Can they be misread?" },
  underlined: { what: "Underlined words that are not underlined here" },
  "link-not-https": {
    what: "Link that is not https: only its words were kept",
    advice: "If the website supports https, add it again.",
  },
  "lost-link": { what: "Link that leads nowhere here: only its words were kept" },
  "title-link": { what: "Link in a title: only its words were kept" },
  "title-given": {
    what: "Title of the chapter, which its text does not have",
    advice: 'Another one: --chapter "Title".',
  },
  "number-given": { what: "Number given here, which the document does not have" },
  "former-number": {
    what: "Former number that the words name",
    advice: "Readers find another number here: add a link, or a note.",
  },
  "cited-elsewhere": {
    what: "Number in the words that becomes a link to another chapter",
    advice: "Is that chapter meant?",
  },
  "number-form": { what: "Number that is written in another way here" },
  "label-again": {
    what: "Number that the document has more than once: it is in the title, because a section is found by its number",
  },
  opening: { what: "Text before the first section, now a section of its own" },
  "list-sign": { what: "Numbered list right after another: the sign after its numbers was changed to keep them apart" },
  "number-format": { what: "Number that the document has in other signs, in figures here" },
  "double-number": { what: "Typed number that the document also counts: only the typed one was kept" },
  "title-read": { what: "Words next to a section's number that were read as its title" },
  "title-unread": { what: "Words next to a section's number that were read as its text, not as its title" },
  "part-title": { what: "Line that was read as the title of a part" },
  "no-part-title": { what: "Line that was read as text, not as the title of a part" },
  "out-of-order": { what: "Number that comes after a later one, read as text, not as a section" },
  "number-in-words": { what: "Number that starts a paragraph here and a heading elsewhere, read as text" },
  "inner-heading": { what: "Heading without a section's number: its text is in the section before it" },
  "before-sections": { what: "Text before the first section, now at its start" },
  "joined-lines": { what: "Lines that were not joined, though they may be one paragraph" },
  "joined-word": { what: "Word that was divided at the end of a line, now in one piece" },
  converted: { what: "The file was converted by LibreOffice first", advice: "Compare the result with the document." },
  "from-pdf": {
    what: "Paragraphs, lists and titles of a PDF are guesses",
    advice: "Compare the result with the document. The Word document it was made from is better.",
  },
} as const satisfies Record<string, { what: string; advice?: string }>;
