// Why a copy was not taken, in words.

import * as words from "@/lib/wording/offline";
import { NotArrived } from "./fetch-copy";
import { isFull } from "./kept-copy";

/** What to tell the reader, and what to do next. */
export function sayFailure(error: unknown): string {
  if (isFull(error)) return words.noRoom;
  return error instanceof NotArrived ? words.connectionLost : words.notAllowed;
}
