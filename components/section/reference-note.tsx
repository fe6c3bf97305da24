// What a link leads to, where its own words do not say it; for a document that is missing, what to do instead.
import type { Chapter, Manual, Reference } from "@/lib/domain/manual";
import { partnersAnchor } from "@/lib/site/anchors";
import { orCall } from "@/lib/wording/contacts";
import * as words from "@/lib/wording/notes";
import { splitLinks } from "@/lib/wording/split-links";

type Props = {
  reference: Pick<Reference, "address" | "leadsTo" | "nearest" | "kind">;
  manual: Manual;
  successor?: Chapter["supersededBy"];
};

export function ReferenceNote({ reference, manual, successor }: Props) {
  const { address, leadsTo, nearest, kind } = reference;
  if (address && leadsTo) return kind === "law" ? `${leadsTo}.` : words.linksTo(leadsTo);
  const current = successor?.address;
  const tryThere = current ? words.tryCurrent(successor.title) : words.tryPublisher;
  const canCall = manual.partners.length > 0;
  return (
    <>
      {nearest ? words.missingButNear : words.missing} <Linked sentence={tryThere} address={current ?? manual.address} />
      {canCall ? <Linked sentence={orCall(manual.partners)} address={`#${partnersAnchor}`} does="call" /> : "."}
      {nearest && (
        <>
          {" "}
          <Linked sentence={words.nearest} address={nearest} />
        </>
      )}
    </>
  );
}

function Linked({ sentence, address, does }: { sentence: string; address: string; does?: string }) {
  const [before, link, after] = splitLinks(sentence);
  return (
    <>
      {before}
      <a className={does ? undefined : "outside"} href={address} data-does={does}>
        {link}
      </a>
      {after}
    </>
  );
}
