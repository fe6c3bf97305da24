// The content as texts, for the commands that change it.
import { ContentError, Problems } from "../content/problem";
import { isPictureFile, readFiles } from "../content/read-files";
import type { TextFile } from "../content/renumber";

/** All files of a content folder as text, the byte order mark kept, and pictures as bytes. Throws ContentError where one cannot be read. */
export function readTexts(content: string): TextFile[] {
  const problems = new Problems();
  const files = readFiles(content, problems);
  if (problems.list.length > 0) throw new ContentError(problems.list);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return files.map(({ name, bytes }) => (isPictureFile(name) ? { name, text: "", bytes } : { name, text: decoder.decode(bytes) }));
}
