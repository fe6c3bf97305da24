// npm test: its stages and how long each took. Those that leave a processor idle run beside the others, and what they print
// is shown when they end; the last runs alone and prints as it goes. Ends with 1 where one fails: what runs beside it goes on
// to its end, and the last is not begun.
import { spawn } from "node:child_process";

const started = performance.now();
const inWords = (ms) => `${Math.floor(ms / 60_000)}:${String(Math.round(ms / 1000) % 60).padStart(2, "0")}`;
const running = new Set();

function stage(name, isAlone = false) {
  const begun = performance.now();
  const output = isAlone ? "inherit" : "pipe";
  return new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "--silent", name], { stdio: ["ignore", output, output], shell: process.platform === "win32" });
    running.add(child);
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => printed.push(data));
    child.once("close", (status) => {
      running.delete(child);
      process.stdout.write(Buffer.concat(printed));
      console.log(`──── ${name}: ${status === 0 ? "passed" : "FAILED"} in ${inWords(performance.now() - begun)} ────\n`);
      status === 0 ? resolve() : reject(new Error(name));
    });
  });
}

async function inOrder(names) {
  for (const name of names) await stage(name);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.once(signal, () => {
    for (const child of running) child.kill(signal);
    process.exit(1);
  });

try {
  const both = await Promise.allSettled([inOrder(["check", "lint", "unit", "builds"]), inOrder(["types", "site"])]);
  const failed = both.filter(({ status }) => status === "rejected");
  if (failed.length > 0) throw new Error(failed.map(({ reason }) => reason.message).join(", "));
  await stage("browser", true);
  console.log(`All tests passed in ${inWords(performance.now() - started)}.`);
} catch (error) {
  console.log(`FAILED: ${error.message} (after ${inWords(performance.now() - started)}).`);
  process.exitCode = 1;
}
