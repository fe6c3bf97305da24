// Loaded before a command (node --import). Kills the process, as a power cut would, before a file operation in a folder.
// KILL_FOLDER is the folder, KILL_AT the number of the operation (from 1), KILL_COUNT a file that receives how many there were.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { KILL_FOLDER: folder, KILL_AT: at, KILL_COUNT: counted } = process.env;
const changing = ["mkdirSync", "openSync", "writeFileSync", "renameSync", "linkSync", "rmSync", "rmdirSync", "unlinkSync"];
let count = 0;
for (const name of changing) {
  const real = fs[name];
  fs[name] = (path, ...words) => {
    const isReading = name === "openSync" && !/[wa+]/.test(String(words[0]));
    if (String(path).startsWith(folder) && !isReading) {
      count += 1;
      if (count === Number(at)) process.kill(process.pid, "SIGKILL");
    }
    return real(path, ...words);
  };
}
const write = fs.writeFileSync;
if (counted) process.on("exit", () => write(counted, String(count)));
syncBuiltinESMExports();
