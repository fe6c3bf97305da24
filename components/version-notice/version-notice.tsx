// Says, above the words, that a text is out of date and what replaced it. Nothing for a chapter in force.

import type { Chapter } from "@/lib/domain/manual";
import { dayInWords } from "@/lib/domain/version-date";
import * as words from "@/lib/wording/reading";

export function VersionNotice({ chapter }: { chapter: Chapter }) {
  if (chapter.status !== "historical") return null;
  const { title, address } = chapter.supersededBy ?? {};
  return (
    <div className="version-notice" role="note" aria-label={words.outOfDate}>
      <p>
        <strong>{words.outOfDate}.</strong> {words.textOf(dayInWords(chapter.asAt))}{" "}
        <span className="at-length">{words.notCurrentGuidance}</span>{" "}
        {address ? (
          <a className="outside" href={address}>
            {words.readTheCurrent(title ?? chapter.title)}
          </a>
        ) : (
          title && words.replacedBy(title)
        )}
      </p>
    </div>
  );
}
