// Says, above the words of one version, from when until when they were published, and leads to those in force.
import type { ReactNode } from "react";
import * as words from "@/lib/wording/versions";

export function VersionNote({ isOutOfDate, children }: { isOutOfDate: boolean; children: ReactNode }) {
  return (
    <div className="version-notice" role="note" aria-label={isOutOfDate ? words.outOfDate : words.thisVersion}>
      <p>
        {isOutOfDate && <strong>{words.outOfDate}. </strong>}
        {children}
      </p>
    </div>
  );
}
