// Takes a copy of what is published: pack by pack, each whole or not at all; only when all are here is it read.

import { bytesOf, type CopyList, type KeptCopy } from "@/lib/site/offline-copy";
import { homeAddress } from "@/lib/site/urls";
import { optional } from "../browser/optional";
import { fetchPack, NotArrived, readList, readPublished } from "./fetch-copy";
import { dropCopy, dropEmpty, dropOthers, hasAny, heldPacks, holdsAll, isFull, keepPack, readKept, switchTo } from "./kept-copy";
import { hearTabs, tellTabs } from "./tabs";
import { startWorker, stopWorker } from "./worker-of-copy";

/** How much of the copy is here, in bytes. */
export type Progress = (here: number, all: number) => void;

/** So many packs are on their way at once. */
const lanes = 4;
/** So often the portal may be published again while a copy is taken. */
const rounds = 3;

/** Shows how much is here on a <progress>. */
export function showOn(progress: HTMLProgressElement): Progress {
  return (here, all) => Object.assign(progress, { max: all, value: here });
}

export type Outcome = "taken" | "stopped" | "removed";

/**
 * Downloads the published copy, until `stop` says otherwise. Parts that are here already are not fetched again, and parts
 * that arrive are kept even if the rest does not. `day` is today, as an ISO day. Waits while another tab downloads;
 * "removed": another tab has removed the copy since. Throws NotArrived, and a QuotaExceededError where the device is full. The copy that
 * was kept before is read until the new one is whole.
 */
export async function takeCopy(day: string, progress: Progress, stop: AbortController): Promise<Outcome> {
  // Asked without a question to the reader where it can be: a browser may else throw the copy away when room is short.
  optional(() => void navigator.storage.persist().catch(() => {}));
  let outcome: Outcome = "stopped";
  const hearNoMore = hearTabs((told) => {
    if (told !== "removing") return;
    outcome = "removed";
    stop.abort();
  });
  try {
    await navigator.locks.request(homeAddress, { signal: stop.signal }, () => takeAlone(day, progress, stop.signal));
    tellTabs("renewed");
    return "taken";
  } catch (error) {
    if (stop.signal.aborted) return outcome;
    throw error;
  } finally {
    hearNoMore();
  }
}

/** How long, in ms, a tab that takes a copy may keep the lock: a tab that the browser has suspended would keep it for ever. */
const patience = 5000;

/** Removes the copy and the service worker, each even if the other cannot be removed. Throws if one of them is left. */
export async function removeCopy(): Promise<void> {
  tellTabs("removing");
  const remove = () => allDone(dropCopy(), stopWorker());
  let isBegun = false;
  try {
    await navigator.locks.request(homeAddress, { signal: AbortSignal.timeout(patience) }, () => {
      isBegun = true;
      return remove();
    });
  } catch (error) {
    if (isBegun) throw error;
    await remove();
  }
  tellTabs("removed");
}

async function allDone(...acts: Promise<void>[]): Promise<void> {
  for (const end of await Promise.allSettled(acts)) if (end.status === "rejected") throw end.reason;
}

async function takeAlone(day: string, progress: Progress, stop: AbortSignal): Promise<void> {
  try {
    const taken = await takePublished(progress, stop);
    await startWorker(stop);
    stop.throwIfAborted();
    if (!(await holdsAll(taken.copy))) throw new NotArrived("Part of the copy was removed while it was being downloaded.");
    await switchTo({ ...taken, day });
    await dropOthers(taken.copy);
  } catch (error) {
    const kept = await readKept();
    // What fills the device without being of use is removed again.
    if (isFull(error)) await (kept ? dropOthers(kept.copy) : dropCopy());
    await dropEmpty();
    if (!(await hasAny())) await stopWorker();
    throw error;
  }
}

async function takePublished(progress: Progress, stop: AbortSignal): Promise<Omit<KeptCopy, "day">> {
  for (let round = 1; ; round++) {
    const { list } = await readPublished(stop);
    try {
      const copy = await readList(list, stop);
      await takePacks(copy, progress, stop);
      return { list, copy };
    } catch (error) {
      // A newer one has been published since, and the files of this one are gone: what they have in common is here.
      const outdated = error instanceof NotArrived && round < rounds && !stop.aborted && (await readPublished(stop)).list !== list;
      if (!outdated) throw error;
    }
  }
}

async function takePacks(copy: CopyList, progress: Progress, stop: AbortSignal): Promise<void> {
  const held = await heldPacks(copy);
  const all = Object.values(copy.packs);
  const missing = all.filter(({ hash }) => !held.has(hash));
  const total = bytesOf(copy);
  let here = total - missing.reduce((sum, { bytes }) => sum + bytes, 0);
  progress(here, total);
  const line = missing.values();
  const takeNext = async () => {
    for (const { hash, bytes } of line) {
      await keepPack(hash, await fetchPack(hash, stop));
      here += bytes;
      progress(here, total);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: lanes }, takeNext));
  const failures = ends.flatMap((end) => (end.status === "rejected" ? [end.reason] : []));
  if (failures.length > 0) throw failures.find(isFull) ?? failures[0];
}
