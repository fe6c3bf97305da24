// The Contents of a chapter: its parts in order, each with the numbers of its sections; of a part without a title, the sections.
import { labelOf } from "@/lib/domain/number";
import { partAnchor, sectionAnchor } from "@/lib/site/anchors";
import { numberRange } from "./number-range";

type Listed = { id: string; number: string; parent?: string };

type Props<Section> = {
  parts: { title: string; sections: Section[] }[];
  nameOf: (section: Section) => string;
  /** The address of the chapter's page; "" on a page that shows the chapter itself. */
  page: string;
  id?: string;
};

export function ChapterContents<Section extends Listed>({ parts, nameOf, page, id }: Props<Section>) {
  return (
    <ol className="chapter-contents" id={id}>
      {parts.map((part, i) =>
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
