// Leaves no folder and no process behind when a command is stopped halfway.

const acts = new Set<() => void>();
let isListening = false;

/** Calls `act`, which must be synchronous, when the process ends, also by a signal. Returns a function that cancels this. */
export function atEnd(act: () => void): () => void {
  if (!isListening) process.once("exit", endAll);
  isListening = true;
  acts.add(act);
  return () => void acts.delete(act);
}

function endAll(): void {
  // Last in, first out: a process ends before the folder that it writes into is removed.
  for (const act of [...acts].reverse()) {
    try {
      act();
    } catch {
      // The next run cleans up what could not be removed now.
    }
  }
}

/**
 * Makes Ctrl+C, a closed terminal and a shutdown end the process in order, for commands that do not handle signals themselves.
 */
export function endOnSignals(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (process.listenerCount(signal) > 1) return;
      endAll();
      // Ends as if the signal itself had ended it; npm then reports no failure.
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    });
  }
}
