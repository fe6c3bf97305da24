// Examines the content in a thread, so that the server can keep answering: first whether it can be shown, then the advice.
import { createHash } from "node:crypto";
import { renameSync, writeFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import type { AdviceGiven } from "../content/advice/advice";
import { giveAdvice } from "../content/advice/give-advice";
import { examineContent } from "../content/get-manual";
import { keptKinds } from "../content/kept";
import type { Problem } from "../content/problem";
import type { Manual } from "../domain/manual";
import { dayAt } from "../domain/version-date";
import { forOtherManuals, keepOnDisk, removeOldKept } from "../processes/kept-file";
import { basePathOf } from "../site/base-path";

/** `shown` is a code for the manual that was written; absent if problems prevent that. */
export type Examined = { kind: "problems"; problems: Problem[]; shown?: string } | ({ kind: "advice" } & AdviceGiven);

const { folder, manualFile } = workerData as { folder: string; manualFile: string };

parentPort?.on("message", async () => {
  const say = (examined: Examined) => parentPort?.postMessage(examined);
  // While writing, versions that are not locked are shown too.
  const { problems, loaded, sources } = examineContent(folder, ["unlocked-version"], false, keepOnDisk);
  say({ kind: "problems", problems, shown: loaded && writeManual(loaded.manual) });
  if (loaded) removeOldKept(keptKinds, forOtherManuals(loaded.manual.chapters.length));
  say({
    kind: "advice",
    ...(sources ? await giveAdvice(sources, dayAt(new Date(), sources.settings.manual?.["time-zone"])) : { advice: [], switchedOff: [] }),
  });
});

// Written in one step, because the pages may read it at any time.
function writeManual(manual: Manual): string {
  // On this machine the portal is at the root. With its path, absolute addresses would not match those of its pages.
  const json = JSON.stringify(basePathOf(manual.portalAddress) === "" ? manual : { ...manual, portalAddress: undefined });
  writeFileSync(`${manualFile}.new`, json);
  renameSync(`${manualFile}.new`, manualFile);
  return createHash("sha256").update(json).digest("hex").slice(0, 16);
}
