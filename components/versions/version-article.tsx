// The words of a section in one of its editions. No term is explained: meanings are told of the present text alone.
import { type EditionOn, withAnchorsOf } from "@/lib/domain/as-at";
import type { Manual, Reference } from "@/lib/domain/manual";
import { dayInWords } from "@/lib/domain/version-date";
import { sectionClass } from "@/lib/site/long-on-paper";
import { editionAddress, sectionAnchor } from "@/lib/site/permalink";
import { printedFingerprint } from "@/lib/site/printed-fingerprint";
import { BlocksStyle } from "../section/blocks-style";
import { SectionNotes } from "../section/section-notes";

type Props = {
  edition: EditionOn;
  manual: Manual;
  /** Where it is filled in (lib/build/cut-pages.ts). */
  dataKey?: string;
  isLinked?: boolean;
  heading?: "h1" | "h3";
};

export function EditionArticle({ edition, manual, dataKey, isLinked = false, heading: Heading = "h3" }: Props) {
  const notes: { number: string; references: Reference[]; misprints: Record<string, string>; uses: string[] } = {
    number: edition.number,
    references: edition.references,
    misprints: edition.misprints,
    uses: [],
  };
  return (
    <section
      className={sectionClass(edition.html)}
      id={sectionAnchor(edition.number)}
      data-key={dataKey}
      data-id={edition.id}
      data-fingerprint={printedFingerprint(edition.fingerprint)}
      data-edition={`edition of ${dayInWords(edition.edition)}`}
    >
      <Heading className="section-heading">
        <span className="number">{edition.number}</span>
        {edition.title && ` ${edition.title}`}
      </Heading>
      <BlocksStyle html={edition.html} />
      {/* Compiled by lib/markdown from a tree without raw HTML, every link's address checked. */}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: see the line above */}
      <section className="words" dangerouslySetInnerHTML={{ __html: withAnchorsOf(edition.html, edition.now, edition.number) }} />
      <p className="standing">
        Edition of{" "}
        {isLinked && edition.hasPages ? (
          <a href={editionAddress(edition.now, edition.edition)}>{dayInWords(edition.edition)}</a>
        ) : (
          dayInWords(edition.edition)
        )}
        .
      </p>
      <SectionNotes section={notes} manual={manual} />
    </section>
  );
}
