// Parses an address by the WHATWG URL standard.

/**
 * The URL, or undefined if it is not one. URL.canParse is not used: in Node 20 it rejects host names with letters such as ü after
 * some thousand calls.
 */
export function parseUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
