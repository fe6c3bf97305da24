// The portal's picture, in the sizes and the form that home screens take.
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { iconAddress, iconSizes } from "../permalink";

/** Writes the pictures below `folder`, the export, from its icon.svg. */
export async function writeIcons(folder: string): Promise<void> {
  for (const size of iconSizes) {
    const file = join(folder, iconAddress(size));
    mkdirSync(dirname(file), { recursive: true });
    // The drawing is 32 wide and has no size of its own; at 72 dots an inch one unit is one pixel.
    await sharp(join(folder, "icon.svg"), { density: (72 * size) / 32 })
      .resize(size, size)
      .png({ palette: true })
      .toFile(file);
  }
}
