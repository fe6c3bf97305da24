// An import that would lose or invent words is refused.
import type { Count } from "../import/count-words";
import { CommandError } from "../messages/command-error";

/** Throws where words of the document are neither in the chapter nor named as left out, unless the editor accepts that. */
export function refuseChangedWords({ lost, added }: Count, isAccepted: boolean): void {
  if (lost.length + added.length === 0 || isAccepted) return;
  throw new CommandError(
    "Words would be lost or changed, so nothing was written. Make that place of the document simpler and import it again, or add --accept-changed-words and correct the words afterwards.",
  );
}
