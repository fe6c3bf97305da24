// The contents of a chapter beside its words: its parts in order, each with its sections by number and name. Folded up at
// the head of a phone's page, always open in a column of its own where the window is wide.
import { type Chapter, type Part, type Section, sectionsAbove, sectionsOf } from "@/lib/domain/manual";
import { labelOf, partWithin } from "@/lib/domain/number";
import { nameOf } from "@/lib/domain/section-name";
import { contentsAnchor, partAnchor, sectionAnchor } from "@/lib/site/anchors";
import { changedStyle, recentChangesCode } from "@/lib/site/assets";
import { pageAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/reading";

type Props = {
  chapter: Chapter;
  /** The number of the section whose page this is; absent on the chapter's own page, where the links stay on it. */
  current?: string;
  /** In the place of `current`, for all sections of a part: the finishing step marks each page's own. */
  part?: Part;
  dataKey?: string;
};

export function ReadingContents({ chapter, current, part: given, dataKey }: Props) {
  const open = given ?? chapter.parts.find((part) => holds(part, current));
  const page = open ? pageAddress(chapter.number) : "";
  const isMarked = sectionsOf(chapter).some(({ earlier }) => earlier.length > 0);
  return (
    <nav className="sidebar" aria-label={words.contents} data-key={dataKey}>
      {isMarked && <link rel="stylesheet" href={changedStyle} />}
      <details>
        <summary>{words.contents}</summary>
        <ol id={contentsAnchor}>
          {chapter.parts.map((part, i) => (
            <li key={partAnchor(i + 1)} className={part === open ? "current" : undefined}>
              {part.title !== "" && <a href={`${page}#${partAnchor(i + 1)}`}>{part.title}</a>}
              {(!open || part === open) && (
                <Sections sections={part.sections} chapter={chapter} current={current} isElsewhere={open !== undefined} />
              )}
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

/** Whether the sections of a chapter have none below them: then what is open in its contents is the same on all pages of a part. */
const isFlat = (chapter: Chapter) => sectionsOf(chapter).every(({ parent }) => parent === undefined);

const keyOfPart = (chapter: Chapter, part: Part) => `contents-${chapter.parts.indexOf(part) + 1}`;

/** The contents as the pages of a chapter's sections have them, once for each part, for ContentsOfCut. */
export function ContentsBank({ chapter }: { chapter: Chapter }) {
  if (!isFlat(chapter)) return null;
  return (
    <template data-bank="">
      {chapter.parts.map((part) => (
        <ReadingContents key={keyOfPart(chapter, part)} chapter={chapter} part={part} dataKey={keyOfPart(chapter, part)} />
      ))}
    </template>
  );
}

/** The contents on a section's page that is cut from its chapter's: a place to fill (lib/build/cut-pages.ts), or all of it. */
export function ContentsOfCut({ chapter, part, section }: { chapter: Chapter; part: Part; section: Section }) {
  if (!isFlat(chapter)) return <ReadingContents chapter={chapter} current={section.number} />;
  return <div data-fill={keyOfPart(chapter, part)} data-current={pageAddress(section.number)} />;
}

type Listed = { sections: Section[]; below?: string; chapter: Chapter; current?: string; isElsewhere: boolean };

// On a section's page, only what is around it at each level: the page of a large part is not weighed down by all of it.
function Sections({ sections, below, chapter, current, isElsewhere }: Listed) {
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
              href={isElsewhere ? pageAddress(section.number) : `#${sectionAnchor(section.number)}`}
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
              <Sections sections={sections} below={section.number} chapter={chapter} current={current} isElsewhere={isElsewhere} />
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
