// Documents that a password protects: their words are encrypted, and nothing is wrong with them.

/** What to tell an editor. */
export const withoutPassword =
  "The document is protected by a password. Open it with its password and save a copy without one. In Word: File, Info, Protect Document, " +
  "Encrypt with Password, delete the password, then save. In LibreOffice: File, Save As, untick “Save with password”.";

const package2007 = Buffer.from("EncryptedPackage", "utf16le");
/** Where the stream of a Word document begins in nearly all files, and what it begins with. */
const [wordAt, word] = [512, 0xa5ec];

/**
 * Whether Word encrypted it: a .docx with a password is a compound file with a stream EncryptedPackage (MS-OFFCRYPTO, 2.3.4.4); a
 * .doc says so itself (fEncrypted, MS-DOC, 2.5.2).
 */
export function isEncryptedWord(bytes: Buffer): boolean {
  if (!bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) return false;
  if (bytes.includes(package2007)) return true;
  return bytes.length > wordAt + 12 && bytes.readUInt16LE(wordAt) === word && (bytes.readUInt16LE(wordAt + 10) & 0x0100) !== 0;
}

/** Whether the list of an OpenDocument's files says that they are encrypted, each or all together (OpenDocument 1.3, part 2, 3.4 and 4.3). */
export function isEncryptedManifest(manifest: string): boolean {
  return /<(?:[\w-]+:)?encryption-data\b/.test(manifest);
}
