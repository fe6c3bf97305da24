// Notes under a section: where its links lead, and words printed otherwise than spelt. Never inside the words.
import type { Reference, Section } from "@/lib/manual";
import { noteAnchor } from "@/lib/permalink";

export function SectionNotes({ section }: { section: Section }) {
  const misprints = Object.entries(section.misprints);
  const noted = section.references
    .map((reference, i) => ({ reference, anchor: noteAnchor(section.number, i + 1) }))
    .filter(({ reference }) => reference.outside);
  if (noted.length + misprints.length === 0) return null;
  return (
    <ul className="notes" aria-label={`Notes on ${section.number}`}>
      {noted.map(({ reference, anchor }) => (
        <li key={anchor}>
          <span className="cited">{reference.words}</span>: <ReferenceNote reference={reference} anchor={anchor} />
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

function ReferenceNote({ reference, anchor }: { reference: Reference; anchor: string }) {
  const { address, leadsTo, nearest } = reference;
  if (!address) {
    return (
      <span id={anchor}>
        not held here, and its address is not known. Ask the publisher
        {nearest ? (
          <>
            , or see the{" "}
            <a className="outside" href={nearest}>
              nearest later page known
            </a>{" "}
            (another website; related only)
          </>
        ) : null}
        .
      </span>
    );
  }
  const what = reference.kind === "law" ? leadsTo : leadsTo && `the link leads to ${leadsTo}`;
  const elsewhere = `another website, ${new URL(address).host}`;
  return (
    <>
      <span id={anchor}>{what ? `${what} (${elsewhere}).` : `${elsewhere}.`}</span>
      <span className="printed-address"> {address}</span>
    </>
  );
}
