// The latest amendments of the manual, on its front page.
import { amendmentsOfManual, manualHeldSince } from "@/lib/domain/amendments";
import type { Manual } from "@/lib/domain/manual";
import { dayInWords } from "@/lib/domain/version-date";
import { counted } from "@/lib/messages/counted";
import { amendmentsAddress, editionsStyle } from "@/lib/site/permalink";
import { AmendmentList } from "./amendment-list";

const mostShown = 5;

export function LatestAmendments({ manual }: { manual: Manual }) {
  const amendments = amendmentsOfManual(manual);
  if (amendments.length === 0)
    return (
      <p className="standing">
        <a href={amendmentsAddress}>No amendments since {dayInWords(manualHeldSince(manual))}</a>.
      </p>
    );
  return (
    <section className="amendments-of" aria-labelledby="latest-amendments">
      <link rel="stylesheet" href={editionsStyle} precedence="default" />
      <h2 id="latest-amendments">Latest amendments</h2>
      <AmendmentList amendments={amendments.slice(0, mostShown)} dated />
      <p className="standing">
        <a href={amendmentsAddress}>All amendments</a> ({counted(amendments.length, "amendment")}).
      </p>
    </section>
  );
}
