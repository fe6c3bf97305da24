// Adds to the lock of editions; what stands in it is never changed.
import { type Document, isMap, parseDocument, YAMLMap } from "yaml";
import { fileCode, type LockedEdition } from "./lock";
import { printYaml } from "./print-yaml";

const opening = `# The lock of editions: for each permanent id its editions, with the code of the words published and, once they are
# superseded, of the file. Kept by npm run lock, amend and withdraw; what stands here is never changed by hand.
`;

/** The lock with a line for every edition of `held` that it lacks. `added` are these, in words. */
export function recordEditions(lock: string, held: LockedEdition[]): { text: string; added: string[] } {
  const document: Document = parseDocument(lock || opening, { schema: "failsafe" });
  document.contents ??= new YAMLMap();
  const added: string[] = [];
  for (const { id, number, edition, words, file, superseded } of held) {
    const known = document.getIn([id, edition]);
    const code = superseded ? { file: fileCode(file.text) } : {};
    if (isMap(known) && (!superseded || known.has("file"))) continue;
    const entry = document.createNode({ words: isMap(known) ? String(known.get("words")) : words, ...code }, { flow: true });
    if (!document.has(id)) document.set(id, new YAMLMap());
    document.setIn([id, edition], entry);
    added.push(`${number}, edition of ${edition}${superseded ? " (superseded)" : ""}`);
  }
  sortEditions(document);
  return { text: printYaml(document, lock), added };
}

// The editions of each text in the order of their days.
function sortEditions(document: Document): void {
  if (!isMap(document.contents)) return;
  for (const { value } of document.contents.items) if (isMap(value)) value.items.sort((a, b) => (String(a.key) < String(b.key) ? -1 : 1));
}

/** The editions of one text that are locked, the first first. */
export function lockedEditions(lock: string, id: string): { edition: string; words: string }[] {
  const found: unknown = parseDocument(lock, { schema: "failsafe" }).get(id);
  if (!isMap(found)) return [];
  const locked = found.items.map(({ key, value }) => ({ edition: String(key), words: isMap(value) ? String(value.get("words")) : "" }));
  return locked.sort((a, b) => (a.edition < b.edition ? -1 : 1));
}
