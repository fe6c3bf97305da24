// The manual while it is being written: its last valid state in a file, and the problems and advice for the current content.
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { saySwitchedOff } from "../content/advice/advice";
import { examineContent } from "../content/get-manual";
import { ContentError, type Problem, sortedByPlace } from "../content/problem";
import { isOtherFolder } from "../content/read-files";
import { openWorkplace } from "../processes/workplace";
import type { Remarks } from "../site/while-writing";
import type { Examined } from "./examine";
import { watchContent } from "./watch-content";

export type Draft = {
  /** The last valid manual as JSON. The file does not exist before there is one. */
  manualFile: string;
  /** A code for the last valid manual; undefined before there is one. */
  shown: () => string | undefined;
  remarks: () => Remarks;
  /** Calls back when any of these has changed. */
  follow: (changed: () => void) => void;
  close: () => Promise<void>;
};

/**
 * Examines the content of `folder` now and after each save, and passes the problems to `said` each time. Resolves after the first
 * time. Throws ContentError for a folder with nothing of a manual.
 */
export async function openDraft(folder: string, said: (problems: Problem[]) => void): Promise<Draft> {
  // It may be the whole disk, which would be watched for minutes before anything is said.
  if (isOtherFolder(folder)) throw new ContentError(examineContent(folder).problems);
  const workplace = openWorkplace("writing");
  const manualFile = join(workplace.folder, "manual.json");
  const worker = new Worker(new URL("./examine-worker.mjs", import.meta.url), {
    workerData: { folder, manualFile },
  });
  const followers: (() => void)[] = [];
  let shown: string | undefined;
  let remarks: Remarks = { problems: [], advice: [], switchedOff: [] };
  let state: "idle" | "examining" | "examining, and saved since" = "idle";

  const examine = () => {
    if (state === "idle") worker.postMessage("examine");
    state = state === "idle" ? "examining" : "examining, and saved since";
  };
  const take = (examined: Examined) => {
    if (examined.kind === "problems") {
      shown = examined.shown ?? shown;
      remarks = { ...remarks, problems: sortedByPlace(examined.problems) };
      said(examined.problems);
    } else {
      const advice = sortedByPlace(examined.advice).map(({ better, about: _about, ...one }) => ({ ...one, fix: better }));
      remarks = { ...remarks, advice, switchedOff: examined.switchedOff.map(saySwitchedOff) };
      const again = state === "examining, and saved since";
      state = "idle";
      if (again) examine();
    }
    for (const changed of followers) changed();
  };

  const stopWatching = await watchContent(folder, examine);
  const close = async () => {
    await Promise.all([stopWatching(), worker.terminate()]);
    workplace.remove();
  };
  try {
    await new Promise<void>((first, failed) => {
      worker.on("error", (error) => {
        failed(error);
        // Also after the start: when examining has failed, the page must not look up to date.
        if (followers.length > 0) throw error;
      });
      worker.on("message", (examined: Examined) => {
        try {
          take(examined);
          first();
        } catch (error) {
          failed(error);
        }
      });
      examine();
    });
  } catch (error) {
    await close();
    throw error;
  }
  return { manualFile, shown: () => shown, remarks: () => remarks, follow: (changed) => followers.push(changed), close };
}
