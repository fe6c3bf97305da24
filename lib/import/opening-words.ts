// The words between a chapter's title and its first section.
import { hasLeaders, namesTitles } from "./contents-list";
import type { FoundPart } from "./find-chapter";
import { isPageLink } from "./furniture";
import type { Remark } from "./remarks";
import { type FoundSection, plain } from "./section-lines";
import type { SourceBlock } from "./source";

/** Puts the words before the first section at its start (changing it); a list of contents is the portal's own matter. */
export function addOpeningWords(blocks: SourceBlock[], parts: FoundPart[], names: Set<string> | undefined, remarks: Remark[]): void {
  const sections = parts.flatMap((part) => part.sections);
  const named = new Set([
    ...(names ?? []),
    ...parts.map(({ title }) => title),
    ...sections.flatMap(({ number, title }) => [number, ...(title ? [title, `${number} ${title}`] : [])]),
    ...sections.flatMap((section) => beginningOf(section)),
  ]);
  const others = blocks.filter((block, i) => {
    const words = plain(block.node);
    const isHead = /^(?:table of contents|contents|in this (?:section|chapter|policy)|on this page|index)$/i.test(words);
    const kind =
      isHead && blocks[i + 1] && (namesTitles(blocks[i + 1], named) || hasLeaders(plain(blocks[i + 1].node)))
        ? "contents"
        : isPageLink(words)
          ? "page-line"
          : namesTitles(block, named) || hasLeaders(words)
            ? "contents"
            : undefined;
    if (kind) remarks.push({ kind, at: block.at, words });
    else remarks.push({ kind: "before-sections", at: block.at, words });
    return kind === undefined;
  });
  if (sections[0]) sections[0].blocks = [...others, ...sections[0].blocks];
}

// A section without a title may begin with the words that a list of contents has.
function beginningOf({ number, title, blocks: [first] }: FoundSection): string[] {
  return title === undefined && first?.node.type === "paragraph" ? [`${number} ${plain(first.node)}`] : [];
}
