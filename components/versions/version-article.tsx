// The text of a section in one of its versions. No term is explained: only the current text has definitions.
import { type VersionOn, withAnchorsOf } from "@/lib/domain/as-at";
import type { Manual, Section } from "@/lib/domain/manual";
import { labelOf } from "@/lib/domain/number";
import { dayInWords } from "@/lib/domain/version-date";
import { sectionAnchor } from "@/lib/site/anchors";
import { printedFingerprint } from "@/lib/site/printed-fingerprint";
import { versionAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/versions";
import { Labelled } from "../page-main/labelled";
import { LinkedSentence } from "../page-main/linked-sentence";
import { BlocksStyle } from "../section/blocks-style";
import type { Heading as HeadingElement } from "../section/heading-level";
import { SectionNotes } from "../section/section-notes";

type Props = {
  version: VersionOn;
  manual: Manual;
  /** Where it is filled in (lib/build/cut-pages.ts). */
  dataKey?: string;
  isLinked?: boolean;
  heading?: HeadingElement;
};

export function VersionArticle({ version, manual, dataKey, isLinked = false, heading: Heading = "h3" }: Props) {
  const { number, references, misprints } = version;
  const notes: Pick<Section, "number" | "references" | "misprints" | "uses" | "paragraphs"> = {
    number,
    references,
    misprints,
    uses: [],
    paragraphs: [],
  };
  return (
    <section
      className="section"
      id={sectionAnchor(version.number)}
      data-key={dataKey}
      data-id={version.id}
      data-fingerprint={printedFingerprint(version.fingerprint)}
      data-version={`version of ${dayInWords(version.version)}`}
    >
      <Heading className="section-heading">
        <Labelled number={version.number} />
        {version.title && `${labelOf(version.number) && " "}${version.title}`}
      </Heading>
      <BlocksStyle html={version.html} />
      {/* Compiled by lib/markdown from a tree without raw HTML, every link's address checked. */}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: see the line above */}
      <section className="words" dangerouslySetInnerHTML={{ __html: withAnchorsOf(version.html, version.now, version.number) }} />
      <p className="standing">
        <LinkedSentence
          sentence={words.versionLink(dayInWords(version.version))}
          links={isLinked && version.hasPages ? [versionAddress(version.now, version.version)] : []}
        />
      </p>
      <SectionNotes section={notes} manual={manual} />
    </section>
  );
}
