import sharp from "sharp";
import { expect, test } from "vitest";
import { drawPreview } from "../../../../lib/build/previews/draw-preview";
import { type PreviewWords, previewSize } from "../../../../lib/site/preview-words";

// Invented words, one of them too long for any line, and characters that none of our fonts has.
const preview: PreviewWords = {
  number: "3.1.10",
  words: `Kites ${"w".repeat(400)} \u{1fa81} \u4f60\u597d`,
  where: "Invented ".repeat(40),
  version: "Out of date: text of 1 March 2018",
  historical: true,
};

async function inkIn(file: Buffer, left: number, width: number): Promise<number> {
  const { data } = await sharp(file).extract({ left, top: 0, width, height: 280 }).grayscale().raw().toBuffer({ resolveWithObject: true });
  return data.filter((value) => value < 128).length;
}

test("words of any length stay inside the margins", async () => {
  const file = await drawPreview(preview);
  expect(await inkIn(file, 40, previewSize.width - 80)).toBeGreaterThan(2000);
  expect(await inkIn(file, 0, 36)).toBe(0);
  expect(await inkIn(file, previewSize.width - 36, 36)).toBe(0);
});

test("the same words give the same file, byte for byte, and every letter is drawn completely", async () => {
  expect((await drawPreview(preview)).equals(await drawPreview(preview))).toBe(true);
  // The font's own method to print a path stopped in the middle of this line.
  const words = "Online Safety and more words for a picture";
  const ink = await inkIn(await drawPreview({ ...preview, words }), 40, 560);
  const half = await inkIn(await drawPreview({ ...preview, words: words.slice(0, 20) }), 40, 560);
  expect(ink - half).toBeGreaterThan(500);
});

test("an out-of-date text has a band in another colour than one in force", async () => {
  const colour = async (historical: boolean) => {
    const { data } = await sharp(await drawPreview({ ...preview, historical }))
      .extract({ left: 2, top: 330, width: 1, height: 1 })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return [...data].slice(0, 3);
  };
  // A palette of few colours may be slightly off.
  const near = (wanted: number[]) => wanted.map((one) => expect.closeTo(one, -0.8));
  expect(await colour(true)).toEqual(near([255, 205, 96]));
  expect(await colour(false)).toEqual(near([217, 234, 238]));
});
