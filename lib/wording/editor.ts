// The page on which editors change the manual in a browser; labels and hints of its forms are in lib/editor/field-words.ts.

export const toFix = "To fix";
export const fix = "Fix:";
/** `day` in words. */
export function versionOf(day: string): string {
  return `Version of ${day}.`;
}
export function changeNote(kind: "amendment" | "correction" | undefined, note: string): string {
  return `${kind === "correction" ? "Correction" : "Amendment"}: ${note}`;
}
export function notSaved(why: string): string {
  return `This was not saved.\n\n${why}`;
}
