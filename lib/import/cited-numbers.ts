// Numbers in the words of a document that the manual has for another text: they would become links to it.
import { aboveOf } from "../domain/number";
import { findCitations } from "../markdown/link-numbers";
import type { FoundChapter } from "./find-chapter";
import type { Remark } from "./remarks";
import { plain } from "./section-lines";

/** A remark for each number of the manual (`known`) that the words of the chapter name, and that is not one of its own. */
export function citedElsewhere({ number: own, parts, own: isOwn }: FoundChapter, known: Set<string>): Remark[] {
  // Its words cite nothing but its own sections.
  if (isOwn) return [];
  const sections = parts.flatMap((part) => part.sections);
  return sections.flatMap((section) =>
    section.blocks.flatMap(({ at, node }) =>
      findCitations(plain(node))
        .filter(({ number }) => known.has(number) && number !== own && aboveOf(number) !== own)
        .map(({ number }): Remark => ({ kind: "cited-elsewhere", at, words: number })),
    ),
  );
}
