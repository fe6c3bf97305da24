// Loaded first into each Node that startNode starts: when the pipe to the one that started it closes, however that ended,
// it ends with all that it started. Processes that it starts load this, too, and have another parent.
if (process.env.PORTAL_PARENT === String(process.ppid)) {
  const end = () => {
    try {
      process.kill(process.platform === "win32" ? process.pid : -process.pid, "SIGKILL");
    } catch {
      process.exit(1);
    }
  };
  process.stdin.on("close", end).on("error", end).resume();
  // Waiting for it keeps no one from ending by itself.
  process.stdin.unref?.();
}
