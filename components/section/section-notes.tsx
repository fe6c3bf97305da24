// Notes under a section: where its links lead, and words printed otherwise than spelt. Never inside the words.
import { type Manual, meaningsOf, type Reference, type Section } from "@/lib/domain/manual";
import { meaningAnchor, noteAnchor } from "@/lib/site/anchors";
import { Outside } from "../page-main/outside";
import { MeaningNote } from "./meaning-note";

export function SectionNotes({
  section,
  manual,
}: {
  section: Pick<Section, "number" | "references" | "misprints" | "uses">;
  manual: Manual;
}) {
  const meanings = meaningsOf(section.uses, manual);
  const misprints = Object.entries(section.misprints);
  const noted = section.references
    .map((reference, i) => ({ reference, anchor: noteAnchor(section.number, i + 1) }))
    .filter(({ reference }) => reference.outside);
  if (noted.length + misprints.length + meanings.length === 0) return null;
  return (
    <ul className="notes" aria-label="Notes">
      {noted.map(({ reference, anchor }) => (
        <li key={anchor}>
          <span className="cited">{reference.words}</span>:{" "}
          <ReferenceNote reference={reference} anchor={anchor} manualAddress={manual.address} />
        </li>
      ))}
      {meanings.map((meaning, i) => (
        <li key={meaning.word}>
          <MeaningNote meaning={meaning} anchor={meaningAnchor(section.number, i + 1)} />
        </li>
      ))}
      {misprints.map(([printed, meant]) => (
        <li key={printed}>
          “{printed}” is so in the print; “{meant}” is meant.
        </li>
      ))}
    </ul>
  );
}

/** `manualAddress` is where to ask for documents that we don't have. */
function ReferenceNote({ reference, anchor, manualAddress }: { reference: Reference; anchor: string; manualAddress: string }) {
  const { address, leadsTo, nearest, kind } = reference;
  if (!address) {
    return (
      <span id={anchor}>
        not held here, and no address for it is known. Ask at <Outside address={manualAddress}>{new URL(manualAddress).host}</Outside>
        {nearest && (
          <>
            , or see the <Outside address={nearest}>nearest later page known</Outside>, which is only related
          </>
        )}
        .
      </span>
    );
  }
  const what = kind === "law" ? leadsTo : leadsTo && `the link leads to ${leadsTo}`;
  const elsewhere = `another website, ${new URL(address).host}`;
  return (
    <>
      <span id={anchor}>{what ? `${what} (${elsewhere}).` : `${elsewhere}.`}</span>
      <span className="printed-address"> {address}</span>
    </>
  );
}
