// A found chapter → the files of its folder, as an editor would write them.

import type { RootContent } from "mdast";
import { remarkDefinitionList } from "remark-definition-list";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { stringify } from "yaml";
import { inOwnChapter, labelOf, slugOf } from "../domain/number";
import { writeBlockTables } from "../markdown/block-tables";
import { slugOfTitle } from "../util/plain-letters";
import { type FoundChapter, untitled } from "./find-chapter";
import { printList } from "./list-signs";
import type { FoundSection } from "./section-lines";

/** At the beginning of a line it would begin the meaning of a term. */
const unsafe = [{ atBreak: true, character: ":", after: "[\\t ]" }];

const printer = unified()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDefinitionList)
  .use(remarkStringify, { bullet: "-", listItemIndent: "one", rule: "-", unsafe, handlers: { list: printList } })
  .freeze();

/**
 * `idOf` gives the permanent ID of a number; `asAt` is the day of the text; `numbering` is the manual's. Texts by their names below
 * the content folder.
 */
export function writeChapter(
  { number, title, parts, own }: FoundChapter,
  asAt: string,
  idOf: (number: string) => string,
  numbering: "manual" | "chapter" = "manual",
): Map<string, string> {
  const folder = own && !own.label ? number : `${slugOf(number)}-${slugOfTitle(title) || "chapter"}`;
  const ownNumbering = own ? "chapter" : "manual";
  const chapter = {
    id: idOf(number),
    ...(own?.label && !/^[\d.]+[a-z]?$/.test(own.label) && { label: own.label }),
    title,
    ...(ownNumbering !== numbering && { numbering: ownNumbering }),
    "as-at": asAt,
    parts: parts.map((part) => ({
      ...((!own || part.title !== untitled) && { title: part.title }),
      sections: part.sections.map((section) => listedAs(section.number)),
    })),
  };
  const files = new Map([[`${folder}/chapter.yml`, stringify(chapter, { lineWidth: 0, schema: "failsafe" })]]);
  for (const section of parts.flatMap(({ sections }) => sections)) {
    files.set(`${folder}/${fileOf(section.number)}.md`, writeSection(section, asAt, idOf(section.number)));
  }
  return files;
}

/** How chapter.yml lists a section: by its label, or by the name of its file where it has none. */
export const listedAs = (number: string) => inOwnChapter(number);

/** The name of a section's file, without its ending. */
const fileOf = (number: string) => slugOf(inOwnChapter(number));

/** The front matter that a section's number needs beside the name of its file. */
export function labelsOf({ number, parent }: Pick<FoundSection, "number" | "parent">): { label?: string; parent?: string } {
  const label = labelOf(number);
  return {
    // The file's name tells it otherwise.
    ...(label !== "" && !(label === fileOf(number) && /^\d/.test(label)) && { label }),
    ...(parent !== undefined && { parent: inOwnChapter(parent) }),
  };
}

/** The file of one section, its permanent ID and the day of its version given. */
export function writeSection(section: FoundSection, version: string, id: string): string {
  const { title, blocks } = section;
  const front = stringify({ id, version, ...labelsOf(section), ...(title && { title }) }, { lineWidth: 0, schema: "failsafe" });
  return `---\n${front}---\n\n${printWords(blocks.map(({ node }) => node))}`;
}

/** Blocks as Markdown. */
export function printWords(children: RootContent[]): string {
  return printer.stringify({ type: "root", children: writeBlockTables(children, printWords) });
}
