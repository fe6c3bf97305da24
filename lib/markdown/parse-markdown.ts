// Markdown → syntax tree, by unified. Every mark of the syntax the sections use is switched on here.
import type { Root } from "mdast";
import { remarkDefinitionList } from "remark-definition-list";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { readBlockTables } from "./block-tables";
import { noteReferences } from "./decoded-references";
import "./edit-the-end";

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDefinitionList)
  .use(remarkFrontmatter, ["yaml"])
  .use(noteReferences)
  .freeze();

/** Parses a section file with its front matter; positions are those of the file. */
export function parseMarkdown(text: string): Root {
  const tree = parser.parse(text);
  readBlockTables(tree, parseMarkdown);
  return tree;
}
