// A picture of the guide is true when it shows the words that are on the page now: it carries a code of them. So it does
// not matter which fonts a machine has. GUIDE=write takes the pictures again.
import { createHash } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "@playwright/test";
import sharp from "sharp";
import { expect } from "./reader-test";

/** Takes the picture `name` of what is shown, or says that the one in the guide shows other words. */
export async function checkPicture(name: string, shown: Locator): Promise<void> {
  const file = join("docs/pictures", `${name}.png`);
  const words = (await shown.innerText()).replace(/\s+/g, " ").trim();
  expect(words).not.toBe("");
  const code = createHash("sha256").update(words).digest("hex");
  if (process.env.GUIDE === "write") {
    const taken = await shown.screenshot({ animations: "disabled" });
    writeFileSync(
      file,
      await sharp(taken)
        .withExif({ IFD0: { ImageDescription: code } })
        .png({ palette: true, colours: 64 })
        .toBuffer(),
    );
  }
  expect(existsSync(file), `${file} is missing: npm run guide takes it.`).toBe(true);
  const { exif } = await sharp(file).metadata();
  expect(exif?.includes(code), `${file} shows other words than the page, which says: ${words}. npm run guide takes it again.`).toBe(true);
}
