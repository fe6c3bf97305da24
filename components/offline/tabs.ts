// What the tabs of one reader tell each other of the copy.
import { homeAddress } from "@/lib/site/urls";
import { optional } from "../browser/optional";

/** "removing" asks those who are taking a copy to stop; the others say what has been done. */
export type Told = "renewed" | "removing" | "removed";

// It does not hear what it tells itself. Where the browser refuses it, a tab is on its own.
const channel = optional(() => new BroadcastChannel(homeAddress));

/** Hears what other tabs tell, until the function that is returned is called. */
export function hearTabs(hear: (told: Told) => void): () => void {
  const listen = ({ data }: MessageEvent<Told>) => hear(data);
  channel?.addEventListener("message", listen);
  return () => channel?.removeEventListener("message", listen);
}

/** Tells all other tabs. */
export function tellTabs(told: Told): void {
  channel?.postMessage(told);
}
