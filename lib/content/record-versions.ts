// Adds to the lock; what is in it is never changed.
import { type Document, isMap, parseDocument, YAMLMap } from "yaml";
import { fileCode, type LockedVersion } from "./lock";
import { printYaml } from "./print-yaml";

const opening = `# The lock of versions: for each permanent id its versions, with the code of the words published and, once they are
# superseded, of the file. Kept by npm run lock, amend and withdraw; never edit a line by hand.
`;

/** The lock with a line for every version of `held` that it lacks. `added` are these, in words. */
export function recordVersions(lock: string, held: LockedVersion[]): { text: string; added: string[] } {
  const document: Document = parseDocument(lock || opening, { schema: "failsafe" });
  document.contents ??= new YAMLMap();
  const added: string[] = [];
  for (const { id, number, version, words, file, superseded } of held) {
    const known = document.getIn([id, version]);
    const code = superseded ? { file: fileCode(file.text) } : {};
    if (isMap(known) && (!superseded || known.has("file"))) continue;
    const entry = document.createNode({ words: isMap(known) ? String(known.get("words")) : words, ...code }, { flow: true });
    if (!document.has(id)) document.set(id, new YAMLMap());
    document.setIn([id, version], entry);
    added.push(`${number}, version of ${version}${superseded ? " (superseded)" : ""}`);
  }
  sortVersions(document);
  return { text: printYaml(document, lock), added };
}

// The versions of each text in the order of their days.
function sortVersions(document: Document): void {
  if (!isMap(document.contents)) return;
  for (const { value } of document.contents.items) if (isMap(value)) value.items.sort((a, b) => (String(a.key) < String(b.key) ? -1 : 1));
}

/** The versions of one text that are locked, the first first. */
export function lockedVersions(lock: string, id: string): { version: string; words: string }[] {
  const found: unknown = parseDocument(lock, { schema: "failsafe" }).get(id);
  if (!isMap(found)) return [];
  const locked = found.items.map(({ key, value }) => ({ version: String(key), words: isMap(value) ? String(value.get("words")) : "" }));
  return locked.sort((a, b) => (a.version < b.version ? -1 : 1));
}
