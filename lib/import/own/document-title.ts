// The title of a document that numbers its sections itself: its first heading or, without headings, its first short line.
import type { Heading, Paragraph, PhrasingContent } from "mdast";
import { isWithin } from "../../domain/number";
import { isPageLink } from "../furniture";
import { plain } from "../section-lines";
import type { SourceBlock } from "../source";
import { labelAt } from "./label-at";

/** The title may be among so many blocks at the beginning. */
const titleAmong = 15;
/** A heading of this kind opens a section, though it may be the first line of all. */
const ofSections =
  /^(?:purpose|introduction|scope|aims?|background|overview|(?:executive )?summary|(?:table of )?contents|definitions|foreword|preface|preamble|abstract|acknowledge?ments|key (?:points|messages)|(?:document|version) (?:control|history)|revision history|status of this document|copyright(?: notice)?|about this .*)$/i;
/** Between the title of a page and the name of its website. */
const separator = /\s+[|–—·»:-]+\s+|\s*(?:\||::)\s*/;

/** A document's title: its block, its words without a label, and the label, "5.1" or "Schedule A", if it has one that is a chapter's. */
export type DocumentTitle = { block: SourceBlock; title: string; label?: string };

/**
 * Finds the title; `given` is what an editor calls the document, `outside` what the document calls itself outside its words.
 * Undefined where no words are its title.
 */
export function documentTitle(blocks: SourceBlock[], given?: string, outside?: string): DocumentTitle | undefined {
  const first = blocks
    .slice(0, titleAmong)
    .filter(({ node }) => (node.type === "heading" || node.type === "paragraph") && !isPageLink(plain(node)));
  const names = new Set((given === undefined ? titlesIn(outside ?? "") : [given]).map((name) => name.toLowerCase()));
  const named = first.filter(({ node }) => names.has(plain(node).toLowerCase()));
  const said = named.find(({ node }) => node.type === "heading") ?? named[0];
  const heading = first.find(({ node }) => node.type === "heading");
  const block = said ?? (heading && isBoldTitle(first[0]) && !isOnly(heading, blocks) ? first[0] : heading) ?? first[0];
  if (!block) return undefined;
  const words = plain(block.node);
  const found = labelAt(words);
  if (found && found.rest !== "" && !hasZeros(found.label) && isAboveAll(found.label, blocks))
    return { block, title: found.rest, label: found.label };
  if (block.node.type === "heading") {
    const isOfSection = ofSections.test(words) || (found !== undefined && !isOnly(block, blocks));
    return isOfSection && !said ? undefined : titleOf(block, words);
  }
  // Without a heading, the first line is the title, if it is no sentence.
  return said || (words.length <= 100 && !/[.!?;:,]$/.test(words) && (!found || isOfChapter(words))) ? titleOf(block, words) : undefined;
}

/** What a document that is called so outside its words may be called in them: "Kite policy - Invented Harbour". */
export function titlesIn(outside: string): string[] {
  const parts = outside.split(separator).map((part) => part.trim());
  return [outside, ...parts].map((name) => name.replace(/\s+/g, " ").trim()).filter(Boolean);
}

// A short line, all of it bold, above headings that are all alike.
function isBoldTitle({ node }: SourceBlock): boolean {
  if (node.type !== "paragraph" || plain(node).length > 100) return false;
  const isBlank = (child: PhrasingContent) => child.type === "text" && child.value.trim() === "";
  return node.children.length > 0 && node.children.every((child) => /^(?:strong|break)$/.test(child.type) || isBlank(child));
}

// The highest heading of all, and alone of its rank.
function isOnly({ node }: SourceBlock, blocks: SourceBlock[]): boolean {
  const depths = blocks.flatMap((one) => (one.node.type === "heading" ? [one.node.depth] : []));
  return node.type === "heading" && depths.filter((depth) => depth <= node.depth).length === 1;
}

// "1 Flags" before 1.1, 1.1.1 and 1.2, and before no 2.
function isAboveAll(label: string, blocks: SourceBlock[]): boolean {
  const others = blocks.flatMap(({ node }) => {
    const found = node.type === "heading" || node.type === "paragraph" ? labelAt(plain(node)) : undefined;
    return found && (found.parsed.components.length > 1 || node.type === "heading") ? [found.label] : [];
  });
  const below = others.filter((one) => isWithin(one, label));
  return below.length > 1 && others.every((one) => one === label || isWithin(one, label));
}

const isOfChapter = (words: string) => /^(?:chapter|policy|procedure|schedule|appendix|annexe?)\s/i.test(words) || /^\d+\.\d/.test(words);

function titleOf(block: SourceBlock, words: string): DocumentTitle {
  const found = isOfChapter(words) ? labelAt(words) : undefined;
  return found && found.rest !== "" && !hasZeros(found.label) ? { block, title: found.rest, label: found.label } : { block, title: words };
}

// A chapter's number has none before it.
const hasZeros = (label: string) => /(?:^|\.)0\d/.test(label);

/** A title whose last word asks for more goes on in the line below it: the blocks with both as one. */
export function joinTitle(blocks: SourceBlock[]): SourceBlock[] {
  const [first, next, ...others] = blocks;
  const words = first ? plain(first.node) : "";
  const isLine = ({ node }: SourceBlock) => (node.type === "paragraph" || node.type === "heading") && plain(node).length <= 100;
  if (!next || !isLine(first) || !isLine(next) || !/\s(?:an?|and|for|from|in|of|on|or|the|to|with)$/.test(words)) return blocks;
  const [above, below] = [first.node, next.node] as (Heading | Paragraph)[];
  return [{ ...first, node: { ...above, children: [...above.children, { type: "text", value: " " }, ...below.children] } }, ...others];
}
