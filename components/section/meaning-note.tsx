// What a term or abbreviation means, with where that is taken from.
import type { Meaning } from "@/lib/domain/manual";
import { dayInWords } from "@/lib/domain/version-date";
import { paragraphAnchor } from "@/lib/site/anchors";
import { pageAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/notes";
import { outOfDate } from "@/lib/wording/page-metadata";
import { Outside } from "../page-main/outside";

/** `isMarked` on a page that says itself that its text is out of date. */
export function MeaningWords({ meaning, isMarked = false }: { meaning: Meaning; isMarked?: boolean }) {
  if (meaning.kind === "definition") {
    return (
      <>
        {meaning.outOfDate && !isMarked && <strong>{outOfDate(dayInWords(meaning.outOfDate))}. </strong>}
        {meaning.words}{" "}
        <a href={`${pageAddress(meaning.section)}#${paragraphAnchor(meaning.section, meaning.paragraph)}`}>
          {words.readAllOf(meaning.section)}
        </a>
      </>
    );
  }
  return (
    <>
      {meaning.words}. {words.takenFrom} {meaning.address ? <Outside address={meaning.address}>{meaning.source}</Outside> : meaning.source}.
    </>
  );
}
