// Copies the pictures of the words into the site, byte for byte.
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import type { Picture } from "../domain/manual";

/** Copies `pictures` into `folder`, each to its own address. Throws if one cannot be decoded completely. */
export async function writePictures(pictures: Picture[], folder: string): Promise<void> {
  if (pictures.length === 0) return;
  const { default: sharp } = await import("sharp");
  for (const { path, address } of pictures) {
    await sharp(path)
      .stats()
      .catch((cause) => {
        throw new Error(`${path} is a damaged picture and cannot be drawn. Save it again.`, { cause });
      });
    copyFileSync(path, join(folder, address));
  }
}
