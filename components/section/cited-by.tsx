// Which sections of the manual cite this one, or use a term that it defines.
import { Fragment } from "react";
import type { Meaning } from "@/lib/domain/manual";
import { NumberList } from "./number-list";

export function CitedBy({ numbers }: { numbers: string[] }) {
  return (
    <p className="cited-by">
      Cited by <NumberList numbers={numbers} />.
    </p>
  );
}

export function DefinedHere({ meanings }: { meanings: Meaning[] }) {
  return (
    <p className="cited-by">
      {meanings.map(({ word, usedIn }, i) => (
        <Fragment key={word}>
          {i === 0 ? "Defines " : "; "}“{word}”
          {usedIn.length > 0 && (
            <>
              , used in <NumberList numbers={usedIn} />
            </>
          )}
        </Fragment>
      ))}
      .
    </p>
  );
}
