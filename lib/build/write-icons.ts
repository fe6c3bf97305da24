// The portal's icon, in the manual's colour, and in the sizes and formats that home screens need.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { madeOnceAsync, removeOldKept } from "../processes/kept-file";
import { iconDrawing } from "../site/assets";
import { defaultColour } from "../site/colour";
import { iconAddress, iconSizes } from "../site/urls";

/** Width and height of the drawing, in its own units. */
const drawn = 9;

/** Writes the icons into `folder`, an export that already has the drawing. */
export async function writeIcons(folder: string, colour = defaultColour): Promise<void> {
  const file = join(folder, iconDrawing);
  const drawing = readFileSync(file, "utf8").replaceAll(defaultColour, colour);
  writeFileSync(file, drawing);
  const icons = await madeOnceAsync({ name: "icons", inputs: [drawing] }, () =>
    Promise.all(iconSizes.map((size) => drawIcon(drawing, size))),
  );
  removeOldKept("icons", 20);
  for (const [i, size] of iconSizes.entries()) {
    const name = join(folder, iconAddress(size));
    mkdirSync(dirname(name), { recursive: true });
    writeFileSync(name, Buffer.from(icons[i], "base64"));
  }
}

// As PNG, in base64.
async function drawIcon(drawing: string, size: number): Promise<string> {
  const { default: sharp } = await import("sharp");
  // At 72 dots per inch, one unit is one pixel.
  const image = sharp(Buffer.from(drawing), { density: (72 * size) / drawn }).resize(size, size);
  return (await image.png({ palette: true }).toBuffer()).toString("base64");
}
