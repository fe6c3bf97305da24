// Data that a camera or a program keeps in a picture, such as where it was taken: readers do not need it, and the check refuses it.

/** The picture without it, not a pixel changed; the same bytes where it has none, or where the data says which way up it is. */
export function withoutMetadata(bytes: Uint8Array, name: string): Uint8Array {
  if (name.endsWith(".jpg")) return withoutSegments(bytes);
  return name.endsWith(".png") ? withoutChunks(bytes) : bytes;
}

// JPEG (ITU-T T.81, B.1.1): segments with their lengths up to the picture itself. APP1 is Exif or XMP.
function withoutSegments(bytes: Uint8Array): Uint8Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const kept = [view.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= view.length && view[at] === 0xff && view[at + 1] !== 0xda) {
    const end = at + 2 + view.readUInt16BE(at + 2);
    const segment = view.subarray(at, end);
    const said = segment.subarray(4, 40).toString("latin1");
    const isData = view[at + 1] === 0xe1 && /^(?:Exif\0|http:\/\/ns\.adobe\.com\/)/.test(said);
    if (isData && isTurned(segment)) return bytes;
    if (!isData) kept.push(segment);
    at = end;
  }
  const rest = [...kept, view.subarray(at)];
  return kept.reduce((sum, part) => sum + part.length, 0) === at ? bytes : Buffer.concat(rest);
}

// The orientation of Exif (2.32, 4.6.4, tag 0x0112) in the first directory: 1 is upright.
function isTurned(segment: Buffer): boolean {
  const tiff = segment.subarray(10);
  if (!segment.subarray(4, 8).equals(Buffer.from("Exif")) || tiff.length < 14) return false;
  const isLittle = tiff[0] === 0x49;
  const short = (at: number) => (at + 2 <= tiff.length ? (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)) : 0);
  const start = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let i = 0; i < Math.min(short(start), 100); i++) {
    const entry = start + 2 + i * 12;
    if (short(entry) === 0x0112) return short(entry + 8) > 1;
  }
  return false;
}

// PNG (third edition, 5.3): chunks with their lengths.
function withoutChunks(bytes: Uint8Array): Uint8Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const kept = [view.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= view.length) {
    const end = Math.min(view.length, at + 12 + view.readUInt32BE(at));
    const isData = /^(?:eXIf|[itz](?:TXt|EXt)(?:Raw profile type|XML:com\.adobe\.xmp))/.test(view.toString("latin1", at + 4, at + 48));
    if (!isData) kept.push(view.subarray(at, end));
    at = end;
  }
  const sum = kept.reduce((length, part) => length + part.length, 0);
  return sum === at ? bytes : Buffer.concat([...kept, view.subarray(at)]);
}
