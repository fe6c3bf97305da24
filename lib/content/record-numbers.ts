// Adds to the ledger of numbers; what stands in it is never changed.
import { type Document, parseDocument, YAMLMap } from "yaml";
import { compareNumbers } from "../domain/number";
import { withdrawalOf } from "./apply-number-history";
import { readNumberHistory } from "./number-holders";
import { printYaml } from "./print-yaml";
import type { Ledger } from "./schemas";

type TextFile = { name: string; text: string };

const opening = `# The ledger of numbers: who held which number, from when on. Kept by npm run ledger and npm run renumber;
# what is past is never changed. A withdrawn text ends with "- withdrawn:" and its day, and "why:".
`;

/** The ledger with a line for every chapter and section of `files` that it lacks, from the date of its text. */
export function recordNumbers(ledger: string, files: TextFile[]): { text: string; added: number } {
  const document = readLedger(ledger);
  const missing: { id: string; number: string; from: string }[] = [];
  for (const { name, text } of files) {
    const [, folder, file] = /^([\d.]+[a-z]?)-[^/]+\/(chapter\.yml|[^/]+\.md)$/.exec(name) ?? [];
    const id = /^id: *["']?([^\s"']+)/m.exec(text)?.[1];
    const from = /^(?:edition|as-at): *["']?([^\s"']+)/m.exec(text)?.[1];
    if (!file || !id || !from || document.has(id)) continue;
    const number = file === "chapter.yml" ? folder : file.slice(0, -".md".length);
    missing.push({ id, number, from });
  }
  missing.sort((a, b) => compareNumbers(a.number, b.number));
  for (const { id, ...held } of missing) document.set(id, document.createNode([held]));
  return { text: printYaml(document, ledger), added: missing.length };
}

/** The ledger after some ids took other numbers on a day. Ids that it lacks are a programming mistake: record them first. */
export function recordMoves(ledger: string, moves: { id: string; to: string }[], day: string): string {
  const document = readLedger(ledger);
  for (const { id, to } of moves) document.addIn([id], document.createNode({ number: to, from: day }));
  return printYaml(document, ledger);
}

/** The ledger after a text was withdrawn on a day; one that says so already is left as it is. */
export function recordWithdrawal(ledger: string, id: string, day: string, why: string): string {
  const document = readLedger(ledger);
  if (!recordedWithdrawal(ledger, id)) document.addIn([id], document.createNode({ withdrawn: day, why }));
  return printYaml(document, ledger);
}

/** The day and the reason that the ledger holds for a text; undefined where it is not withdrawn. */
export function recordedWithdrawal(ledger: string, id: string): { on: string; why: string } | undefined {
  return withdrawalOf(ledgerIn(ledger)[id]);
}

/** ISO day of the latest change of a number; undefined where none ever changed. */
export function lastRenumbering(ledger: string): string | undefined {
  return readNumberHistory(ledgerIn(ledger))?.renumberings.at(-1);
}

// The check has held its form.
/** The ledger that a text of numbers.yml holds. */
export function ledgerIn(ledger: string): Ledger {
  return (readLedger(ledger).toJSON() ?? {}) as Ledger;
}

function readLedger(ledger: string): Document {
  const document: Document = parseDocument(ledger || opening, { schema: "failsafe" });
  document.contents ??= new YAMLMap();
  return document;
}
