// Loaded first into each Node that startNode starts. When the pipe to its parent closes, for whatever reason, this process ends
// with all the processes that it started. Those load this file too, but have a different parent.
if (process.env.PORTAL_PARENT === String(process.ppid)) {
  const end = () => {
    try {
      process.kill(process.platform === "win32" ? process.pid : -process.pid, "SIGKILL");
    } catch {
      process.exit(1);
    }
  };
  process.stdin.on("close", end).on("error", end).resume();
  // Waiting for this does not keep the process running.
  process.stdin.unref?.();
}
