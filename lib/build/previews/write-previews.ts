// Writes the chat images of a manual's pages into the site. Making each as a page of Next would cost 30 ms.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { addressOfPreview, type PreviewWords } from "../../site/preview-words";
import { drawPreview } from "./draw-preview";

/** Draws `previews` and writes each at its own address below `folder`. */
export async function writePreviews(previews: PreviewWords[], folder: string): Promise<void> {
  mkdirSync(join(folder, dirname(addressOfPreview(previews[0]))), { recursive: true });
  for (const preview of previews) writeFileSync(join(folder, addressOfPreview(preview)), await drawPreview(preview));
}
