// What a command leaves behind when it is ended in the middle: no folder, no process.

const acts = new Set<() => void>();
let isListening = false;

/** Does `act`, which must not wait for anything, when the process ends, by a signal too; returns what takes it back. */
export function atEnd(act: () => void): () => void {
  if (!isListening) process.once("exit", endAll);
  isListening = true;
  acts.add(act);
  return () => void acts.delete(act);
}

function endAll(): void {
  // What was begun last is ended first: a process before the folder that it writes into.
  for (const act of [...acts].reverse()) {
    try {
      act();
    } catch {
      // What cannot be tidied up now, the next run does.
    }
  }
}

/** Lets Ctrl+C, a closed terminal and a system that shuts down end the process in order; for commands that do not themselves. */
export function endOnSignals(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (process.listenerCount(signal) > 1) return;
      endAll();
      // Ended as by the signal itself: npm then reports no failure.
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    });
  }
}
