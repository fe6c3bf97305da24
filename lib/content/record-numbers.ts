// Adds to the ledger of numbers; what stands in it is never changed.
import { type Document, isMap, isSeq, parseDocument, YAMLMap } from "yaml";
import { compareNumbers } from "../number";

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
  return { text: print(document), added: missing.length };
}

/** The ledger after some ids took other numbers on a day. Ids that it lacks are a programming mistake: record them first. */
export function recordMoves(ledger: string, moves: { id: string; to: string }[], day: string): string {
  const document = readLedger(ledger);
  for (const { id, to } of moves) document.addIn([id], document.createNode({ number: to, from: day }));
  return print(document);
}

/** The ledger after a text was withdrawn on a day; one that says so already is left as it is. */
export function recordWithdrawal(ledger: string, id: string, day: string, why: string): string {
  const document = readLedger(ledger);
  const held = document.get(id);
  const isWithdrawn = isSeq(held) && held.items.some((entry) => isMap(entry) && entry.has("withdrawn"));
  if (!isWithdrawn) document.addIn([id], document.createNode({ withdrawn: day, why }));
  return print(document);
}

function readLedger(ledger: string): Document {
  const document: Document = parseDocument(ledger || opening, { schema: "failsafe" });
  document.contents ??= new YAMLMap();
  return document;
}

function print(document: Document): string {
  return document.toString({ lineWidth: 0 });
}
