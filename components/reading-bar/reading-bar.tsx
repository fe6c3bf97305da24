// The bar that stays at the top of a phone: which chapter this is, whether it is out of date, its contents, and whom to
// call. Plain links; with JavaScript they open panels (components/panels). A list: reading views of browsers would take lines of
// any other kind for the text where a section has few words.
import type { Chapter } from "@/lib/domain/manual";
import { shortDay } from "@/lib/domain/version-date";
import { contentsAnchor, partnersAnchor } from "@/lib/site/anchors";
import { pageAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/reading";

/** `canCall` is whether the manual has partners to call. */
export function ReadingBar({ chapter, canCall }: { chapter: Chapter; canCall: boolean }) {
  return (
    <ul className="reading-bar">
      <li>
        <a href={pageAddress(chapter.number)}>
          <span className="number">{chapter.number}</span> {chapter.title}
        </a>
        {chapter.status === "historical" && <strong>{words.outOfDateOn(shortDay(chapter.asAt))}</strong>}
      </li>
      <li>
        <a href={`#${contentsAnchor}`} data-does="contents">
          {words.contents}
        </a>
      </li>
      {canCall && (
        <li>
          <a href={`#${partnersAnchor}`} data-does="call">
            {words.call}
          </a>
        </li>
      )}
    </ul>
  );
}
