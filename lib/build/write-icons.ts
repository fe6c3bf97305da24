// The portal's icon, in the manual's colour, and in the sizes and formats that home screens need.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { iconDrawing } from "../site/assets";
import { defaultColour } from "../site/colour";
import { iconAddress, iconSizes } from "../site/urls";

/** Width and height of the drawing, in its own units. */
const drawn = 9;

/** Writes the icons into `folder`, an export that already has the drawing. */
export async function writeIcons(folder: string, colour = defaultColour): Promise<void> {
  const drawing = join(folder, iconDrawing);
  writeFileSync(drawing, readFileSync(drawing, "utf8").replaceAll(defaultColour, colour));
  for (const size of iconSizes) {
    const file = join(folder, iconAddress(size));
    mkdirSync(dirname(file), { recursive: true });
    // At 72 dots per inch, one unit is one pixel.
    await sharp(drawing, { density: (72 * size) / drawn })
      .resize(size, size)
      .png({ palette: true })
      .toFile(file);
  }
}
