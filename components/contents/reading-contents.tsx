// The contents of a chapter beside its words: its parts in order, each with its sections by number and name. Folded up at
// the head of a phone's page, always open in a column of its own where the window is wide.
import { type Chapter, type Part, sectionsOf } from "@/lib/domain/manual";
import { partWithin } from "@/lib/domain/number";
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
              <a href={`${page}#${partAnchor(i + 1)}`}>{part.title}</a>
              {(!current || holds(part, current)) && <Sections part={part} chapter={chapter} current={current} />}
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

function Sections({ part, chapter, current }: { part: Part; chapter: Chapter; current?: string }) {
  return (
    <ol>
      {part.sections.map((section) => (
        <li key={section.id}>
          <a
            href={current ? pageAddress(section.number) : `#${sectionAnchor(section.number)}`}
            aria-current={section.number === current ? "page" : undefined}
          >
            {/* Where the chapter is plain, its number before each section's says nothing. */}
            <span className="number">{partWithin(section.number, chapter.number)}</span>{" "}
            {section.earlier.length === 0 ? (
              nameOf(section)
            ) : (
              <span>
                {nameOf(section)}{" "}
                <span className="has-changed" data-day={section.version}>
                  {words.hasChanged}
                </span>
              </span>
            )}
          </a>
        </li>
      ))}
    </ol>
  );
}
