// Measures how many requests a second the servers answer when many readers ask without a pause. Uses wrk, if it is installed.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findProgram } from "../../lib/programs/find-program";
import { findNginx, type Running, startNginx } from "../web-servers/web-servers";

/** `errors`: connections that failed or timed out, and answers with a status other than 200. */
export type Load = { server: string; requests: number; perSecond: number; errors: number; slowest: string };

const seconds = 20;

/**
 * Requests `paths` in turn from npm start's server and from nginx, over `readers` connections. Throws if wrk is not installed.
 */
export async function measureLoad(out: string, paths: string[], readers: number): Promise<Load[]> {
  const wrk = findProgram(["wrk"], [], [], process.env);
  if (!wrk) throw new Error("The load is measured by wrk: install it (Debian: wrk; macOS: brew install wrk).");
  const servers: [string, (out: string) => Promise<Running>][] = [["npm start", startOwn]];
  if (findNginx()) servers.push(["nginx", startNginx]);
  const folder = mkdtempSync(join(tmpdir(), "portal-load-"));
  const script = join(folder, "visit.lua");
  writeFileSync(
    script,
    `local paths = { ${paths.map((path) => JSON.stringify(path)).join(", ")} }
local at = 0
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "gzip" })
end
`,
  );
  const measured: Load[] = [];
  try {
    for (const [server, start] of servers) {
      const { address, stop } = await start(out);
      try {
        const words = ["--threads", "2", "--connections", String(readers), "--duration", `${seconds}s`, "--timeout", "10s"];
        const said = execFileSync(wrk, [...words, "--script", script, "--latency", address], { encoding: "utf8" });
        measured.push({ server, ...read(said) });
      } finally {
        await stop();
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return measured;
}

function read(said: string): Omit<Load, "server"> {
  const number = (pattern: RegExp) => Number(pattern.exec(said)?.[1] ?? 0);
  const failed = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(said)?.slice(1).map(Number) ?? [];
  return {
    requests: number(/(\d+) requests in/),
    perSecond: number(/Requests\/sec:\s+([\d.]+)/),
    errors: failed.reduce((sum, one) => sum + one, 0) + number(/Non-2xx or 3xx responses: (\d+)/),
    slowest: /99%\s+(\S+)/.exec(said)?.[1] ?? "not reported",
  };
}

// In a separate process, as people start it.
function startOwn(out: string): Promise<Running> {
  const words = ["lib/commands/portal.mjs", "start", "--no-build", "--out", out, "--port", "0"];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (data) => {
      said += data;
      const address = /open at (http:\/\/\S+?)\/?\s/.exec(said)?.[1];
      if (!address) return;
      const stop = async () => {
        child.kill("SIGTERM");
        await ended;
      };
      resolve({ address, stop });
    });
    child.once("error", reject);
    void ended.then(() => reject(new Error(`npm start ended:\n${said}`)));
  });
}
