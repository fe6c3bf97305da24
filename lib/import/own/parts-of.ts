// Sections as they are nested → parts, without sections that have nothing in them.
import type { RootContent } from "mdast";
import { untitled } from "../find-chapter";
import { plain } from "../section-lines";
import type { SourceBlock } from "../source";
import { wordsAfter } from "./lines";
import type { Nested } from "./nest-sections";

/** A heading that opens no section is words of one. */
export const asWords = ({ at, node }: SourceBlock): SourceBlock =>
  node.type === "heading" ? { at, node: { type: "paragraph", children: node.children } } : { at, node };

/** A section with neither words nor sections has its title as its words; a heading that is nothing else is words of the section before. */
export function withoutEmpty(sections: Nested[]): Nested[] {
  const holders = new Set(sections.flatMap(({ parent }) => parent ?? []));
  const kept: Nested[] = [];
  for (const section of sections) {
    const { line, title, blocks } = section;
    if (blocks.length > 0 || holders.has(section)) kept.push(section);
    else if (line.found && title !== undefined) {
      const node = { type: "paragraph" as const, children: wordsAfter(line) };
      kept.push({ ...section, title: undefined, blocks: [{ at: line.block.at, node }] });
    } else if (kept.length > 0) kept[kept.length - 1].blocks.push(asHeading(line.block));
    else kept.push({ ...section, title: undefined, blocks: [asWords(line.block)] });
  }
  return kept;
}

const asHeading = ({ at, node }: SourceBlock): SourceBlock => {
  const children = node.type === "heading" || node.type === "paragraph" ? node.children : [{ type: "text" as const, value: plain(node) }];
  return { at, node: { type: "heading", depth: 3, children } as RootContent as SourceBlock["node"] };
};

/** A heading above sections that has no words and no label is the title of a part. */
export function partsOf(sections: Nested[]): { kept: Nested[]; parts: { title: string; sections: Nested[] }[] } {
  const holders = new Set(sections.flatMap(({ parent }) => parent ?? []));
  const parts: { title: string; sections: Nested[] }[] = [];
  const heads = new Set<Nested>();
  for (const section of sections) {
    const { line, parent, blocks, title } = section;
    if (!parent && !line.found && blocks.length === 0 && holders.has(section)) {
      heads.add(section);
      parts.push({ title: title ?? untitled, sections: [] });
      continue;
    }
    if (parts.length === 0 || (!parent && parts[parts.length - 1].title !== untitled)) parts.push({ title: untitled, sections: [] });
    if (parent && heads.has(parent)) section.parent = undefined;
    parts[parts.length - 1].sections.push(section);
  }
  return { kept: sections.filter((one) => !heads.has(one)), parts };
}
