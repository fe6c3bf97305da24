// What changed in the manual: by date, the latest first, and by chapter.

import type { Manual } from "@/lib/domain/manual";
import { dayInWords } from "@/lib/domain/version-date";
import { type Amendment, amendmentsOfManual } from "@/lib/site/amendments";
import { datesCode, versionsStyle } from "@/lib/site/assets";
import { sayUnchanged } from "@/lib/site/say-unchanged";
import { briefingAddress, feedAddress, versionsAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/amendments";
import { briefingLink } from "@/lib/wording/handouts";
import { Breadcrumb } from "../page-main/breadcrumb";
import { Labelled } from "../page-main/labelled";
import { LinkedSentence } from "../page-main/linked-sentence";
import { PageMain } from "../page-main/page-main";
import { VersionNotice } from "../version-notice/version-notice";
import { AmendmentList } from "./amendment-list";

export function AmendmentsPage({ manual }: { manual: Manual }) {
  const amendments = amendmentsOfManual(manual);
  const days = [...new Set(amendments.map(({ date }) => date))];
  return (
    <PageMain>
      <link rel="stylesheet" href={versionsStyle} precedence="default" />
      <Breadcrumb />
      <h1>{words.title}</h1>
      {manual.chapters.length === 1 && <VersionNotice chapter={manual.chapters[0]} />}
      {amendments.length === 0 && <p>{sayUnchanged(manual.chapters)}.</p>}
      {amendments.length > 0 && (
        <>
          <amendments-since />
          <p className="standing screen-only">
            <LinkedSentence sentence={briefingLink} links={[briefingAddress]} />
          </p>
        </>
      )}
      <div className="amendments">
        {days.map((day) => (
          <section key={day} id={`amended-${day}`} data-date={day} className="amendments-of">
            <h2>{dayInWords(day)}</h2>
            {byChapter(amendments.filter(({ date }) => date === day)).map(([{ id, number, title }, changes]) => (
              <div key={id}>
                <h3>
                  <Labelled number={number}>{title}</Labelled>
                </h3>
                <AmendmentList amendments={changes} />
              </div>
            ))}
          </section>
        ))}
      </div>
      <h2 className="screen-only">{words.byChapter}</h2>
      <ul className="chapter-contents screen-only">
        {manual.chapters.map(({ id, number, title }) => (
          <li key={id}>
            <a href={versionsAddress(number)}>
              <Labelled number={number}>{words.versionsOf(title)}</Labelled>
            </a>
          </li>
        ))}
      </ul>
      <p className="standing screen-only">
        <LinkedSentence sentence={words.follow} links={[feedAddress("manual", "atom"), feedAddress("manual", "json")]} />
      </p>
      {amendments.length > 0 && <script type="module" src={datesCode} />}
    </PageMain>
  );
}

function byChapter(amendments: Amendment[]): [Amendment["chapter"], Amendment[]][] {
  const chapters = new Map(amendments.map(({ chapter }) => [chapter.id, chapter]));
  return [...chapters.values()].map((chapter) => [chapter, amendments.filter((one) => one.chapter.id === chapter.id)]);
}
