// The line under a chapter's title: how long it is, which version, and what one can do with it.
import type { Chapter } from "@/lib/domain/manual";
import { dayInWords } from "@/lib/domain/version-date";
import { amendmentsOf, heldSince } from "@/lib/site/amendments";
import { versionsAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/reading";
import { ShowAmendments } from "../amendments/show-amendments";
import { PrintFacts } from "../print-page/print-facts";
import { NumberList } from "../section/number-list";

export function ChapterFacts({ chapter, count }: { chapter: Chapter; count: number }) {
  const amendments = amendmentsOf(chapter);
  const fact = versionFact(chapter, amendments[0]?.date);
  return (
    <ul className="facts">
      <li>{words.sections(count)}</li>
      <li>
        <a href={versionsAddress(chapter.number)}>{fact}</a>
      </li>
      {amendments.length > 0 && (
        <li>
          <ShowAmendments number={chapter.number} />
        </li>
      )}
      {chapter.citedBy.length > 0 && (
        <li>
          {words.citedBy} <NumberList numbers={chapter.citedBy} from={chapter.number} />
        </li>
      )}
      <PrintFacts />
    </ul>
  );
}

// A text that was replaced has changed since, only not here: it must not be said to be unchanged.
function versionFact(chapter: Chapter, changed: string | undefined): string {
  if (changed) return words.lastChanged(dayInWords(changed));
  return chapter.status === "historical" ? words.versions : words.noChangesSince(dayInWords(heldSince(chapter)));
}
