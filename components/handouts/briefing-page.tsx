// What has changed since a day, to be gone through: each amendment with its change note and a box to tick.
import type { Manual } from "@/lib/domain/manual";
import { withLabel } from "@/lib/domain/number";
import { dayInWords } from "@/lib/domain/version-date";
import { type Amendment, amendmentAddress, amendmentsOfManual } from "@/lib/site/amendments";
import { datesCode, versionsStyle } from "@/lib/site/assets";
import { sayUnchanged } from "@/lib/site/say-unchanged";
import { kinds } from "@/lib/wording/amendments";
import * as words from "@/lib/wording/handouts";
import { Labelled } from "../page-main/labelled";
import { FillIn } from "./fill-in";
import { HandoutPage } from "./handout-page";

export function BriefingPage({ manual }: { manual: Manual }) {
  const amendments = amendmentsOfManual(manual);
  const days = [...new Set(amendments.map(({ date }) => date))];
  const since = amendments.length > 0 && <amendments-since />;
  return (
    <HandoutPage manual={manual} title={words.briefing} how={words.howToBrief} choices={since}>
      <link rel="stylesheet" href={versionsStyle} precedence="default" />
      {amendments.length === 0 && <p>{sayUnchanged(manual.chapters)}.</p>}
      {days.map((day) => (
        <section key={day} className="amendments-of" data-date={day}>
          <h2>{dayInWords(day)}</h2>
          <ul className="amendment-list to-tick">
            {amendments
              .filter(({ date }) => date === day)
              .map((amendment) => (
                <ToTick key={`${amendment.id} ${amendment.kind}`} amendment={amendment} />
              ))}
          </ul>
        </section>
      ))}
      <FillIn labels={[words.name, words.date]} />
      {amendments.length > 0 && <script type="module" src={datesCode} />}
    </HandoutPage>
  );
}

function ToTick({ amendment }: { amendment: Amendment }) {
  const { chapter, number, called, kind, note } = amendment;
  return (
    <li>
      <a href={amendmentAddress(amendment)}>
        <Labelled number={number} name={called}>
          {kinds[kind]}
        </Labelled>
      </a>
      {note && `. ${note}`}
      <span className="standing">{withLabel(chapter.number, chapter.title)}</span>
    </li>
  );
}
