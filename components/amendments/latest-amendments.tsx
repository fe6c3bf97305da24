// The latest amendments of the manual, on its front page.

import type { Manual } from "@/lib/domain/manual";
import { amendmentsOfManual } from "@/lib/site/amendments";
import { versionsStyle } from "@/lib/site/assets";
import { sayUnchanged } from "@/lib/site/say-unchanged";
import { amendmentsAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/amendments";
import { LinkedSentence } from "../page-main/linked-sentence";
import { AmendmentList } from "./amendment-list";

const mostShown = 5;

export function LatestAmendments({ manual }: { manual: Manual }) {
  const amendments = amendmentsOfManual(manual);
  if (amendments.length === 0)
    return (
      <p className="standing">
        <a href={amendmentsAddress}>{sayUnchanged(manual.chapters)}</a>.
      </p>
    );
  return (
    <section className="amendments-of" aria-labelledby="latest-amendments">
      <link rel="stylesheet" href={versionsStyle} precedence="default" />
      <h2 id="latest-amendments">{words.latest}</h2>
      <AmendmentList amendments={amendments.slice(0, mostShown)} dated />
      <p className="standing">
        <LinkedSentence sentence={words.all(amendments.length)} links={[amendmentsAddress]} />
      </p>
    </section>
  );
}
