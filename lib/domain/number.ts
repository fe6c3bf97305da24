// Section and chapter numbers such as 8.45.10: lists of integers, never compared as words.

const shape = /^\d{1,3}(?:\.\d{1,3}){0,4}[a-z]?$/;

/** True for a number in its normal form: one to five integers of up to three digits without leading zeros, and at most one letter. */
export function isNumber(text: string): boolean {
  return shape.test(text) && !/(?:^|\.)0\d/.test(text);
}

/** The integers of a number; a final letter counts as one more ("8.45a" → [8, 45, 1]). */
export function numberParts(number: string): number[] {
  const digits = number.replace(/[a-z]$/, "");
  const parts = digits.split(".").map(Number);
  return digits === number ? parts : [...parts, number.charCodeAt(number.length - 1) - 96];
}

/** Orders numbers as integers: 8.45.9 before 8.45.10. For Array.sort. */
export function compareNumbers(a: string, b: string): number {
  const left = numberParts(a);
  const right = numberParts(b);
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    if (left[i] !== right[i]) return left[i] - right[i];
  }
  return left.length - right.length;
}

/** True if the section's number is the chapter's and exactly one integer more: 8.45.7 in 8.45. */
export function isSectionOf(section: string, chapter: string): boolean {
  return section.startsWith(`${chapter}.`) && !section.slice(chapter.length + 1).includes(".");
}

/** The last integer of a number: 7 for 8.45.7. A letter is left out. */
export function lastInteger(number: string): number {
  return Number.parseInt(number.slice(number.lastIndexOf(".") + 1), 10);
}

/** The number of a section's chapter: 8.45.7 → 8.45. */
export function chapterOf(number: string): string {
  return number.slice(0, Math.max(0, number.lastIndexOf(".")));
}
