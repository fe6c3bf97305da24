// Tells when something in a folder is saved, added, renamed or deleted. chokidar, because the watching of Node 20 itself
// misses every save after one by an editor that writes next to a file and renames (on Linux).
import { basename, dirname, resolve, sep } from "node:path";
import { watch } from "chokidar";
import { changeFolder } from "../content/read-files";

/** Several saves within this many milliseconds are one. */
const burst = 100;

/** Calls `changed` after each save or burst of saves; resolves, once it is watching, with what ends it. */
export async function watchContent(folder: string, changed: () => void): Promise<() => Promise<void>> {
  const root = resolve(folder);
  const isInside = (path: string) => path === root || path.startsWith(root + sep);
  // The folder above is watched for this one alone, which may be taken away and put back. As the check, it leaves files that
  // begin with a dot alone; what a link leads to is watched where it is. The end of a command that changes the content is a change, too.
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
