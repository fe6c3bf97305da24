// The address that a text is, as the WHATWG URL standard reads it.

/**
 * Undefined where it is none. Not by URL.canParse: in Node 20 it says no to letters such as ü in the name of a website, once it
 * was asked some thousand times.
 */
export function parseUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
