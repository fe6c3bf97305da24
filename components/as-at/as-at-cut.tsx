// A chapter as of a day, cut out of the page of its history.
import type { ReactNode } from "react";
import { type ChapterOn, chapterOn, type Period, type VersionOn } from "@/lib/domain/as-at";
import { type Chapter, formerNumbers, type Manual } from "@/lib/domain/manual";
import { calledBy, withLabel } from "@/lib/domain/number";
import { calledAs } from "@/lib/domain/section-name";
import { contentsAnchor, partAnchor } from "@/lib/site/anchors";
import { chapterName, describeAsAt, periodInWords, versionWords } from "@/lib/site/page-metadata";
import { chapterWords, manualWords } from "@/lib/site/preview-words";
import { asAtAddress, pageAddress, versionsAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/versions";
import { ChapterContents } from "../contents/chapter-contents";
import { Breadcrumb } from "../page-main/breadcrumb";
import { Labelled } from "../page-main/labelled";
import { LinkedSentence } from "../page-main/linked-sentence";
import { PageCut } from "../page-main/page-cut";
import { PageMain } from "../page-main/page-main";
import { ReadingBar } from "../reading-bar/reading-bar";
import { type Heading, headingsOf } from "../section/heading-level";
import { VersionNote } from "../versions/version-note";

type Props = { chapter: Chapter; period: Period; manual: Manual };

export function AsAtCut({ chapter, period, manual, from }: Props & { from: string }) {
  return (
    <PageCut
      address={asAtAddress(chapter.number, period.from)}
      also={formerNumbers(chapter, manual).map((number) => asAtAddress(number, period.from))}
      from={from}
      {...describeAsAt(chapter, period, manual)}
      image={period.until ? manualWords(manual) : chapterWords(chapter, manual)}
    >
      <AsAtPage
        chapter={chapter}
        period={period}
        manual={manual}
        article={(version, heading) => <div key={version.id} data-fill={asAtKey(version, heading)} />}
      />
    </PageCut>
  );
}

/** `article` makes a section in its version: whole while writing, a place to fill in a build. */
export function AsAtPage({ chapter, period, manual, article }: Props & { article: (version: VersionOn, heading: Heading) => ReactNode }) {
  const { number, parts } = chapterOn(chapter, period.from);
  const isReplaced = period.until !== undefined;
  const dates = periodInWords(period);
  return (
    <PageMain stamped={isReplaced ? words.replacedText(dates) : versionWords(chapter)} head={chapterName({ number, title: chapter.title })}>
      <ReadingBar chapter={chapter} partners={manual.partners} outOfDate={isReplaced ? period.from : undefined} />
      <Breadcrumb
        steps={[
          { address: pageAddress(chapter.number), words: withLabel(chapter.number, chapter.title) },
          { address: versionsAddress(chapter.number), words: words.title },
        ]}
      />
      <h1>
        <Labelled number={number}>{chapter.title}</Labelled>
      </h1>
      <p className="standing">
        {words.standing(dates, isReplaced)} {number !== chapter.number && words.numberedThen(number, chapter.number)}
      </p>
      <VersionNote isOutOfDate={isReplaced || chapter.status === "historical"}>
        <LinkedSentence
          sentence={isReplaced ? words.wasTheText(dates) : words.permanentText(dates, calledAs(chapter))}
          links={[pageAddress(chapter.number)]}
        />
      </VersionNote>
      <nav className="contents" aria-label={words.contents}>
        <h2>{words.contents}</h2>
        <ChapterContents parts={parts} nameOf={({ title, number }) => title || calledBy(number)} page="" id={contentsAnchor} />
      </nav>
      {parts.map((part, i) => (
        <section className="part" key={part.title}>
          {part.title !== "" && <h2 id={partAnchor(i + 1)}>{part.title}</h2>}
          {withHeadings(part).map(([version, heading]) => article(version, heading))}
        </section>
      ))}
    </PageMain>
  );
}

/** The sections of a part on a day, each with its heading. */
export function withHeadings(part: ChapterOn["parts"][number]): [VersionOn, Heading][] {
  const headings = headingsOf(part);
  return part.sections.map((version) => [version, headings.get(version.number) ?? "h3"]);
}

/** Names a version with the number it had, those it cited, and its heading on the page. */
export function asAtKey({ id, version, number, citedBefore = "" }: VersionOn, heading: Heading): string {
  return `${id} ${version} ${number} ${heading} ${citedBefore}`.trim();
}
