// A planned change of the content: which files it writes and removes.
import type { ContentFile, ContentFiles } from "../content/content-files";

/** One file of a change, with its new text or, for a picture, its bytes. Without either, the file is removed. */
export type Write = { name: string; text?: string; bytes?: Uint8Array };

/** The content after these writes. */
export function afterWrites(files: ContentFiles, writes: Write[]): ContentFiles {
  const changed = new Set(writes.map(({ name }) => name));
  return [
    ...files.filter(({ name }) => !changed.has(name)),
    ...writes.flatMap(({ name, text, bytes }) => (text === undefined ? [] : [{ name, text, ...(bytes && { bytes }) }])),
  ];
}

/** The writes that turn `before` into `after`: new and changed files first, then removals. */
export function writesBetween(before: ContentFiles, after: ContentFiles): Write[] {
  const kept = new Set(after.map(({ name }) => name));
  const known = new Map(before.map((file) => [file.name, file]));
  const isSame = (file: ContentFile) => {
    const earlier = known.get(file.name);
    return earlier !== undefined && earlier.text === file.text && earlier.bytes === file.bytes;
  };
  return [...after.filter((file) => !isSame(file)), ...before.filter(({ name }) => !kept.has(name)).map(({ name }) => ({ name }))];
}
