// Turns introduction.md into its form, which has one field with the whole file, and back.
import { openedField, wordsField } from "./section-file";

/** The values of the form. */
export function readIntroductionForm(text: string): Record<string, unknown> {
  return { [wordsField]: text.trim(), [openedField]: text };
}

/** The text of the file with the form's words. Without a change, it is the same letter for letter as when it was opened. */
export function writeIntroductionForm(values: Record<string, unknown>): string {
  const opened = String(values[openedField] ?? "");
  const written = String(values[wordsField] ?? "")
    .replace(/\r\n?/g, "\n")
    .trim();
  if (written === opened.replace(/\r\n?/g, "\n").trim()) return opened;
  return `${opened.includes("\r\n") ? written.replaceAll("\n", "\r\n") : written}${/\s*$/.exec(opened)?.[0] || "\n"}`;
}
