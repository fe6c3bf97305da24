// When a reader or the connection may be back.

/** Calls `ask` then: the network was joined, the page is seen again, or the browser had put it by. */
export function whenBack(ask: () => void): void {
  addEventListener("online", ask);
  addEventListener("pageshow", ({ persisted }) => persisted && ask());
  // The connection may have come back unseen, in a pocket.
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && ask());
}
