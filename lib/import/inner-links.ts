// Links inside a document, or between documents that are imported together, become links to sections.
import type { Link } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { inOwnChapter, slugOf } from "../domain/number";
import type { FoundChapter } from "./find-chapter";
import type { Remark } from "./remarks";
import { plain } from "./section-lines";
import type { SourceBlock } from "./source";

/** How links are kept until it is known which sections there are: to a place of the document itself, or to another document. */
export const innerScheme = "inner:";
export const otherScheme = "import:";

/** Another document of the same import: `slug` is the name that links call its chapter by, where no other has it. */
export type Target = { chapter: FoundChapter; anchors: Map<string, number>; slug?: string };

/** Points the links within a document to its sections (changing the blocks); those that lead to none keep only their words. */
export function linkWithin(chapter: FoundChapter, anchors: Map<string, number>): Remark[] {
  return eachLink(chapter, innerScheme, (rest, own) => {
    const number = sectionAt(chapter, anchors.get(rest.replace(/^#/, "")));
    return number === undefined || number === own ? undefined : `section:${slugOf(inOwnChapter(number))}`;
  });
}

/** Points the links of a chapter to the other documents of the same import (changing the blocks), by their names. */
export function linkAcross(chapter: FoundChapter, targets: Map<string, Target>): Remark[] {
  return eachLink(chapter, otherScheme, (rest) => {
    const [, name = "", place] = /^([^#]*)(?:#(.*))?$/s.exec(rest) ?? [];
    const target = targets.get(name);
    if (!target) return undefined;
    const number = place ? sectionAt(target.chapter, target.anchors.get(place)) : undefined;
    const [first] = target.chapter.parts.flatMap((part) => part.sections);
    if (number === undefined && target.slug !== undefined) return `chapter:${target.slug}`;
    return `section:${slugOf(number ?? first.number)}`;
  });
}

function sectionAt({ parts }: FoundChapter, at: number | undefined): string | undefined {
  if (at === undefined) return undefined;
  return parts.flatMap((part) => part.sections).findLast((section) => section.at <= at)?.number;
}

function eachLink({ parts }: FoundChapter, scheme: string, addressOf: (rest: string, own: string) => string | undefined): Remark[] {
  const remarks: Remark[] = [];
  for (const section of parts.flatMap((part) => part.sections))
    for (const { at, node } of section.blocks)
      visit(node, "link", (link: Link, index, parent) => {
        if (!link.url.startsWith(scheme) || !parent || index === undefined) return;
        const rest = link.url.slice(scheme.length);
        const address = addressOf(rest, section.number);
        if (address !== undefined) {
          link.url = address;
          return;
        }
        remarks.push({ kind: "lost-link", at, words: `“${plain(link as never)}” to ${rest}` });
        (parent as SourceBlock["node"] & { children: unknown[] }).children.splice(index, 1, ...link.children);
        return [SKIP, index];
      });
  return remarks;
}
