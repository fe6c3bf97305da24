// The bar that stays at the top of a page with words of a chapter: which chapter this is, whether it is out of date, its contents, and whom to
// call. Plain links; with JavaScript they open panels (components/panels). A list: reading views of browsers would take lines of
// any other kind for the text where a section has few words.
import type { Chapter, Partner } from "@/lib/domain/manual";
import { shortDay } from "@/lib/domain/version-date";
import { contentsAnchor, partnersAnchor } from "@/lib/site/anchors";
import { pageAddress } from "@/lib/site/urls";
import * as contacts from "@/lib/wording/contacts";
import * as words from "@/lib/wording/reading";
import { Labelled } from "../page-main/labelled";
import { LevelsStyle } from "../section/levels-style";

type Props = {
  chapter: Chapter;
  partners: Partner[];
  /** ISO day of an out-of-date text that the page shows, if it is not the chapter's. */
  outOfDate?: string;
  /** False on a page of one version of a section. */
  hasContents?: boolean;
  /** Whether this is the chapter's own page: a tap leads to its top, and the keyboard has keys for that. */
  isHere?: boolean;
};

export function ReadingBar({ chapter, partners, outOfDate, hasContents = true, isHere = false }: Props) {
  const day = outOfDate ?? (chapter.status === "historical" ? chapter.asAt : undefined);
  return (
    <>
      <ul className="reading-bar">
        <li>
          <a href={isHere ? "#main" : pageAddress(chapter.number)} tabIndex={isHere ? -1 : undefined}>
            <Labelled number={chapter.number}>{chapter.title}</Labelled>
          </a>
          {day && <strong>{words.outOfDateOn(shortDay(day))}</strong>}
        </li>
        {hasContents && (
          <li>
            <a href={`#${contentsAnchor}`} data-does="contents">
              {words.contents}
            </a>
          </li>
        )}
        {partners.length > 0 && (
          <li>
            <a href={`#${partnersAnchor}`} data-does="call">
              {contacts.link(partners)}
            </a>
          </li>
        )}
      </ul>
      {/* Whatever shows words of a chapter has this bar. */}
      <LevelsStyle chapter={chapter} />
    </>
  );
}
