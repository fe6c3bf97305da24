// Documents that a password protects: their words are encrypted, and nothing is wrong with them.

/** What to tell an editor. */
export const withoutPassword =
  "The document is protected by a password. Open it with its password and save a copy without one. In Word: File, Info, Protect Document, " +
  "Encrypt with Password, delete the password, then save. In LibreOffice: File, Save As, untick “Save with password”.";

const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const encryptedPackage = Buffer.from("EncryptedPackage", "utf16le");
const wordStream = Buffer.from("WordDocument", "utf16le");

/**
 * Whether Word encrypted it: a .docx with a password is a compound file with a stream EncryptedPackage (MS-OFFCRYPTO, 2.3.4.4); the
 * stream of a .doc says so itself (fEncrypted, MS-DOC, 2.5.2), and the file's list of streams where that begins (MS-CFB, 2.6.1).
 */
export function isEncryptedWord(bytes: Buffer): boolean {
  if (!bytes.subarray(0, 4).equals(compoundFile)) return false;
  if (bytes.includes(encryptedPackage)) return true;
  const entry = bytes.indexOf(wordStream);
  if (entry < 0 || bytes.length < entry + 128) return false;
  const sector = 2 ** Math.min(bytes.readUInt16LE(30), 12);
  const stream = (bytes.readUInt32LE(entry + 116) + 1) * sector;
  return stream + 12 <= bytes.length && bytes.readUInt16LE(stream) === 0xa5ec && (bytes.readUInt16LE(stream + 10) & 0x0100) !== 0;
}

/** Whether the list of an OpenDocument's files says that they are encrypted, each or all together (OpenDocument 1.3, part 2, 3.4 and 4.3). */
export function isEncryptedManifest(manifest: string): boolean {
  return /<(?:[\w-]+:)?encryption-data\b/.test(manifest);
}
