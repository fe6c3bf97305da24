// The page of a number that is no longer used.
import type { RetiredNumber } from "@/lib/domain/manual";
import { homeAddress } from "@/lib/site/urls";
import { PageMain } from "../page-main/page-main";
import { Departures } from "./departures";

export function RetiredPage({ retired, kept }: { retired: RetiredNumber; kept?: string }) {
  return (
    <PageMain>
      <div className="prose">
        <h1>
          <span className="number">{retired.number}</span> is not in use
        </h1>
        <Departures departures={retired.departures} kept={kept} />
        <p>
          Search for words or a number above, or go to the <a href={homeAddress}>contents of the manual</a>.
        </p>
      </div>
    </PageMain>
  );
}
