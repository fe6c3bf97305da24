// Where the chapter is plain, its number before each section's says nothing.

/** "8.45.6" in chapter "8.45" → "6"; a number that does not begin with the chapter's stays whole. */
export function inChapter(number: string, chapter: string): string {
  return number.startsWith(`${chapter}.`) ? number.slice(chapter.length + 1) : number;
}
