// What became of the texts that had a number.

import type { Departure } from "@/lib/domain/manual";
import { dayInWords } from "@/lib/domain/version-date";
import { pageAddress } from "@/lib/site/urls";

/** `kept` is where the last words of a withdrawn text are kept, if they are. */
export function Departures({ departures, kept }: { departures: Departure[]; kept?: string }) {
  return departures.map(({ until, now, withdrawn }) => (
    <p className="departure" key={until}>
      Until {dayInWords(until)} this number belonged to{" "}
      {now ? (
        <>
          the text that is now <a href={pageAddress(now)}>{now}</a>
        </>
      ) : (
        "a text that was withdrawn"
      )}
      {withdrawn && ` on ${dayInWords(withdrawn.on)}: ${withdrawn.why.replace(/\.$/, "")}`}.
      {withdrawn && kept && (
        <>
          {" "}
          <a href={kept}>Read it as it last stood</a>.
        </>
      )}
    </p>
  ));
}
