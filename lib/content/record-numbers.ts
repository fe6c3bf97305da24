// Adds to the number history; what is in it is never changed.

import { type Document, parseDocument, YAMLMap } from "yaml";
import { compareAmong } from "../domain/number-order";
import { withdrawalOf } from "./apply-number-history";
import type { ContentFiles } from "./content-files";
import { readNumberHolders } from "./number-holders";
import { numbersOfFiles } from "./numbers-of-files";
import { printYaml } from "./print-yaml";
import type { NumberHistory } from "./schemas";

const opening = `# The number history: who held which number, from when on. Kept by npm run number-history and npm run renumber;
# what is past is never changed. A withdrawn text ends with "- withdrawn:" and its day, and "why:".
`;

/** The number history with a line for every chapter and section of `files` that it lacks, from the date of its text. */
export function recordNumbers(numberHistory: string, files: ContentFiles): { text: string; added: number } {
  const document = readNumberHistory(numberHistory);
  const numbers = numbersOfFiles(files);
  const missing: { id: string; number: string; from: string }[] = [];
  for (const { name, text } of files) {
    const number = numbers.get(name);
    const id = /^id: *["']?([^\s"']+)/m.exec(text)?.[1];
    const from = /^(?:version|as-at): *["']?([^\s"']+)/m.exec(text)?.[1];
    if (!number || !id || !from || document.has(id)) continue;
    missing.push({ id, number, from });
  }
  const compare = compareAmong(missing.map(({ number }) => number));
  missing.sort((a, b) => compare(a.number, b.number));
  for (const { id, ...held } of missing) document.set(id, document.createNode([held]));
  return { text: printYaml(document, numberHistory), added: missing.length };
}

/** The number history without the lines of texts that were never published, and are to be imported again. */
export function forgetNumbers(numberHistory: string, ids: string[]): string {
  const document = readNumberHistory(numberHistory);
  for (const id of ids) document.delete(id);
  return printYaml(document, numberHistory);
}

/** The number history after some ids took other numbers on a day. Ids that it lacks are a programming mistake: record them first. */
export function recordMoves(numberHistory: string, moves: { id: string; to: string }[], day: string): string {
  const document = readNumberHistory(numberHistory);
  for (const { id, to } of moves) document.addIn([id], document.createNode({ number: to, from: day }));
  return printYaml(document, numberHistory);
}

/** The number history after a text was withdrawn on a day; one that says so already is left as it is. */
export function recordWithdrawal(numberHistory: string, id: string, day: string, why: string): string {
  const document = readNumberHistory(numberHistory);
  if (!recordedWithdrawal(numberHistory, id)) document.addIn([id], document.createNode({ withdrawn: day, why }));
  return printYaml(document, numberHistory);
}

/** The day and the reason that the number history gives for a withdrawal; undefined if the text is not withdrawn. */
export function recordedWithdrawal(numberHistory: string, id: string): { on: string; why: string } | undefined {
  return withdrawalOf(numberHistoryIn(numberHistory)[id]);
}

/** ISO day of the latest change of a number; undefined if none ever changed. */
export function lastRenumbering(numberHistory: string): string | undefined {
  return readNumberHolders(numberHistoryIn(numberHistory))?.renumberings.at(-1);
}

// The check has validated its format.
/** Reads the number history from the text of number-history.yml. */
export function numberHistoryIn(numberHistory: string): NumberHistory {
  return (readNumberHistory(numberHistory).toJSON() ?? {}) as NumberHistory;
}

function readNumberHistory(numberHistory: string): Document {
  const document: Document = parseDocument(numberHistory || opening, { schema: "failsafe" });
  document.contents ??= new YAMLMap();
  return document;
}
