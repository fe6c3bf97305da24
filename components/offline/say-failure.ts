// Why a copy was not taken, in words.

import { NotArrived } from "./fetch-copy";
import { isFull } from "./kept-copy";

/** What to tell the reader, and what to do next. */
export function sayFailure(error: unknown): string {
  if (isFull(error)) return "There is no room left on this device. What was kept before is unharmed. Make room, then choose again.";
  if (error instanceof NotArrived)
    return "The connection was lost, or something else answered in the portal’s place. Whatever has come so far is not lost: choose again when there is a connection.";
  return "This browser does not let a website keep pages, or not in a private window. All of the manual can be printed instead.";
}
