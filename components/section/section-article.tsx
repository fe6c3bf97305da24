// One section: its number, its words, and notes on where its links lead. The same on both its pages.
import type { Section } from "@/lib/manual";
import { pageAddress, sectionAnchor } from "@/lib/permalink";
import { SectionNotes } from "./section-notes";

export function SectionArticle({
  section,
  manualAddress,
  heading: Heading,
}: {
  section: Section;
  manualAddress: string;
  heading: "h1" | "h3";
}) {
  return (
    <article className="section" id={sectionAnchor(section.number)}>
      <Heading className="section-heading">
        <a className="number" href={pageAddress(section.number)}>
          {section.number}
        </a>
        {section.title && ` ${section.title}`}
      </Heading>
      {/* Compiled by lib/markdown from a tree without raw HTML, every link's address checked. */}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: see the line above */}
      <div className="words" dangerouslySetInnerHTML={{ __html: section.html }} />
      <SectionNotes section={section} manualAddress={manualAddress} />
    </article>
  );
}
