// The list of keys.

export const title = "Keyboard shortcuts";
export const keys: Record<string, string> = {
  j: "Next section",
  k: "Previous section",
  s: "Share or cite this section",
  c: "Contents",
  "/": "Search (also Ctrl+K)",
  "?": "This list",
};
export const useKeys = "Use single-key shortcuts on this device";
