// Starts npm run dev as an editor does, on a port that the system chooses.
import { type ChildProcess, spawn } from "node:child_process";

export type Writing = { address: string /** Stops it as Ctrl+C does; resolves with its exit code. */; stop: () => Promise<number | null> };

/** Starts it for the manual in `content`. Resolves with its address, without a slash at the end. */
export async function startWriting(content: string): Promise<Writing> {
  const child = spawn(process.execPath, ["lib/commands/portal.mjs", "dev", "--content", content, "--port", "0"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const stop = () => {
    child.kill("SIGINT");
    return ended;
  };
  return { address: await printedAddress(child, ended), stop };
}

function printedAddress(child: ChildProcess, ended: Promise<number | null>): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const hear = (data: unknown) => {
      output += data;
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (address) resolve(address);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    ended.then((code) => reject(new Error(`npm run dev ended with ${code} before it was open:\n${output}`)));
  });
}
