// The commands that a message tells somebody to type, for the manual that a command works on.
import { fromWhereTheyStand } from "../content/read-files";
import { type ShownCommands, shownCommands } from "../shown-command";

/** Those for the manual in `content`, as typed. */
export function commandsFor(content: string): ShownCommands {
  return shownCommands(content, fromWhereTheyStand(content));
}
