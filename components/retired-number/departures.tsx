// What became of the texts that had a number.

import type { Departure } from "@/lib/domain/manual";
import { dayInWords } from "@/lib/domain/version-date";
import { pageAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/not-found";
import { LinkedSentence } from "../page-main/linked-sentence";

/** `number` is the one that they had; `kept` is the address of the last version of a withdrawn text, if it is kept. */
export function Departures({ number, departures, kept }: { number: string; departures: Departure[]; kept?: string }) {
  return departures.map(({ until, now, withdrawn }) => {
    const day = dayInWords(until);
    return (
      <p className="departure" key={until}>
        {now && <LinkedSentence sentence={words.nowAt(number, day, now)} links={[pageAddress(now)]} />}
        {!now && (withdrawn ? words.withdrawn(number, day, dayInWords(withdrawn.on), withdrawn.why) : words.gone(number, day))}
        {withdrawn && kept && (
          <>
            {" "}
            <LinkedSentence sentence={words.readLast} links={[kept]} />
          </>
        )}
      </p>
    );
  });
}
