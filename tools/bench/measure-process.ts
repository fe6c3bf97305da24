// Runs a command and measures what it cost: wall time, CPU time and memory of all its processes (Linux).
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Seconds, seconds, bytes; CPU and memory are undefined if the system does not report them. */
export type Cost = { wall: number; cpu?: number; peakMemory?: number };

const ticksPerSecond = 100; // USER_HZ, the same on every Linux platform
const betweenSamples = 200; // ms

/** Runs Node with `words`; rejects with the command's output if it fails. */
export async function measureProcess(words: string[]): Promise<Cost> {
  const linux = existsSync("/proc/self/smaps_rollup");
  const cpuBefore = linux ? cpuOfEndedChildren() : 0;
  const started = performance.now();
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (data) => (output += data));
  child.stderr.on("data", (data) => (output += data));
  let peakMemory = 0;
  const sampling = setInterval(() => {
    if (linux && child.pid) peakMemory = Math.max(peakMemory, memoryOfTree(child.pid));
  }, betweenSamples);
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  clearInterval(sampling);
  if (code !== 0) throw new Error(`The measured command failed:\n${output}`);
  const wall = (performance.now() - started) / 1000;
  return linux ? { wall, cpu: cpuOfEndedChildren() - cpuBefore, peakMemory } : { wall };
}

/** CPU seconds of all descendants that have ended and been waited for: fields cutime and cstime of proc(5). */
function cpuOfEndedChildren(): number {
  const fields = statFields("self");
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

// Fields after the command's name, which may contain spaces: field 3 of proc(5) is at 0.
function statFields(pid: string): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}

/** Proportional set size of a process and its descendants, in bytes; shared pages count once. */
function memoryOfTree(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    ifStillThere(() => parents.set(Number(name), Number(statFields(name)[1])));
  }
  const isBelow = (pid: number | undefined): boolean => pid === root || (pid !== undefined && pid > 1 && isBelow(parents.get(pid)));
  let bytes = 0;
  for (const pid of parents.keys()) {
    if (isBelow(pid))
      ifStillThere(() => (bytes += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0) * 1024));
  }
  return bytes;
}

// A process may end after it was listed and before it is read.
function ifStillThere(read: () => void): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ESRCH"))) throw error;
  }
}
