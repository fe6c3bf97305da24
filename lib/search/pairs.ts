// Words side by side, filed by a hash: what tells which sections of a large manual hold a phrase, without their texts.
import type { Tools } from "./tools";

/** FNV-1a, 32 bits (RFC 9923), over UTF-16 units. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/**
 * The keys of a text's words side by side, folded, in British spelling. Two stop words are in every text: they count with
 * the word after them ("of a child"), and are left out where that is one, too.
 */
export function pairKeys(folded: string[], { britishSpelling, isStopWord }: Pick<Tools, "britishSpelling" | "isStopWord">): Set<number> {
  const keys = new Set<number>();
  folded.forEach((_, at) => {
    const run = [2, 3].map((length) => folded.slice(at, at + length)).find((words) => !words.every(isStopWord));
    if (run?.[1]) keys.add(hash(run.map(britishSpelling).join(" ")));
  });
  return keys;
}

/** The file a key is in, and the key as it is written there. */
export function pairPlace(key: number, files: number): { file: number; written: string } {
  return { file: key % files, written: Math.floor(key / files).toString(36) };
}
