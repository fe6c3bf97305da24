// Amendments in a list: which section, what kind of change, why, and where to see it.

import { dayInWords } from "@/lib/domain/version-date";
import { type Amendment, amendmentAddress } from "@/lib/site/amendments";
import { kinds, outOfDate } from "@/lib/wording/amendments";
import { Labelled } from "../page-main/labelled";

/** `dated` adds each one's day, if the list is not already under it. */
export function AmendmentList({ amendments, dated = false }: { amendments: Amendment[]; dated?: boolean }) {
  if (amendments.length === 0) return null;
  return (
    <ul className="amendment-list">
      {amendments.map((amendment) => (
        <li key={`${amendment.id} ${amendment.date} ${amendment.kind}`} data-date={amendment.date}>
          {dated && `${dayInWords(amendment.date)}: `}
          <a href={amendmentAddress(amendment)}>
            <Labelled number={amendment.number} name={amendment.called}>
              {kinds[amendment.kind]}
            </Labelled>
          </a>
          {amendment.chapter.isOutOfDate && ` (${outOfDate})`}
          {amendment.note && `. ${amendment.note}`}
        </li>
      ))}
    </ul>
  );
}
