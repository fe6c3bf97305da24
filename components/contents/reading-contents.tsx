// The contents of a chapter beside its words: its parts in order, each with its sections by number and name. Folded up at
// the head of a phone's page, always open in a column of its own where the window is wide.
import { type Chapter, type Part, type Section, sectionsAbove, sectionsOf } from "@/lib/domain/manual";
import { labelOf, partWithin } from "@/lib/domain/number";
import { nameOf } from "@/lib/domain/section-name";
import { contentsAnchor, partAnchor, sectionAnchor } from "@/lib/site/anchors";
import { changedStyle, recentChangesCode } from "@/lib/site/assets";
import { pageAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/reading";

/** `current` is the number of the section whose page this is; absent on the chapter's own page, where the links stay on it. */
export function ReadingContents({ chapter, current }: { chapter: Chapter; current?: string }) {
  const page = current ? pageAddress(chapter.number) : "";
  const isMarked = sectionsOf(chapter).some(({ earlier }) => earlier.length > 0);
  return (
    <nav className="sidebar" aria-label={words.contents}>
      {isMarked && <link rel="stylesheet" href={changedStyle} />}
      <details>
        <summary>{words.contents}</summary>
        <ol id={contentsAnchor}>
          {chapter.parts.map((part, i) => (
            <li key={partAnchor(i + 1)} className={holds(part, current) ? "current" : undefined}>
              {part.title !== "" && <a href={`${page}#${partAnchor(i + 1)}`}>{part.title}</a>}
              {(!current || holds(part, current)) && <Sections sections={part.sections} chapter={chapter} current={current} />}
            </li>
          ))}
        </ol>
      </details>
      {isMarked && <script type="module" src={recentChangesCode} />}
    </nav>
  );
}

function holds(part: Part, number: string | undefined): boolean {
  return part.sections.some((section) => section.number === number);
}

type Listed = { sections: Section[]; below?: string; chapter: Chapter; current?: string };

// On a section's page, only what is around it at each level: the page of a large part is not weighed down by all of it.
function Sections({ sections, below, chapter, current }: Listed) {
  const here = sections.find(({ number }) => number === current);
  const open = here && new Set([here, ...sectionsAbove(here, sections)].map(({ number }) => number));
  const parents = new Set(sections.flatMap(({ parent }) => parent ?? []));
  return (
    <ol>
      {sections
        .filter(({ parent }) => parent === below)
        .map((section) => (
          <li key={section.id}>
            <a
              href={current ? pageAddress(section.number) : `#${sectionAnchor(section.number)}`}
              aria-current={section.number === current ? "page" : undefined}
            >
              {/* Where the chapter is plain, its number before each section's says nothing. */}
              {labelOf(section.number) && (
                <>
                  <span className="number">{partWithin(section.number, chapter.number)}</span>{" "}
                </>
              )}
              <SectionName section={section} />
            </a>
            {parents.has(section.number) && (!open || open.has(section.number)) && (
              <Sections sections={sections} below={section.number} chapter={chapter} current={current} />
            )}
          </li>
        ))}
    </ol>
  );
}

function SectionName({ section }: { section: Section }) {
  if (section.earlier.length === 0) return nameOf(section);
  return (
    <span>
      {nameOf(section)}{" "}
      <span className="has-changed" data-day={section.version}>
        {words.hasChanged}
      </span>
    </span>
  );
}
