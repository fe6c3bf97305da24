import { randomBytes } from "node:crypto";
import sharp from "sharp";
import { expect, test } from "vitest";
import { shrinkPictures } from "../../../lib/commands/shrink-pictures";

// Noise, which no format makes small.
const noise = (width: number) => sharp(randomBytes(width * width * 3), { raw: { width, height: width, channels: 3 } });
const picture = (name: string, bytes: Uint8Array) => ({ name, alternatives: ["Noise"], bytes });

test("a picture that is too large is made smaller with the editor's yes, and keeps its name and its kind", async () => {
  const large = picture("picture-1.png", await noise(430).png().toBuffer());
  const small = picture("picture-2.jpg", await noise(20).jpeg().toBuffer());
  const { pictures, remarks } = await shrinkPictures([large, small], true);
  expect(remarks).toEqual([]);
  expect(pictures[0].bytes.length).toBeLessThanOrEqual(500_000);
  expect((await sharp(pictures[0].bytes).metadata()).format).toBe("png");
  expect(pictures[1]).toBe(small);
});

test("without a yes it stays as it is, and is reported", async () => {
  const large = picture("picture-1.jpg", Buffer.alloc(500_001));
  expect(await shrinkPictures([large], false)).toEqual({ pictures: [large], remarks: [{ kind: "large-picture", words: "picture-1.jpg" }] });
  // What cannot be read is left to the check.
  expect((await shrinkPictures([large], true)).pictures).toEqual([large]);
});

test("a picture of few bytes and more pixels than any screen has is made smaller, too", async () => {
  const wide = await sharp({ create: { width: 4200, height: 20, channels: 3, background: "white" } })
    .png()
    .toBuffer();
  const { pictures, remarks } = await shrinkPictures([{ name: "picture-1.png", alternatives: [], bytes: wide }], true);
  expect([(await sharp(pictures[0].bytes).metadata()).width, remarks]).toEqual([2000, []]);
});
