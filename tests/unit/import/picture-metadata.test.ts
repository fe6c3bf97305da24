// Pictures with data of a camera or a program. All invented.
import { expect, test } from "vitest";
import { withoutMetadata } from "../../../lib/import/picture-metadata";

const segment = (marker: number, data: Buffer) =>
  Buffer.concat([Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255]), data]);
/** Exif with one entry: the orientation. */
function exif(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write("II*\0", "latin1");
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  return segment(0xe1, Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]));
}
const start = Buffer.from([0xff, 0xd8]);
const frame = segment(0xe0, Buffer.from("JFIF\0", "latin1"));
const picture = Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]);

test("Exif and XMP are taken out of a JPEG, and nothing else of it", () => {
  const xmp = segment(0xe1, Buffer.from("http://ns.adobe.com/xap/1.0/\0<x/>", "latin1"));
  const plain = Buffer.concat([start, frame, picture]);
  expect(Buffer.from(withoutMetadata(Buffer.concat([start, frame, exif(1), xmp, picture]), "a.jpg")).equals(plain)).toBe(true);
  expect(withoutMetadata(plain, "a.jpg")).toBe(plain);
});

test("Exif that says that the picture is on its side stays, for the check to name", () => {
  const turned = Buffer.concat([start, exif(6), picture]);
  expect(withoutMetadata(turned, "a.jpg")).toBe(turned);
});

test("Exif and XMP are taken out of a PNG, other texts stay", () => {
  const chunk = (type: string, data: string) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type + data, "latin1"), Buffer.alloc(4)]);
  };
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  const [text, end] = [chunk("tEXt", "Software\0Invented"), chunk("IEND", "")];
  const whole = Buffer.concat([signature, chunk("eXIf", "II"), text, chunk("iTXt", "XML:com.adobe.xmp\0<x/>"), end]);
  expect(Buffer.from(withoutMetadata(whole, "a.png")).equals(Buffer.concat([signature, text, end]))).toBe(true);
});
