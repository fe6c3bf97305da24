// Writes the chat images of a manual's pages into the site. Making each as a page of Next would cost 30 ms.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { forOtherManuals, madeOnceAsync, removeOldKept } from "../../processes/kept-file";
import { addressOfPreview, type PreviewWords } from "../../site/preview-words";

/** Draws `previews` and writes each at its own address below `folder`. */
export async function writePreviews(previews: PreviewWords[], folder: string): Promise<void> {
  mkdirSync(join(folder, dirname(addressOfPreview(previews[0]))), { recursive: true });
  for (const preview of previews) {
    const image = await madeOnceAsync({ name: "previews", inputs: [JSON.stringify(preview)] }, async () => {
      const { drawPreview } = await import("./draw-preview");
      return (await drawPreview(preview)).toString("base64");
    });
    writeFileSync(join(folder, addressOfPreview(preview)), Buffer.from(image, "base64"));
  }
  removeOldKept("previews", forOtherManuals(previews.length));
}
