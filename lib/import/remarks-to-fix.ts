// What an editor has to fix after an import, in the order of the report.

export const kindsToFix = {
  "tracked-changes": {
    what: "Tracked changes were read as if accepted",
    advice: "Accept or reject them in the document, then import it again with --replace.",
  },
  "embedded-document": {
    what: "Document embedded in this one, whose words are missing here",
    advice: "Open the document in Word, save it, and import it again with --replace.",
  },
  encoding: { what: "The file isn't UTF-8, so its accents and dashes may be wrong" },
  "missing-picture": {
    what: "Picture whose file is not in the document",
    advice: "Add its file to pictures/ and show it from there.",
  },
  "unknown-picture": {
    what: "Picture of a kind that browsers can't show",
    advice: "Copy it in the word processor, paste it into a picture program and save it as PNG.",
  },
  "large-picture": {
    what: "Picture of more than 500,000 bytes or 4,000 pixels",
    advice: "Import again with --shrink-pictures, or save a smaller one.",
  },
  "undescribed-picture": {
    what: "Picture that the document does not describe",
    advice: "Say in its square brackets what it shows, for people who can't see it.",
  },
  drawing: {
    what: "Drawing of shapes and lines",
    advice: "Its shapes are gone: draw it again as a flow chart, or save it as a picture.",
  },
  chart: { what: "Chart", advice: "Save it as a picture, or write it as a table." },
  symbol: { what: "Symbol of a font that browsers don't have", advice: "Write the sign that is meant." },
  formula: { what: "Formula that can't be written on one line", advice: "Write it in words, or save it as a picture." },
} as const satisfies Record<string, { what: string; advice?: string }>;
