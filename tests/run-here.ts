// Runs a command of the portal in the test's own process, without starting another.
import { format } from "node:util";
import { vi } from "vitest";
import { reportOf } from "../lib/commands/report-and-exit";
import { carryOutCommand } from "../lib/commands/run-command";

class Exit extends Error {
  constructor(readonly status: number) {
    super(`exit ${status}`);
  }
}

/** Runs the command `name` with the words typed after it, without a terminal. Returns its exit status and output. */
export async function runHere(name: string, ...words: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const printed = { stdout: "", stderr: "" };
  const print = (stream: "stdout" | "stderr", text: string) => {
    printed[stream] += text;
    return true;
  };
  const isTerminal = process.stdin.isTTY;
  process.stdin.isTTY = false;
  const spies = [
    vi.spyOn(console, "log").mockImplementation((...said) => void print("stdout", `${format(...said)}\n`)),
    vi.spyOn(console, "error").mockImplementation((...said) => void print("stderr", `${format(...said)}\n`)),
    vi.spyOn(process.stdout, "write").mockImplementation((said) => print("stdout", String(said))),
    vi.spyOn(process, "exit").mockImplementation((code) => {
      throw new Exit(Number(code ?? 0));
    }),
  ];
  try {
    await carryOutCommand(name, words);
    return { status: Number(process.exitCode ?? 0), ...printed };
  } catch (error) {
    if (error instanceof Exit) return { status: error.status, ...printed };
    return { status: 1, ...printed, stderr: `${printed.stderr}${format(reportOf(error))}\n` };
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.stdin.isTTY = isTerminal;
    process.exitCode = undefined;
  }
}
