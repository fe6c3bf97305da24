// What a photograph may tell beside what it shows. All bytes are invented.
import { readFileSync } from "node:fs";
import sharp from "sharp";
import { expect, test } from "vitest";
import { readPictures } from "../../../lib/content/pictures";
import { Problems } from "../../../lib/content/problem";

const png = readFileSync("tests/fixtures/illustrated/5.1-lighthouse-keeping/pictures/lamp.png");
const jpg = readFileSync("tests/fixtures/rules/picture-metadata/3.1-kite-safety/pictures/kite.jpg");

/** A PNG with one chunk more behind its head. */
function withChunk(type: string, words: string): Buffer {
  const data = Buffer.from(words, "latin1");
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const head = 8 + 4 + 4 + 13 + 4;
  return Buffer.concat([png.subarray(0, head), length, Buffer.from(type), data, Buffer.alloc(4), png.subarray(head)]);
}

function rulesBroken(file: string, bytes: Uint8Array): string[] {
  const problems = new Problems();
  readPictures([{ path: file, name: `3.1-kites/pictures/${file}`, bytes }], problems);
  return problems.list.map(({ rule }) => rule);
}

test("a picture that only shows is taken, whatever letters its dots make", () => {
  expect(rulesBroken("a.png", png)).toEqual([]);
  expect(rulesBroken("a.png", withChunk("tEXt", "Title\0An eXIf by chance"))).toEqual([]);
});

test.each([
  ["eXIf", "MM"],
  ["iTXt", "XML:com.adobe.xmp\0\0\0\0\0<x/>"],
  ["zTXt", "Raw profile type exif\0\0"],
])("a PNG whose chunk %s may tell where it was taken is refused", (type, words) => {
  expect(rulesBroken("a.png", withChunk(type, words))).toEqual(["picture-metadata"]);
});

test("a JPEG with XMP is refused as one with Exif is", async () => {
  const plain = await sharp({ create: { width: 9, height: 9, channels: 3, background: "red" } })
    .jpeg()
    .toBuffer();
  const words = Buffer.from("http://ns.adobe.com/xap/1.0/\0<x/>", "latin1");
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, words.length + 2]), words]);
  const xmp = Buffer.concat([plain.subarray(0, 2), segment, plain.subarray(2)]);
  expect([plain, jpg, xmp].map((bytes) => rulesBroken("a.jpg", bytes))).toEqual([[], ["picture-metadata"], ["picture-metadata"]]);
});
