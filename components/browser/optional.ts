// What a page can do without never stops what it is there for. A browser may refuse storage, the address bar or workers
// (blocked site data, private windows, rules of a workplace), and says so by an exception at any access.

/** What `use` returns, or undefined where the browser refuses it. */
export function optional<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
