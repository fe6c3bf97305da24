// Why a copy was not taken, in words.
import { isFull } from "./kept-copy";
import { NotArrived } from "./take-copy";

/** What to tell the reader, and what to do next. */
export function sayFailure(error: unknown): string {
  if (isFull(error)) return "There is no room left on this device. What was kept before is unharmed. Make room, then choose again.";
  if (error instanceof NotArrived)
    return "The connection was lost, or something else answered in the portal’s place. What has come so far is not lost: choose again when there is a connection.";
  return "The browser did not let the copy be kept; it may be a private window. What was kept before is unharmed.";
}
