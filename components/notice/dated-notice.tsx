// A notice with its days in words, so that it is true without JavaScript. With it, a few lines of code show it on its days
// alone: they run before the words below are drawn, so nothing moves, and only pages that have a notice fetch them.
import type { Notice } from "@/lib/domain/manual";
import { noticeCode, noticeStyle } from "@/lib/site/assets";
import * as words from "@/lib/wording/notice";

type Props = { notice: Notice | undefined; timeZone: string; label?: string };

/** Nothing where there is no notice. Days begin and end where the manual is published: `timeZone` is its IANA name. */
export function DatedNotice({ notice, timeZone, label = words.label }: Props) {
  if (!notice) return null;
  return (
    <>
      <link rel="stylesheet" href={noticeStyle} precedence="default" />
      <section className="dated-notice" data-from={notice.from} data-until={notice.until} data-zone={timeZone} aria-label={label}>
        <p>
          <strong>{words.days(notice.from, notice.until)}</strong> {notice.text}
        </p>
      </section>
      <script src={noticeCode} />
    </>
  );
}

/** As above, of a chapter. */
export function ChapterNotice({ notice, timeZone }: Omit<Props, "label">) {
  return <DatedNotice notice={notice} timeZone={timeZone} label={words.chapterLabel} />;
}
