// The time of a message, for commands that keep running.

const format = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" });

/** "14:03:22", by the clock of this machine. */
export function timeOfDay(): string {
  return format.format(new Date());
}
