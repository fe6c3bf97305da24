// The enumerated items of sections, which links and citations name: 8.45.7(a)(ii). Most sections are never asked for theirs.
import { parseMarkdown } from "../markdown/parse-markdown";
import { itemsIn } from "../markdown/render-words";
import type { ChapterFolder } from "./chapter-folders";

/** The names of a section's items, and how many items have each; undefined where they are not known. */
export type ItemsOf = (section: string) => Map<string, number> | undefined;

/** Reads the items of each section once, when it is first asked for. */
export function itemsOfSections(folders: ChapterFolder[]): ItemsOf {
  const files = new Map(folders.flatMap(({ sections }) => [...sections]));
  const known = new Map<string, ReturnType<ItemsOf>>();
  return (section) => {
    const file = files.get(section);
    if (!file || file.refused) return undefined;
    if (!known.has(section)) known.set(section, itemsIn(parseMarkdown(file.text), file.text));
    return known.get(section);
  };
}
