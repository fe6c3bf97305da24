// A found chapter → the files of its folder, as an editor would write them.
import type { RootContent } from "mdast";
import { remarkDefinitionList } from "remark-definition-list";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { stringify } from "yaml";
import { writeBlockTables } from "../markdown/block-tables";
import type { FoundChapter } from "./find-chapter";
import type { FoundSection } from "./section-lines";

/** At the beginning of a line it would begin the meaning of a term. */
const unsafe = [{ atBreak: true, character: ":", after: "[\\t ]" }];

const printer = unified()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDefinitionList)
  .use(remarkStringify, { bullet: "-", listItemIndent: "one", rule: "-", unsafe })
  .freeze();

/** `idOf` gives the permanent ID of a number; `asAt` is the day of the text. Texts by their names below the content folder. */
export function writeChapter({ number, title, parts }: FoundChapter, asAt: string, idOf: (number: string) => string): Map<string, string> {
  const folder = `${number}-${slugOf(title)}`;
  const chapter = {
    id: idOf(number),
    title,
    "as-at": asAt,
    parts: parts.map((part) => ({ title: part.title, sections: part.sections.map((section) => section.number) })),
  };
  const files = new Map([[`${folder}/chapter.yml`, stringify(chapter, { lineWidth: 0, schema: "failsafe" })]]);
  for (const section of parts.flatMap(({ sections }) => sections)) {
    files.set(`${folder}/${section.number}.md`, writeSection(section, asAt, idOf(section.number)));
  }
  return files;
}

/** The file of one section, its permanent ID and the day of its version given. */
export function writeSection({ title, blocks }: FoundSection, version: string, id: string): string {
  const front = stringify({ id, version, ...(title && { title }) }, { lineWidth: 0, schema: "failsafe" });
  return `---\n${front}---\n\n${printWords(blocks.map(({ node }) => node))}`;
}

/** Blocks as Markdown. */
export function printWords(children: RootContent[]): string {
  return printer.stringify({ type: "root", children: writeBlockTables(children, printWords) });
}

/** "Online Safety" → "online-safety": letters without their accents, digits, and a hyphen for all else. */
export function slugOf(title: string): string {
  const plain = title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "chapter";
}
