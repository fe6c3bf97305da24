// A section's syntax tree → its words as HTML with an anchor on every paragraph, and what its links lead to.
import type { Root as HtmlRoot } from "hast";
import type { Root } from "mdast";
import rehypeStringify from "rehype-stringify";
import { defListHastHandlers } from "remark-definition-list";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { fingerprint } from "../domain/fingerprint";
import type { Section } from "../domain/manual";
import { anchorParagraphs } from "./anchor-paragraphs";
import { checkBlockTables } from "./block-tables";
import { checkFootnotes } from "./check-footnotes";
import { groupDefinitions } from "./group-definitions";
import { linkNumbers } from "./link-numbers";
import { markItems } from "./mark-items";
import { knownWords, markTerms } from "./mark-terms";
import { normaliseSection } from "./normalise-words";
import { drawCharts, placeCharts } from "./place-charts";
import { linkFootnotes, placeFootnotes } from "./place-footnotes";
import { countItems, placeItems } from "./place-items";
import { type LinkAnswers, resolveLinks } from "./resolve-links";

type Words = Pick<Section, "html" | "paragraphs" | "items" | "references" | "cites" | "uses" | "fingerprint">;

/** A section's tree as HTML, before anything is added to it, and what its links lead to. */
export function compileWords(tree: Root, number: string, answers: LinkAnswers): { html: HtmlRoot; references: Section["references"] } {
  checkFootnotes(tree, answers);
  checkBlockTables(tree, answers.report);
  placeCharts(tree, answers);
  markItems(tree, answers.text);
  const references = resolveLinks(tree, number, answers);
  const html = toHtml.runSync(tree) as HtmlRoot;
  placeFootnotes(html);
  groupDefinitions(html);
  return { html, references };
}

/** The names of the enumerated items in a section's tree, and how many items have each. */
export function itemsIn(tree: Root, text: string): Map<string, number> {
  const answers = { find: none, resolve: none, picture: none, known: knownWords([], {}), text, report: none };
  return countItems(compileWords(tree, "", answers).html);
}

const none = () => undefined;

/** Compiles the words of a section; links and mistakes are handed to `answers`. `codes` are its paragraphs' fingerprints. */
export function renderWords(
  tree: Root,
  section: Pick<Section, "number" | "id" | "title" | "defines">,
  answers: LinkAnswers,
): Words & { codes: string[] } {
  const { html, references } = compileWords(tree, section.number, answers);
  const code = fingerprint(section.id, normaliseSection(html, answers.names, section.title));
  const { texts: paragraphs, codes } = anchorParagraphs(html, section, answers.names);
  const items = placeItems(html, section.number);
  // After the fingerprints: a number or term that becomes known, or is given up, changes no words.
  const numbers = linkNumbers(html, section.number, answers.find, answers.numberOf, answers.itemOf);
  const cites = [...new Set([...references.flatMap((reference) => reference.cites ?? []), ...numbers])].filter((n) => n !== section.number);
  linkFootnotes(html, section.number);
  const uses = markTerms(html, section.number, answers.known, section.defines);
  drawCharts(html);
  return {
    html: printer.stringify(html),
    paragraphs,
    ...(items.length > 0 && { items }),
    references,
    cites,
    uses,
    fingerprint: code,
    codes,
  };
}

const toHtml = unified().use(remarkRehype, { clobberPrefix: "", handlers: defListHastHandlers }).freeze();
const printer = unified().use(rehypeStringify).freeze();
