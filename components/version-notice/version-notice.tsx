// Says, above the words, that a version is historical and what replaced it. Nothing for a chapter in force.

import type { Chapter } from "@/lib/domain/manual";
import { dayInWords } from "@/lib/domain/version-date";
import { Outside } from "../page-main/outside";

export function VersionNotice({ chapter }: { chapter: Chapter }) {
  if (chapter.status !== "historical") return null;
  const successor = chapter.supersededBy;
  return (
    <div className="version-notice" role="note" aria-label="Historical version">
      <p>
        <strong>Historical version.</strong> This is the text as at {dayInWords(chapter.asAt)}. Its publisher has replaced it since; do not
        take it for today’s procedure.{" "}
        {successor?.address && (
          <>
            It was replaced by <Outside address={successor.address}>{successor.title}</Outside>.
          </>
        )}
      </p>
    </div>
  );
}
