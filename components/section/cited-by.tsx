// Which sections of the manual cite this one, or use a term that it defines.
import { Fragment } from "react";
import type { Meaning } from "@/lib/domain/manual";
import * as notes from "@/lib/wording/notes";
import { citedBy } from "@/lib/wording/reading";
import { NumberList } from "./number-list";

export function CitedBy({ numbers, from }: { numbers: string[]; from: string }) {
  return (
    <span>
      {citedBy} <NumberList numbers={numbers} from={from} />
    </span>
  );
}

export function DefinedHere({ meanings, from }: { meanings: Meaning[]; from: string }) {
  return (
    <span>
      {notes.defines}{" "}
      {meanings.map(({ word, usedIn }, i) => (
        <Fragment key={word}>
          {i > 0 && "; "}“{word}”
          {usedIn.length > 0 && (
            <>
              , {notes.usedIn} <NumberList numbers={usedIn} from={from} />
            </>
          )}
        </Fragment>
      ))}
    </span>
  );
}
