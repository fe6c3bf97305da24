// How much of a sheet words take. The style sheet keeps a section together on paper; one that is long would leave much of
// the sheet before it empty, or all but its title.

// Of the words, at their size on paper.
const charactersOfLine = 85;
const linesOfSheet = 50;

/** The class of a section with these words, rendered HTML: one that takes more than half a sheet, or may, may be divided. */
export function sectionClass(html: string): string {
  return isLongOnPaper(html) ? "section long" : "section";
}

/** Whether words, rendered HTML, take more than half a sheet of A4, by a rough count of their lines. Pictures and charts may be as high as a sheet. */
export function isLongOnPaper(html: string): boolean {
  if (/<(?:img|svg)\b/.test(html)) return true;
  const blocks = html.split(/<(?:p|li|tr|dt|dd|h\d)\b/).map((block) => block.replace(/^[^<]*?>|<[^>]*>/g, "").trim());
  // The space between two blocks is about half a line.
  const lines = blocks.filter(Boolean).reduce((sum, { length }) => sum + Math.ceil(length / charactersOfLine) + 0.5, 0);
  return lines > linesOfSheet / 2;
}
