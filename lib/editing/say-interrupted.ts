// What the next command reports about an interrupted one.
import { dirname } from "node:path";
import { commandsFor } from "../content/commands-for";
import { projectFromOutside } from "../content/read-files";
import { shellWord, shownNpm } from "../messages/shown-command";
import type { Interrupted } from "./finish-interrupted";

/** One paragraph: what was interrupted, how it ended, and what to type if something is left to do. */
export function sayInterrupted({ end, command, others }: Interrupted): string {
  if (end === "unreadable")
    return `A command was interrupted, and its plan cannot be read: ${others[0]}/plan.json is damaged, or from another version of the portal. Nothing was changed. The files it removed are in the folder old next to it, and its new ones in new. Restore what the manual needs (${commandsFor(dirname(others[0])).git("status")} shows what is missing), then delete ${others[0]}.`;
  const typed = command && asTyped(command);
  const what = typed === undefined ? "A command changing this manual" : typed;
  const again = typed === undefined ? "To make its change, run it again." : `To make the change, run it again: ${typed}`;
  const ends = {
    finished: `${what} was interrupted. Its changes have now been completed. It does not need to be run again.`,
    undone: `${what} was interrupted. Its changes have been undone. ${again}`,
    "not begun": `${what} was interrupted before it changed anything. ${again}`,
  };
  const changed = others.length > 0 ? ` These files have changed since then and were left alone: ${others.join(", ")}.` : "";
  return ends[end] + changed;
}

/** A command as a person types it in a shell. `npm run …` comes first. */
export function asTyped([name, ...words]: string[]): string {
  return shownNpm(name, words.map(shellWord), projectFromOutside());
}
