// The main landmark of a page, with what the print stamp needs to know of the edition.
import type { ReactNode } from "react";
import type { Chapter } from "@/lib/domain/manual";
import { editionWords } from "@/lib/site/page-metadata";

type Props = {
  chapter?: Chapter;
  citation?: string;
  /** What stands on every printed sheet, where it is not the chapter's edition. */
  stamped?: string;
  children: ReactNode;
};

/**
 * `chapter` is the chapter whose words the page shows, if any: its edition stands on every printed sheet. `citation`
 * is the form for citing its sections.
 */
export function PageMain({ chapter, citation, stamped, children }: Props) {
  return (
    <main id="main" tabIndex={-1} data-edition={stamped ?? (chapter && editionWords(chapter))} data-citation={citation}>
      {children}
    </main>
  );
}
