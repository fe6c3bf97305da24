// Reads the content as texts, for the commands that change it, with the hash of each file at that moment.

import { createHash } from "node:crypto";
import type { ContentFiles } from "../content/content-files";
import { ContentError, Problems } from "../content/problem";
import { isPictureFile, readFiles } from "../content/read-files";

/** The SHA-256 of each file by its name, as hexadecimal digits. */
export type FileHashes = Map<string, string>;

export type ContentRead = { files: ContentFiles; hashes: FileHashes };

/** SHA-256 as hexadecimal digits. */
export function hashOf(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * All files of a content folder: texts with their byte order mark, pictures as bytes. Throws ContentError if one cannot be read.
 */
export function readContent(content: string): ContentRead {
  const problems = new Problems();
  const found = readFiles(content, problems);
  if (problems.list.length > 0) throw new ContentError(problems.list);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const files = found.map(({ name, bytes }) => (isPictureFile(name) ? { name, text: "", bytes } : { name, text: decoder.decode(bytes) }));
  return { files, hashes: new Map(found.map(({ name, bytes }) => [name, hashOf(bytes ?? "")])) };
}
