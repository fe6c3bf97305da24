// Parses an address by the WHATWG URL standard.

/**
 * Undefined if it is not one. Not by URL.canParse: in Node 20 it rejects letters such as ü in the name of a website, once it
 * was asked some thousand times.
 */
export function parseUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
