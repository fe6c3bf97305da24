// Says, above the words of one version, from when until when they were published, and leads to those in force.
import type { ReactNode } from "react";

export function VersionNote({ isSuperseded, children }: { isSuperseded: boolean; children: ReactNode }) {
  return (
    <div className="version-notice" role="note" aria-label={isSuperseded ? "Superseded text" : "This version"}>
      <p>
        {isSuperseded && <strong>Superseded text. </strong>}
        {children}
      </p>
    </div>
  );
}
