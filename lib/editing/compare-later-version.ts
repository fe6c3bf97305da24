// Compares a chapter of the manual with a later version of it in a document, section by section.
import type { Link } from "mdast";
import { visit } from "unist-util-visit";
import { frontMatterOf, withFrontMatter, withoutUnused } from "../content/chapter-file";
import type { ContentFiles } from "../content/content-files";
import { foldersOf } from "../content/numbers-of-files";
import { rewriteWords } from "../content/rewrite-words";
import { type Moves, writtenMoves } from "../content/written-moves";
import { carryOver, type Tells } from "../import/carry-over";
import type { FoundChapter } from "../import/find-chapter";
import { matchSections, type Pair } from "../import/match-sections";
import type { FoundSection } from "../import/section-lines";
import { wordsInTree } from "../import/words";
import { parseMarkdown } from "../markdown/parse-markdown";
import { bodyOf, existingWords, sectionText, wordsFound } from "./existing-chapter";

/** An existing section and its new text; `before` is its file's text with the numbers of the later version. */
export type Amended = Pair & {
  held: string;
  found: string;
  before: string;
  after: string;
  lost: Link[];
  dropped: string[];
};

/** What becomes of each section. */
export type LaterVersion = { same: Pair[]; amended: Amended[]; added: FoundSection[]; gone: string[]; moves: Moves };

/**
 * What changes between the chapter in `folder` (ending with /) and the one in the document. `isPlain`: the document has no bold
 * or emphasis.
 */
export function compareVersions(files: ContentFiles, folder: string, found: FoundChapter, isPlain: boolean): LaterVersion {
  const tells = { marks: !isPlain, links: hasLinks(found) };
  const sections = new Map(found.parts.flatMap((part) => part.sections).map((section) => [section.number, section]));
  const pairs = matchSections(existingWords(files, folder), wordsFound(found));
  const moves: Moves = new Map(pairs.flatMap(({ held: from, found: to }) => (from && to && from !== to ? [[from, to]] : [])));
  const folders = foldersOf(files);
  const slugs = new Map(folders.map(({ number, slug }) => [number, slug]));
  // As the words of this chapter write them: a chapter with numbers of its own cites 2.1.
  const written = writtenMoves(
    moves,
    folders.find(({ path }) => `${path}/` === folder),
    slugs,
  );
  const version: LaterVersion = { same: [], amended: [], added: [], gone: [], moves };
  for (const pair of pairs) {
    const section = sections.get(pair.found ?? "");
    if (!section) version.gone.push(pair.held ?? "");
    else if (pair.held === undefined) version.added.push(section);
    else {
      const before = rewriteWords(sectionText(files, folder, pair.held), written);
      const amended = amend({ ...pair, held: pair.held, found: section.number }, before, section, tells);
      if (amended) version.amended.push(amended);
      else version.same.push(pair);
    }
  }
  return version;
}

// A document without a single link was probably saved without links, so the existing ones stay.
function hasLinks({ parts }: FoundChapter): boolean {
  let found = false;
  for (const { blocks } of parts.flatMap(({ sections }) => sections))
    for (const { node } of blocks)
      visit(node, "link", () => {
        found = true;
      });
  return found;
}

function amend(pair: Pair & { held: string; found: string }, before: string, section: FoundSection, tells: Tells): Amended | undefined {
  const tree = bodyOf(before);
  const { body, lost } = carryOver(
    before,
    tree,
    section.blocks.map(({ node }) => node),
    tells,
  );
  const start = tree.children[0]?.position?.start.offset ?? before.length;
  // Plain text does not show what is a title.
  const title = section.title ?? (!tells.marks ? frontMatterOf(before, "title") : undefined);
  const isSame = body.trim() === before.slice(start).trim() && title === frontMatterOf(before, "title");
  if (isSame) return;
  const words = wordsInTree(parseMarkdown(body)).join(" ");
  const { text, dropped } = withoutUnused(withFrontMatter(before.slice(0, start), { title }), words);
  return { ...pair, before, after: text + body, lost, dropped };
}
