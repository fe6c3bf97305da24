// The page of one edition of a section, cut out of the page of all: its words, until when they were in force, and what
// has changed since.

import type { ReactNode } from "react";
import { type EarlierEdition, formerNumbers, type Manual, type Place, type Section } from "@/lib/domain/manual";
import type { Token } from "@/lib/domain/token";
import { dayInWords } from "@/lib/domain/version-date";
import { describeEdition } from "@/lib/site/page-metadata";
import { changesAnchor, editionAddress, editionAnchor, editionsAddress, pageAddress } from "@/lib/site/permalink";
import { chapterWords, manualWords } from "@/lib/site/preview-words";
import { Breadcrumb } from "../page-main/breadcrumb";
import { PageCut } from "../page-main/page-cut";
import { PageMain } from "../page-main/page-main";
import { HowToRead } from "./how-to-read";
import { EditionNote } from "./version-note";

type Props = {
  edition: Section | EarlierEdition;
  /** ISO day of the edition that took its place; absent for the present one. */
  until?: string;
  place: Extract<Place, { kind: "section" }>;
  manual: Manual;
};

export function EditionCut({ edition, until, place, manual }: Props) {
  const { number } = place.section;
  return (
    <PageCut
      address={editionAddress(number, edition.edition)}
      also={formerNumbers(place.section, manual).map((former) => editionAddress(former, edition.edition))}
      from={editionsAddress(number)}
      {...describeEdition(number, edition.edition, place.chapter, manual)}
      image={until ? manualWords(manual) : chapterWords(place.chapter, manual)}
    >
      <EditionPage edition={edition} until={until} place={place} words={<div data-fill={edition.edition} />} />
    </PageCut>
  );
}

/** `words` is handed in: whole while writing, a place to fill in a build. */
export function EditionPage({ edition, until, place: { chapter, section }, words }: Omit<Props, "manual"> & { words: ReactNode }) {
  const day = dayInWords(edition.edition);
  const stamped = until ? `Superseded edition of ${day}, in force until ${dayInWords(until)}` : `Edition of ${day}`;
  const kept = (edition.edition === section.edition ? section.tokens : undefined) ?? ("tokens" in edition ? edition.tokens : undefined);
  return (
    <PageMain stamped={stamped}>
      <Breadcrumb
        what="page"
        steps={[
          { address: pageAddress(chapter.number), words: `${chapter.number} ${chapter.title}` },
          { address: pageAddress(section.number), words: section.number },
          { address: `${editionsAddress(section.number)}#${editionAnchor(edition.edition)}`, words: "Editions" },
        ]}
      />
      <EditionNote isSuperseded={until !== undefined}>
        {until ? (
          <>
            These words of {section.number} were published from {day} until {dayInWords(until)}. Do not take them for today’s procedure:{" "}
            <a href={pageAddress(section.number)}>read the present words</a>.
          </>
        ) : (
          <>
            These words of {section.number} have been published since {day}. This address will always show this edition;{" "}
            <a href={pageAddress(section.number)}>that of {section.number}</a> the present words.
          </>
        )}
      </EditionNote>
      {words}
      {until && "changes" in edition && (
        <section className="edition-of" id={changesAnchor}>
          <h2>What has changed since, to the edition of {dayInWords(section.edition)}</h2>
          <p className="standing">
            <HowToRead />
          </p>
          {/* Made by lib/markdown from trees without raw HTML, every link's address checked. */}
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: see the line above */}
          <div className="difference" dangerouslySetInnerHTML={{ __html: edition.changes }} />
        </section>
      )}
      <EditionTokens title={edition.title} tokens={kept ?? []} />
    </PageMain>
  );
}

// What the comparison of any two editions reads. Data, no code: browsers do not run this type of script.
function EditionTokens(text: { title?: string; tokens: Token[] }) {
  const json = JSON.stringify(text).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which no < is left
  return <script type="application/json" id="tokens" dangerouslySetInnerHTML={{ __html: json }} />;
}
