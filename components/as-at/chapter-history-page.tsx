// The history of a chapter: every day on which it changed, and the chapter from then on.

import { chapterOn, periodsOf, type VersionOn } from "@/lib/domain/as-at";
import { type Chapter, type Manual, sectionsOf } from "@/lib/domain/manual";
import { withLabel } from "@/lib/domain/number";
import { type Amendment, amendmentsOf } from "@/lib/site/amendments";
import { datesCode, versionsStyle } from "@/lib/site/assets";
import { periodInWords } from "@/lib/site/page-metadata";
import { sayUnchanged } from "@/lib/site/say-unchanged";
import { amendmentsAddress, asAtAddress, feedAddress, pageAddress, versionsAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/versions";
import { AmendmentList } from "../amendments/amendment-list";
import { Breadcrumb } from "../page-main/breadcrumb";
import { Labelled } from "../page-main/labelled";
import { LinkedSentence } from "../page-main/linked-sentence";
import { PageMain } from "../page-main/page-main";
import { ReadingBar } from "../reading-bar/reading-bar";
import type { Heading } from "../section/heading-level";
import { VersionNotice } from "../version-notice/version-notice";
import { VersionArticle } from "../versions/version-article";
import { AsAtCut, asAtKey, withHeadings } from "./as-at-cut";

export function ChapterHistoryPage({ chapter, manual }: { chapter: Chapter; manual: Manual }) {
  const periods = periodsOf(chapter);
  const amendments = amendmentsOf(chapter);
  return (
    <>
      <PageMain chapter={chapter}>
        <ReadingBar chapter={chapter} partners={manual.partners} hasContents={false} />
        <link rel="stylesheet" href={versionsStyle} precedence="default" />
        <Breadcrumb steps={[{ address: pageAddress(chapter.number), words: withLabel(chapter.number, chapter.title) }]} />
        <h1>
          <Labelled number={chapter.number} name={chapter.title}>
            {words.title}
          </Labelled>
        </h1>
        <VersionNotice chapter={chapter} />
        {amendments.length === 0 && <p className="standing">{sayUnchanged([chapter])}.</p>}
        {periods.length > 1 && <as-at-day data-days={periods.map(({ from }) => from).join(" ")} />}
        <ul className="periods">
          {periods.map((period) => (
            <li key={period.from}>
              <a href={asAtAddress(chapter.number, period.from)}>{words.periodLink(periodInWords(period))}</a>
              {!period.until && chapter.status !== "historical" && ` ${words.isCurrent}`}
              <AmendmentList amendments={amendments.filter(({ date }) => date === period.from)} />
              <Renumbered chapter={chapter} day={period.from} amendments={amendments} />
            </li>
          ))}
        </ul>
        <p className="standing screen-only">
          <LinkedSentence
            sentence={words.follow}
            links={[amendmentsAddress, feedAddress(chapter.id, "atom"), feedAddress(chapter.id, "json")]}
          />
        </p>
      </PageMain>
      <template data-bank="">
        {[...versionsOn(chapter)].map(([key, [version, heading]]) => (
          <VersionArticle key={key} dataKey={key} version={version} manual={manual} heading={heading} isLinked />
        ))}
      </template>
      {periods.map((period) => (
        <AsAtCut key={period.from} chapter={chapter} period={period} manual={manual} from={versionsAddress(chapter.number)} />
      ))}
      <script type="module" src={datesCode} />
    </>
  );
}

// A day on which nothing but numbers changed.
function Renumbered({ chapter, day, amendments }: { chapter: Chapter; day: string; amendments: Amendment[] }) {
  const moved = [chapter, ...sectionsOf(chapter)].some(({ numbers = [] }) => numbers.slice(1).some(({ from }) => from === day));
  if (!moved || amendments.some(({ date }) => date === day)) return null;
  return <p className="standing">{words.renumberedOnly}</p>;
}

/** Each version with each number and heading it had, once, by its key. */
function versionsOn(chapter: Chapter): Map<string, [VersionOn, Heading]> {
  const versions = periodsOf(chapter).flatMap(({ from }) => chapterOn(chapter, from).parts.flatMap(withHeadings));
  return new Map(versions.map(([version, heading]) => [asAtKey(version, heading), [version, heading]]));
}
