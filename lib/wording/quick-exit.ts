// “Leave this site”, for readers whose screen is watched.

export const leave = "Leave this site";
export const region = "Leave at once";
/** `missing` is how many presses of Shift are missing: one or two. */
export function pressMore(missing: number): string {
  return `Press Shift ${missing === 1 ? "once" : "twice"} more to leave this site.`;
}
