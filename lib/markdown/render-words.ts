// A section's syntax tree → its words as HTML with an anchor on every paragraph, and what its links lead to.
import type { Root as HtmlRoot } from "hast";
import type { Root } from "mdast";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { Section } from "../manual";
import { anchorParagraphs } from "./anchor-paragraphs";
import { type LinkAnswers, resolveLinks } from "./resolve-links";

/** Compiles the words of section `number`; links and mistakes are handed to `answers`. */
export function renderWords(tree: Root, number: string, answers: LinkAnswers): Pick<Section, "html" | "paragraphs" | "references"> {
  const references = resolveLinks(tree, number, answers);
  const html = toHtml.runSync(tree) as HtmlRoot;
  const paragraphs = anchorParagraphs(html, number);
  return { html: printer.stringify(html), paragraphs, references };
}

const toHtml = unified().use(remarkRehype, { clobberPrefix: "" }).freeze();
const printer = unified().use(rehypeStringify).freeze();
