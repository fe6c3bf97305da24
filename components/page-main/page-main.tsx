// The main landmark of a page, with what the print stamp needs to know of the version.
import type { ReactNode } from "react";
import type { Chapter } from "@/lib/domain/manual";
import { otherPagesStyle } from "@/lib/site/assets";
import { versionWords } from "@/lib/site/page-metadata";

type Props = {
  chapter?: Chapter;
  citation?: string;
  /** The text on every printed sheet, if it is not the chapter's version. */
  stamped?: string;
  /** What stays at hand beside the text: the bar and the contents of the chapter. */
  aside?: ReactNode;
  children: ReactNode;
};

/**
 * `chapter` is the chapter whose words the page shows, if any: its version is on every printed sheet. `citation`
 * is the form for citing its sections.
 */
export function PageMain({ chapter, citation, stamped, aside, children }: Props) {
  const version = stamped ?? (chapter && versionWords(chapter));
  if (!aside)
    return (
      <main id="main" tabIndex={-1} data-version={version} data-citation={citation}>
        <link rel="stylesheet" href={otherPagesStyle} precedence="default" />
        {children}
      </main>
    );
  return (
    <main className="reading" data-version={version} data-citation={citation}>
      {aside}
      <div className="text" id="main" tabIndex={-1}>
        {children}
      </div>
    </main>
  );
}
