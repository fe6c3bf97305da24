// Ends a command that failed: one clear message, exit code 1.
import { ContentError } from "../content/problem";
import { WrongValue } from "../hosting/values";
import { CommandError } from "../messages/command-error";
import { saySystemError } from "../processes/system-error";

/** Prints what went wrong and exits with 1. */
export function reportAndExit(error: unknown): never {
  console.error(reportOf(error));
  process.exit(1);
}

/** What to print for an error. Only an unexpected error shows where in the code it happened. */
export function reportOf(error: unknown): unknown {
  const isExpected =
    error instanceof ContentError ||
    error instanceof CommandError ||
    error instanceof WrongValue ||
    (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));
  return isExpected ? error.message : (saySystemError(error) ?? error);
}
