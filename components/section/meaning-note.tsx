// What a term or abbreviation means, folded up under the section that uses it: opened by touch, by keyboard, or by the
// link in the words, which browsers follow into a closed <details>.
import type { Meaning } from "@/lib/domain/manual";
import { paragraphAnchor } from "@/lib/site/anchors";
import { definitionsAddress, pageAddress } from "@/lib/site/urls";
import { Outside } from "../page-main/outside";

/** `anchor` is the note's, which the word in the text leads to. */
export function MeaningNote({ meaning, anchor }: { meaning: Meaning; anchor: string }) {
  return (
    <details className={`meaning ${meaning.kind}`}>
      <summary>
        “{meaning.word}”{meaning.kind === "definition" ? ` is defined in ${meaning.section}` : ": what it stands for"}
      </summary>
      <p id={anchor}>
        {meaning.kind === "definition" ? (
          <MeaningWords meaning={meaning} />
        ) : (
          <>
            {meaning.words} (not in the words of this manual; source: <a href={definitionsAddress}>Definitions and abbreviations</a>)
          </>
        )}
      </p>
    </details>
  );
}

/** The meaning with where it is taken from. */
export function MeaningWords({ meaning }: { meaning: Meaning }) {
  if (meaning.kind === "definition") {
    return (
      <>
        {meaning.words}{" "}
        <a href={`${pageAddress(meaning.section)}#${paragraphAnchor(meaning.section, meaning.paragraph)}`}>Read all of {meaning.section}</a>
      </>
    );
  }
  return (
    <>
      {meaning.words}. The words of this manual do not say so; taken from{" "}
      {meaning.address ? <Outside address={meaning.address}>{meaning.source}</Outside> : meaning.source}.
    </>
  );
}
