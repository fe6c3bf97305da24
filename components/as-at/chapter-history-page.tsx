// The history of a chapter: every day on which it changed, and the chapter as it stood from then on.
import { type Amendment, amendmentsOf, heldSince } from "@/lib/domain/amendments";
import { chapterOn, type EditionOn, periodsOf } from "@/lib/domain/as-at";
import { type Chapter, type Manual, sectionsOf } from "@/lib/domain/manual";
import { dayInWords } from "@/lib/domain/version-date";
import { periodInWords } from "@/lib/site/page-metadata";
import { amendmentsAddress, asAtAddress, datesCode, editionsAddress, editionsStyle, feedAddress, pageAddress } from "@/lib/site/permalink";
import { AmendmentList } from "../amendments/amendment-list";
import { Breadcrumb } from "../page-main/breadcrumb";
import { PageMain } from "../page-main/page-main";
import { EditionNotice } from "../version-notice/version-notice";
import { EditionArticle } from "../versions/version-article";
import { AsAtCut, asAtKey } from "./as-at-cut";

export function ChapterHistoryPage({ chapter, manual }: { chapter: Chapter; manual: Manual }) {
  const periods = periodsOf(chapter);
  const amendments = amendmentsOf(chapter);
  return (
    <>
      <PageMain chapter={chapter}>
        <link rel="stylesheet" href={editionsStyle} precedence="default" />
        <Breadcrumb what="page" steps={[{ address: pageAddress(chapter.number), words: `${chapter.number} ${chapter.title}` }]} />
        <h1>
          <span className="number">{chapter.number}</span> Editions
        </h1>
        <EditionNotice chapter={chapter} />
        {amendments.length === 0 && <p className="standing">No amendments since {dayInWords(heldSince(chapter))}.</p>}
        <as-at-day data-days={periods.map(({ from }) => from).join(" ")}>
          <p className="standing">
            The chapter as it stood on any day since {dayInWords(heldSince(chapter))}, the first that is held here. Parts and titles are
            given as they are now.
          </p>
        </as-at-day>
        <ul className="periods">
          {periods.map((period) => (
            <li key={period.from}>
              <a href={asAtAddress(chapter.number, period.from)}>
                As it {period.until ? "stood" : "stands"} {periodInWords(period)}
              </a>
              <AmendmentList amendments={amendments.filter(({ date }) => date === period.from)} />
              <Renumbered chapter={chapter} day={period.from} amendments={amendments} />
            </li>
          ))}
        </ul>
        <p className="standing screen-only">
          All changes of the manual: <a href={amendmentsAddress}>Amendments</a>. To be told of those of this chapter:{" "}
          <a href={feedAddress(chapter.id, "atom")}>Atom feed</a>, <a href={feedAddress(chapter.id, "json")}>JSON feed</a>.
        </p>
      </PageMain>
      <template data-bank="">
        {editionsOn(chapter).map((edition) => (
          <EditionArticle key={asAtKey(edition)} dataKey={asAtKey(edition)} edition={edition} manual={manual} isLinked />
        ))}
      </template>
      {periods.map((period) => (
        <AsAtCut key={period.from} chapter={chapter} period={period} manual={manual} from={editionsAddress(chapter.number)} />
      ))}
      <script type="module" src={datesCode} />
    </>
  );
}

// A day on which nothing but numbers changed.
function Renumbered({ chapter, day, amendments }: { chapter: Chapter; day: string; amendments: Amendment[] }) {
  const moved = [chapter, ...sectionsOf(chapter)].some(({ numbers = [] }) => numbers.slice(1).some(({ from }) => from === day));
  if (!moved || amendments.some(({ date }) => date === day)) return null;
  return <p className="standing">Numbers changed, and no words.</p>;
}

/** Each edition with each number it had, once. */
function editionsOn(chapter: Chapter): EditionOn[] {
  const editions = periodsOf(chapter).flatMap(({ from }) => chapterOn(chapter, from).parts.flatMap(({ sections }) => sections));
  return [...new Map(editions.map((edition) => [asAtKey(edition), edition])).values()];
}
