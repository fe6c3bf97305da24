// Files of a manual that an import makes or needs.
import type { ContentFiles } from "../content/content-files";
import { numbersOfFiles } from "../content/numbers-of-files";
import { recordNumbers } from "../content/record-numbers";

/** The numbers of the manual's chapters and sections, by the names of their files. */
export function numbersIn(existing: ContentFiles): Set<string> {
  return new Set(numbersOfFiles(existing).values());
}

/** A manual without a number history begins one with its lock, when the editor runs the command. */
export function withNumberHistory(existing: ContentFiles, made: ContentFiles): ContentFiles {
  const numberHistory = existing.find(({ name }) => name === "number-history.yml");
  return numberHistory ? [{ name: "number-history.yml", text: recordNumbers(numberHistory.text, [...existing, ...made]).text }] : [];
}
