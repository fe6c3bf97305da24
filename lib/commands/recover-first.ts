// Finishes or undoes what an interrupted command left in the manual, before another command starts.
import { parseArgs } from "node:util";
import { finishInterrupted, type Interrupted } from "../editing/finish-interrupted";
import { sayInterrupted } from "../editing/say-interrupted";
import { contentOption } from "./options";

/**
 * Finishes or undoes what interrupted commands left in a folder, and says so. `command` is what was typed now, its name first.
 * Returns true if that same command had been interrupted and is now finished, so there is nothing left to do.
 */
export function recoverFirst(folder: string, command: string[]): boolean {
  let found: Interrupted[];
  try {
    found = finishInterrupted(folder);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    // The content is not checked until this is done (the rule unfinished-change).
    console.error(`A command was interrupted while changing ${folder}, and the change cannot be completed or undone here (${error.code}).`);
    return false;
  }
  for (const interrupted of found) console.error(sayInterrupted(interrupted));
  return found.some(({ end, command: earlier }) => end === "finished" && JSON.stringify(earlier) === JSON.stringify(command));
}

/** The content folder in a command's words; undefined if they only ask for help. */
export function contentIn(words: string[]): string | undefined {
  const { values } = parseArgs({
    args: words,
    options: { ...contentOption, help: { type: "boolean", short: "h" } },
    strict: false,
    allowPositionals: true,
  });
  return values.help ? undefined : String(values.content);
}
