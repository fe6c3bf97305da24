// Notes of a section: what the words of a link do not say, misprints, meanings. Never inside the words.
import { type Chapter, type Manual, meaningsOf, type Section } from "@/lib/domain/manual";
import { isWorthNoting } from "@/lib/domain/worth-noting";
import { meaningAnchor, noteAnchor } from "@/lib/site/anchors";
import { fitsBeside } from "@/lib/site/beside";
import * as words from "@/lib/wording/notes";
import { MeaningWords } from "./meaning-note";
import { ReferenceNote } from "./reference-note";

const sourceOf = ({ source }: { source: string }) => `${words.takenFrom} ${source}`;

type Props = {
  section: Pick<Section, "number" | "references" | "misprints" | "uses" | "paragraphs">;
  manual: Manual;
  /** What has replaced the chapter, if it was. */
  successor?: Chapter["supersededBy"];
  /** Whether they are unfolded from the start. */
  isOpen?: boolean;
  /** Whether the page says that its text is out of date. */
  isMarked?: boolean;
};

export function SectionNotes({ section, manual, successor, isOpen, isMarked }: Props) {
  const meanings = meaningsOf(section.uses, manual);
  const misprints = Object.entries(section.misprints);
  const outside = section.references
    .map((reference, i) => ({ reference, anchor: noteAnchor(section.number, i + 1) }))
    .filter(({ reference }) => reference.outside);
  const noted = outside.filter(({ reference }) => isWorthNoting(reference));
  const count = noted.length + misprints.length + meanings.length;
  const texts = [
    ...noted.map(({ reference }) => `${reference.words} ${reference.address ? (reference.leadsTo ?? "") : words.missing.repeat(2)}`),
    ...meanings.map((meaning) =>
      [meaning.word, meaning.words, meaning.kind === "definition" ? words.readAllOf(section.number) : sourceOf(meaning)].join(" "),
    ),
    ...misprints.map(([printed, meant]) => words.misprint(printed, meant)),
  ];
  // What to do about a missing document is asked for: its links, always open, would lengthen the way of the keyboard.
  const isBeside = noted.every(({ reference }) => reference.address) && fitsBeside(texts, section.paragraphs);
  return (
    <>
      {count > 0 && (
        <details className={isBeside ? "notes beside" : "notes"} open={isOpen}>
          <summary>{words.notes(count)}</summary>
          <ul>
            {noted.map(({ reference, anchor }) => (
              <li key={anchor} id={anchor}>
                <span className="cited">{reference.words}</span>:{" "}
                <ReferenceNote reference={reference} manual={manual} successor={successor} />
              </li>
            ))}
            {meanings.map((meaning, i) => (
              <li key={meaning.word} id={meaningAnchor(section.number, i + 1)} className={meaning.kind}>
                {!meaning.words.includes(meaning.word) && `${words.meaning(meaning.word)} `}
                <MeaningWords meaning={meaning} isMarked={isMarked} />
              </li>
            ))}
            {misprints.map(([printed, meant]) => (
              <li key={printed}>{words.misprint(printed, meant)}</li>
            ))}
          </ul>
        </details>
      )}
      {outside.some(({ reference }) => reference.address) && (
        <ul className="web-addresses">
          {outside
            .filter(({ reference }) => reference.address)
            .map(({ reference, anchor }) => (
              <li key={anchor}>{reference.address}</li>
            ))}
        </ul>
      )}
    </>
  );
}
