// The page of one version of a section, cut out of the page of all: its words, until when they were in force, and what
// has changed since.

import type { ReactNode } from "react";
import { type EarlierVersion, formerNumbers, type Manual, type Place, type Section } from "@/lib/domain/manual";
import { withLabel } from "@/lib/domain/number";
import { calledAs } from "@/lib/domain/section-name";
import type { Token } from "@/lib/domain/token";
import { dayInWords } from "@/lib/domain/version-date";
import { changesAnchor, versionAnchor } from "@/lib/site/anchors";
import { chapterName, describeVersion, versionWords } from "@/lib/site/page-metadata";
import { chapterWords, manualWords } from "@/lib/site/preview-words";
import { pageAddress, versionAddress, versionsAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/versions";
import { Breadcrumb } from "../page-main/breadcrumb";
import { LinkedSentence } from "../page-main/linked-sentence";
import { PageCut } from "../page-main/page-cut";
import { PageMain } from "../page-main/page-main";
import { ReadingBar } from "../reading-bar/reading-bar";
import { BeforeAndNow } from "./before-and-now";
import { HowToRead } from "./how-to-read";
import { VersionNote } from "./version-note";

type Props = {
  version: Section | EarlierVersion;
  /** ISO day of the version that took its place; absent for the present one. */
  until?: string;
  place: Extract<Place, { kind: "section" }>;
  manual: Manual;
};

export function VersionCut({ version, until, place, manual }: Props) {
  const { number } = place.section;
  return (
    <PageCut
      address={versionAddress(number, version.version)}
      also={formerNumbers(place.section, manual).map((former) => versionAddress(former, version.version))}
      from={versionsAddress(number)}
      {...describeVersion(place.section, version.version, place.chapter, manual)}
      image={until ? manualWords(manual) : chapterWords(place.chapter, manual)}
    >
      <VersionPage version={version} until={until} place={place} manual={manual} text={<div data-fill={version.version} />} />
    </PageCut>
  );
}

/** `text` is handed in: whole while writing, a place to fill in a build. */
export function VersionPage({ version, until, place: { chapter, section }, manual, text }: Props & { text: ReactNode }) {
  const day = dayInWords(version.version);
  const stamped = until ? words.replacedVersion(day, dayInWords(until)) : versionWords({ status: chapter.status, asAt: version.version });
  const kept = (version.version === section.version ? section.tokens : undefined) ?? ("tokens" in version ? version.tokens : undefined);
  return (
    <PageMain stamped={stamped} head={chapterName(chapter)}>
      <ReadingBar
        chapter={chapter}
        partners={manual.partners}
        outOfDate={until || chapter.status === "historical" ? version.version : undefined}
        hasContents={false}
      />
      <Breadcrumb
        steps={[
          { address: pageAddress(chapter.number), words: withLabel(chapter.number, chapter.title) },
          { address: pageAddress(section.number), words: calledAs(section) },
          { address: `${versionsAddress(section.number)}#${versionAnchor(version.version)}`, words: words.title },
        ]}
      />
      <VersionNote isOutOfDate={until !== undefined || chapter.status === "historical"}>
        <LinkedSentence
          sentence={until ? words.wasTheVersion(calledAs(section), day, dayInWords(until)) : words.permanentVersion(day, calledAs(section))}
          links={[pageAddress(section.number)]}
        />
      </VersionNote>
      {text}
      {until && "changes" in version && (
        <section className="version-of" id={changesAnchor}>
          <h2>{words.changedSince(dayInWords(section.version))}</h2>
          <p className="standing">
            <HowToRead />
          </p>
          <BeforeAndNow difference={version.changes} isPresent />
        </section>
      )}
      <VersionTokens title={version.title} tokens={kept ?? []} />
    </PageMain>
  );
}

// What the comparison of any two versions reads. Data, no code: browsers do not run this type of script.
function VersionTokens(text: { title?: string; tokens: Token[] }) {
  const json = JSON.stringify(text).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which no < is left
  return <script type="application/json" id="tokens" dangerouslySetInnerHTML={{ __html: json }} />;
}
