// Documents with a password: the message says so, and how to save them without one. All invented.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readFile } from "../../../lib/commands/read-file";
import { isEncryptedWord } from "../../../lib/import/password";

const manifest = (inside: string) =>
  strToU8(`<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${inside}</manifest:manifest>`);
const entry = (path: string) =>
  `<manifest:file-entry manifest:full-path="${path}" manifest:size="9"><manifest:encryption-data/></manifest:file-entry>`;
const scrambled = Uint8Array.from([3, 141, 59, 26, 53, 58, 97, 93]);

/** A compound file with sectors of 512 bytes and nothing in it but the entry of one stream and that stream's beginning. */
function compoundFile(stream: string, flags = 0): Buffer {
  const bytes = Buffer.alloc(2048);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  bytes.writeUInt16LE(9, 30);
  Buffer.from(stream, "utf16le").copy(bytes, 512);
  const sector = 1;
  bytes.writeUInt32LE(sector, 512 + 116);
  bytes.writeUInt16LE(0xa5ec, 512 * (sector + 1));
  bytes.writeUInt16LE(flags, 512 * (sector + 1) + 10);
  return bytes;
}

test.each([
  ["kites.odt", zipSync({ "META-INF/manifest.xml": manifest(entry("content.xml")), "content.xml": scrambled })],
  ["whole.odt", zipSync({ "META-INF/manifest.xml": manifest(entry("encrypted-package")), "encrypted-package": scrambled })],
  ["kites.docx", compoundFile("EncryptedPackage")],
  ["kites.doc", compoundFile("WordDocument", 0x0100)],
])("%s has a password: the message says so, and how to save it without one", async (name, bytes) => {
  const folder = mkdtempSync(join(tmpdir(), "portal-password-"));
  writeFileSync(join(folder, name), bytes);
  const message = await readFile(join(folder, name)).then(String, (error: Error) => error.message);
  rmSync(folder, { recursive: true });
  expect(message).toMatch(/^.*: The document is protected by a password\. .* In Word: .* In LibreOffice: .*$/);
});

test("a Word document without a password is not taken for one that has it", () => {
  expect(isEncryptedWord(compoundFile("WordDocument", 0x0200))).toBe(false);
  expect(isEncryptedWord(Buffer.from("EncryptedPackage", "utf16le"))).toBe(false);
});
