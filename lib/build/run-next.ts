// Runs a program of Next.
import { CommandError } from "../messages/command-error";
import { startNode } from "../processes/start-node";
import { sayPrintedError } from "../processes/system-error";

/** Runs a Node program that uses Next with `environment`. Throws CommandError, with what it printed, if it fails. */
export function runNext(words: string[], environment: Record<string, string>): Promise<void> {
  const child = startNode(
    words,
    { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1", FORCE_COLOR: "0", ...environment },
    ["pipe", "pipe"],
  ).process;
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout?.on("data", (data) => (output += data));
    child.stderr?.on("data", (data) => (output += data));
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new CommandError(whyFailed(words, output)))));
  });
}

function whyFailed(words: string[], output: string): string {
  // The lock belongs to a build that we did not start; our own builds wait for each other.
  if (output.includes("Another next build process is already running"))
    return "Another build is running in this folder. When it has ended, run this command again.";
  const what = words.includes("compile") ? "The portal’s code could not be compiled" : "The pages could not be rendered";
  return sayPrintedError(output, process.cwd()) ?? `${what}:\n${output}`;
}
