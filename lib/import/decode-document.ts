// The text of a file that someone else's program wrote.

/** `encoding` is what it was read as. By its byte order mark, else UTF-8, else what Windows used before. */
export function decodeDocument(bytes: Uint8Array): { text: string; encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return decoded(bytes, "utf-16be");
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { text: windows1252(bytes), encoding: "windows-1252" };
  }
}

// The characters of the bytes 80 to 9F (WHATWG Encoding, index windows-1252): not every Node that is supported knows them.
const signs = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, (sign) => signs[sign.charCodeAt(0) - 0x80]);
}

function decoded<Encoding extends "utf-16le" | "utf-16be">(bytes: Uint8Array, encoding: Encoding) {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
