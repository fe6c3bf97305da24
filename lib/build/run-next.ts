// Runs one half of Next's build command: "compile" needs only the code, "generate" renders the pages of a manual.
import { join } from "node:path";
import { CommandError } from "../messages/command-error";
import { startNode } from "../processes/start-node";
import { sayPrintedError } from "../processes/system-error";

/** A project folder for Next, the file with the checked manual, and the folder in the project where the pages go. */
export type NextRun = { project: string; manualFile: string; exportFolder: string };

/** Throws CommandError, with Next's output, if it fails. */
export function runNext(mode: "compile" | "generate", { project, manualFile, exportFolder }: NextRun): Promise<void> {
  const child = startNode(
    [join(process.cwd(), "node_modules/next/dist/bin/next"), "build", project, "--experimental-build-mode", mode],
    {
      CHECKED_MANUAL: manualFile,
      EXPORT_FOLDER: exportFolder,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      NO_COLOR: "1",
      FORCE_COLOR: "0",
    },
    ["pipe", "pipe"],
  ).process;
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout?.on("data", (data) => (output += data));
    child.stderr?.on("data", (data) => (output += data));
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new CommandError(whyFailed(mode, output)))));
  });
}

function whyFailed(mode: "compile" | "generate", output: string): string {
  // The lock belongs to a build that we did not start; our own builds wait for each other.
  if (output.includes("Another next build process is already running"))
    return "Another build is running in this folder. When it has ended, run this command again.";
  const what = mode === "compile" ? "The portal’s code could not be compiled" : "The pages could not be rendered";
  return sayPrintedError(output, process.cwd()) ?? `${what}:\n${output}`;
}
