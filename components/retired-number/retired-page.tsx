// The page of a number that is no longer used.
import type { RetiredNumber } from "@/lib/domain/manual";
import { homeAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/not-found";
import { Labelled } from "../page-main/labelled";
import { LinkedSentence } from "../page-main/linked-sentence";
import { PageMain } from "../page-main/page-main";
import { Departures } from "./departures";

export function RetiredPage({ retired, called, kept }: { retired: RetiredNumber; called: string; kept?: string }) {
  return (
    <PageMain>
      <div className="prose">
        <h1>
          <Labelled number={retired.number} name={called}>
            {words.notInUse}
          </Labelled>
        </h1>
        <Departures number={retired.number} departures={retired.departures} kept={kept} />
        <p>
          <LinkedSentence sentence={words.searchOrContents} links={[homeAddress]} />
        </p>
      </div>
    </PageMain>
  );
}
