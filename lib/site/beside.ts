// Where the window is wide, notes are in the margin beside their section if they are no higher than it. A build knows no
// heights: lines are counted roughly, at the sizes of components/section/section.css.

const words = { charactersOfLine: 75, lineHeight: 29, gap: 14 };
const notes = { charactersOfLine: 24, lineHeight: 20, gap: 8 };

/** Whether notes with these texts fit beside a section with these paragraphs. */
export function fitsBeside(noteTexts: string[], paragraphs: string[]): boolean {
  return heightOf(noteTexts, notes) <= heightOf(paragraphs, words);
}

function heightOf(texts: string[], { charactersOfLine, lineHeight, gap }: typeof words): number {
  return texts.reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / charactersOfLine)) * lineHeight + gap, 0);
}
