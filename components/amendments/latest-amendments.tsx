// The latest amendments of the manual, on its front page.

import type { Manual } from "@/lib/domain/manual";
import { dayInWords } from "@/lib/domain/version-date";
import { counted } from "@/lib/messages/counted";
import { amendmentsOfManual, manualHeldSince } from "@/lib/site/amendments";
import { versionsStyle } from "@/lib/site/assets";
import { amendmentsAddress } from "@/lib/site/urls";
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
      <link rel="stylesheet" href={versionsStyle} precedence="default" />
      <h2 id="latest-amendments">Latest amendments</h2>
      <AmendmentList amendments={amendments.slice(0, mostShown)} dated />
      <p className="standing">
        <a href={amendmentsAddress}>All amendments</a> ({counted(amendments.length, "amendment")}).
      </p>
    </section>
  );
}
