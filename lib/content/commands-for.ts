// The commands that a message tells someone to type, for the manual that a command works on.
import { type ShownCommands, shownCommands } from "../messages/shown-command";
import { fromWhereTheyStand, projectFromOutside } from "./read-files";

/** Those for the manual in `content`, as typed. */
export function commandsFor(content: string): ShownCommands {
  return shownCommands(content, fromWhereTheyStand(content), projectFromOutside());
}
