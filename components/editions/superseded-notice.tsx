// Says, above words that are no longer in force, until when they were, and leads to those that are.
import type { ReactNode } from "react";

export function SupersededNotice({ children }: { children: ReactNode }) {
  return (
    <div className="edition-notice superseded" role="note" aria-label="Superseded text">
      <p>{children}</p>
    </div>
  );
}
