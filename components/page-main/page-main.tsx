// The main landmark of a page, with what the print stamp needs to know of the version.
import type { ReactNode } from "react";
import type { Chapter } from "@/lib/domain/manual";
import { versionWords } from "@/lib/site/page-metadata";

type Props = {
  chapter?: Chapter;
  citation?: string;
  /** The text on every printed sheet, if it is not the chapter's version. */
  stamped?: string;
  children: ReactNode;
};

/**
 * `chapter` is the chapter whose words the page shows, if any: its version is on every printed sheet. `citation`
 * is the form for citing its sections.
 */
export function PageMain({ chapter, citation, stamped, children }: Props) {
  return (
    <main id="main" tabIndex={-1} data-version={stamped ?? (chapter && versionWords(chapter))} data-citation={citation}>
      {children}
    </main>
  );
}
