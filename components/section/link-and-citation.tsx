// The link and the citation of a section as text to select, for readers without JavaScript; others have the panel "Share".

import { chapterCitation, citedVersion, fillCitation } from "@/lib/domain/citation";
import type { Chapter, Manual, Section } from "@/lib/domain/manual";
import { calledAs } from "@/lib/domain/section-name";
import { paragraphAnchor } from "@/lib/site/anchors";
import { copiedFragment } from "@/lib/site/permalink";
import { linkedFingerprint } from "@/lib/site/printed-fingerprint";
import { pageAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/reading";

export function LinkAndCitation({ section, chapter, manual }: { section: Section; chapter: Chapter; manual: Manual }) {
  const { id, number, paragraphs, fingerprint } = section;
  // Without the portal's own address the link is shown from the root of the site.
  const address = (manual.portalAddress ?? "") + pageAddress(number) + copiedFragment({ id, fingerprint: linkedFingerprint(fingerprint) });
  const citation = fillCitation(chapterCitation(manual, chapter), {
    number: calledAs(section),
    version: citedVersion(section, chapter),
    address,
  });
  return (
    <details className="link-and-citation">
      <summary>{words.linkAndCitation}</summary>
      <dl>
        <dt>{words.link}</dt>
        <dd>{address}</dd>
        <dt>{words.citation}</dt>
        {/* The day of reading is the reader's to add. */}
        <dd>{citation.replace(/ ?\([^()]*\{accessed\}[^()]*\)|\{accessed\}/, "")}</dd>
        {paragraphs.length > 1 && (
          <>
            <dt>{words.paragraphs}</dt>
            <dd>
              {paragraphs.map((_, i) => (
                <a key={paragraphAnchor(number, i + 1)} href={`#${paragraphAnchor(number, i + 1)}`}>
                  {i + 1}
                </a>
              ))}
            </dd>
          </>
        )}
      </dl>
    </details>
  );
}
