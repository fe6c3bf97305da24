import sharp from "sharp";
import { expect, test } from "vitest";
import { IndexedPicture } from "../../../../lib/export/previews/indexed-png";

test("another program reads the picture as it was drawn", async () => {
  const picture = new IndexedPicture(8, 3);
  picture.set(0, 0, 3);
  picture.set(5, 1, 2);
  picture.set(7, 2, 3);
  picture.set(7, 2, 1);
  picture.fillRows(1, 1, 3);
  const file = picture.encode([
    [255, 255, 255],
    [10, 20, 30],
    [40, 50, 60],
    [70, 80, 90],
  ]);
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([8, 3]);
  const at = (x: number, y: number) => [...data.subarray(3 * (y * 8 + x), 3 * (y * 8 + x) + 3)];
  expect([at(0, 0), at(1, 0), at(5, 1), at(7, 2)]).toEqual([
    [70, 80, 90],
    [255, 255, 255],
    [40, 50, 60],
    [10, 20, 30],
  ]);
});
