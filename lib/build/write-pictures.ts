// Puts the pictures of the words into the site, byte for byte.
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import type { Picture } from "../domain/manual";

/** Copies `pictures` below `folder`, each to its own address. Throws where one cannot be drawn to its end. */
export async function writePictures(pictures: Picture[], folder: string): Promise<void> {
  for (const { path, address } of pictures) {
    await sharp(path)
      .stats()
      .catch((cause) => {
        throw new Error(`${path} begins as a picture and cannot be drawn to its end: save it again.`, { cause });
      });
    copyFileSync(path, join(folder, address));
  }
}
