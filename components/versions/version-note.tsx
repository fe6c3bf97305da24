// Says, above the words of one edition, from when until when they were published, and leads to those in force.
import type { ReactNode } from "react";

export function EditionNote({ isSuperseded, children }: { isSuperseded: boolean; children: ReactNode }) {
  return (
    <div className="edition-notice" role="note" aria-label={isSuperseded ? "Superseded text" : "This edition"}>
      <p>
        {isSuperseded && <strong>Superseded text. </strong>}
        {children}
      </p>
    </div>
  );
}
