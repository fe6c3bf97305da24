// Whether a process that left something behind may still be at work on it.

/** True if a process with this number runs, someone else's included. */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
