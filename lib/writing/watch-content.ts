// Reports when something in a folder is saved, added, renamed or deleted. Uses chokidar because Node 20's own watcher misses
// saves (on Linux) after an editor has replaced a file by renaming a new one.
import { basename, dirname, resolve, sep } from "node:path";
import { watch } from "chokidar";
import { changeFolder } from "../content/read-files";

/** Saves within this many milliseconds count as one. */
const burst = 100;

/** Calls `changed` after each save or burst of saves. Resolves when it is watching, with a function that stops it. */
export async function watchContent(folder: string, changed: () => void): Promise<() => Promise<void>> {
  const root = resolve(folder);
  const isInside = (path: string) => path === root || path.startsWith(root + sep);
  // Watches the parent folder, because this folder itself may be removed and put back. Like the check, ignores files that begin
  // with a dot, and watches what a link leads to at its own place. The end of a command that changes the content counts as a
  // change too.
  const above = dirname(root);
  const watcher = watch(above, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) =>
      path !== above && (!isInside(path) || (path !== root && basename(path).startsWith(".") && basename(path) !== changeFolder)),
  });
  let waiting: NodeJS.Timeout | undefined;
  watcher.on("all", () => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, burst);
  });
  await new Promise<void>((ready) => watcher.once("ready", ready));
  return () => {
    clearTimeout(waiting);
    return watcher.close();
  };
}
