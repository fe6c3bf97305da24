// Ends a command that failed: one clear message, exit 1.
import { ContentError } from "../content/problem";
import { WrongValue } from "../hosting/values";
import { CommandError } from "../messages/command-error";
import { saySystemError } from "../processes/system-error";

/** Prints what went wrong and exits with 1. Only unexpected errors show where in the code they arose. */
export function reportAndExit(error: unknown): never {
  const expected =
    error instanceof ContentError ||
    error instanceof CommandError ||
    error instanceof WrongValue ||
    (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));
  console.error(expected ? error.message : (saySystemError(error) ?? error));
  process.exit(1);
}
