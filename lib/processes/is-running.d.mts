// Types of is-running.mjs.
export function isRunning(pid: number): boolean;
