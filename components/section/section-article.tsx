// One section: its number, its words, and notes on where its links lead. The same on both its pages.
import { citedVersion } from "@/lib/domain/citation";
import type { Chapter, Manual, Section } from "@/lib/domain/manual";
import { labelOf } from "@/lib/domain/number";
import { nameOf } from "@/lib/domain/section-name";
import { sectionAnchor } from "@/lib/site/anchors";
import { printedFingerprint } from "@/lib/site/printed-fingerprint";
import { BlocksStyle } from "./blocks-style";
import { ChangedMark } from "./changed-mark";
import type { Heading as HeadingElement } from "./heading-level";
import { NumberLink } from "./number-link";
import { SectionNotes } from "./section-notes";

/**
 * A <section>: reading views look for the words of a page up from where there are most, and count again at each <section>.
 * From an <article> they see no others than those of a section that is far longer than the rest.
 */
export function SectionArticle({
  section,
  chapter,
  manual,
  heading: Heading,
  isUnfolded,
}: {
  section: Section;
  chapter: Chapter;
  manual: Manual;
  heading: HeadingElement;
  /** Whether its notes are unfolded from the start, as editors want them. */
  isUnfolded?: boolean;
}) {
  const { number, title, html, fingerprint } = section;
  const label = labelOf(number);
  return (
    <section
      className="section"
      id={sectionAnchor(number)}
      data-number={sectionAnchor(number) === number ? undefined : number}
      data-id={section.id}
      data-fingerprint={printedFingerprint(fingerprint)}
      data-version={citedVersion(section, chapter)}
    >
      {/* The opening words are the name of a section without a title. The style sheet draws them, for on the page they are
          there already; screen readers read what is drawn (accname 1.2, 2F: name from content). */}
      <Heading className="section-heading" data-name={title || !label ? undefined : nameOf(section)}>
        <NumberLink section={section} />
        {label && title && ` ${title}`}
      </Heading>
      {section.earlier.length > 0 && <ChangedMark section={section} />}
      <BlocksStyle html={html} />
      {/* A <section>: the reading views of browsers keep one, but drop a <div> in which there are more links than words. */}
      {/* Compiled by lib/markdown from a tree without raw HTML, every link's address checked. */}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: see the line above */}
      <section className="words" dangerouslySetInnerHTML={{ __html: html }} />
      <act-button />
      <SectionNotes
        section={section}
        manual={manual}
        successor={chapter.supersededBy}
        isOpen={isUnfolded}
        isMarked={chapter.status === "historical"}
      />
    </section>
  );
}
