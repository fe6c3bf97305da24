// The slip for those who have read the sections of a print list. The list is the reader's: without one, the slip is blank.

import type { Manual } from "@/lib/domain/manual";
import { slugOf } from "@/lib/domain/number";
import { slipCode } from "@/lib/site/assets";
import { auditAddress, slipAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/handouts";
import { Labelled } from "../page-main/labelled";
import { LinkedSentence } from "../page-main/linked-sentence";
import { BlankSlip } from "./blank-slip";
import { HandoutPage } from "./handout-page";

export function SlipPage({ manual }: { manual: Manual }) {
  const choices = (
    <>
      <noscript>
        <p className="screen-only">
          <LinkedSentence sentence={words.slipNeedsJavaScript} links={[auditAddress]} />
        </p>
      </noscript>
      <read-slip />
      <div className="slip-chapters screen-only">
        <p>{words.slipIsEmpty}</p>
        <ul>
          {manual.chapters.map(({ id, number, title }) => (
            <li key={id} id={slugOf(number)}>
              <a href={`${slipAddress}#${slugOf(number)}`}>
                <Labelled number={number}>{title}</Labelled>
              </a>
            </li>
          ))}
        </ul>
        <p>{words.orPrintBlank}</p>
      </div>
    </>
  );
  return (
    <HandoutPage manual={manual} title={words.slip} how={words.howToSlip} choices={choices}>
      <div className="slip" />
      <BlankSlip />
      <script type="module" src={slipCode} />
    </HandoutPage>
  );
}
