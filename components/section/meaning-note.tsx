// What a term or abbreviation means, with where that is taken from.
import type { Meaning } from "@/lib/domain/manual";
import { paragraphAnchor } from "@/lib/site/anchors";
import { pageAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/notes";
import { Outside } from "../page-main/outside";

export function MeaningWords({ meaning }: { meaning: Meaning }) {
  if (meaning.kind === "definition") {
    return (
      <>
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
