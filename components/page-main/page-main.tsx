// The main landmark of a page, with what the print stamp needs to know of the edition.
import type { ReactNode } from "react";
import { editionWords } from "@/lib/describe";
import type { Chapter } from "@/lib/manual";

/**
 * `chapter` is the chapter whose words the page shows, if any: its edition stands on every printed sheet. `citation`
 * is the form for citing its sections.
 */
export function PageMain({ chapter, citation, children }: { chapter?: Chapter; citation?: string; children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} data-edition={chapter && editionWords(chapter)} data-citation={citation}>
      {children}
    </main>
  );
}
