// The portal's picture, in the sizes and the form that home screens take.
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { iconAddress, iconSizes } from "../permalink";

const drawing = "public/assets/icon.svg";
/** Its width and height, in its own units. */
const drawn = 9;

/** Writes the pictures below `folder`, the export. */
export async function writeIcons(folder: string): Promise<void> {
  for (const size of iconSizes) {
    const file = join(folder, iconAddress(size));
    mkdirSync(dirname(file), { recursive: true });
    // At 72 dots an inch one unit is one pixel.
    await sharp(drawing, { density: (72 * size) / drawn })
      .resize(size, size)
      .png({ palette: true })
      .toFile(file);
  }
}
