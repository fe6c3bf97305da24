// One section: its number, its words, and notes on where its links lead. The same on both its pages.
import { citedVersion } from "@/lib/domain/citation";
import { type Chapter, type Manual, meaningsOf, type Section } from "@/lib/domain/manual";
import { sectionAnchor } from "@/lib/site/anchors";
import { sectionClass } from "@/lib/site/long-on-paper";
import { printedFingerprint } from "@/lib/site/printed-fingerprint";
import { pageAddress } from "@/lib/site/urls";
import { BlocksStyle } from "./blocks-style";
import { CitedBy, DefinedHere } from "./cited-by";
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
}: {
  section: Section;
  chapter: Chapter;
  manual: Manual;
  heading: "h1" | "h3";
}) {
  return (
    <section
      className={sectionClass(section.html)}
      id={sectionAnchor(section.number)}
      data-id={section.id}
      data-fingerprint={printedFingerprint(section.fingerprint)}
      data-version={citedVersion(section, chapter)}
    >
      <Heading className="section-heading">
        <a className="number" href={pageAddress(section.number)}>
          {section.number}
        </a>
        {section.title && ` ${section.title}`}
      </Heading>
      <BlocksStyle html={section.html} />
      {/* A <section>: the reading views of browsers keep one, but drop a <div> in which there are more links than words. */}
      {/* Compiled by lib/markdown from a tree without raw HTML, every link's address checked. */}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: see the line above */}
      <section className="words" dangerouslySetInnerHTML={{ __html: section.html }} />
      <copy-row />
      {section.citedBy.length > 0 && <CitedBy numbers={section.citedBy} />}
      {section.defines.length > 0 && <DefinedHere meanings={meaningsOf(section.defines, manual)} />}
      <SectionNotes section={section} manual={manual} />
    </section>
  );
}
