// The Contents of a chapter: its parts in order, each with the numbers of its sections.
import type { Chapter } from "@/lib/domain/manual";
import { labelOf } from "@/lib/domain/number";
import { nameOf } from "@/lib/domain/section-name";
import { partAnchor, sectionAnchor } from "@/lib/site/anchors";
import { pageAddress } from "@/lib/site/urls";
import { numberRange } from "./number-range";

/** `onPage` is true on the chapter's own page, where the links stay on it. */
export function ChapterContents({ chapter, onPage }: { chapter: Chapter; onPage: boolean }) {
  const page = onPage ? "" : pageAddress(chapter.number);
  return (
    <ol className="chapter-contents">
      {chapter.parts.map((part, i) =>
        part.title === "" ? (
          part.sections
            .filter(({ parent }) => parent === undefined)
            .map((section) => (
              <li key={section.id}>
                <a href={`${page}#${sectionAnchor(section.number)}`}>{nameOf(section)}</a>{" "}
                <span className="range">{labelOf(section.number)}</span>
              </li>
            ))
        ) : (
          <li key={partAnchor(i + 1)}>
            <a href={`${page}#${partAnchor(i + 1)}`}>{part.title}</a> <span className="range">{numberRange(part)}</span>
          </li>
        ),
      )}
    </ol>
  );
}
