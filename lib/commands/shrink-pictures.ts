// Pictures of a document that are larger than the check allows, made smaller with the editor's yes.
import { imageSize } from "image-size";
import { mostPixels } from "../content/pictures";
import { largestPicture } from "../content/read-files";
import type { SourcePicture } from "../import/pictures";
import type { Remark } from "../import/remarks";
import { counted } from "../messages/counted";
import { ask } from "./ask";

/** Widths in pixels, tried one after the other: a page is never wider than the first. */
const widths = [2000, 1500, 1000, 700];

/**
 * The pictures with those that are too large made smaller. `isAgreed`: the editor has said yes; else asks where someone can be asked,
 * and leaves them as they are where not. What stays too large is a remark.
 */
export async function shrinkPictures(
  pictures: SourcePicture[],
  isAgreed: boolean,
): Promise<{ pictures: SourcePicture[]; remarks: Remark[] }> {
  const large = pictures.filter(isLarge);
  if (large.length === 0) return { pictures, remarks: [] };
  const isYes =
    isAgreed || (process.stdin.isTTY && (await ask(questionFor(large), { option: "--shrink-pictures", wrong: neither })) === "yes");
  const made = isYes ? await Promise.all(pictures.map((picture) => (isLarge(picture) ? smaller(picture) : picture))) : pictures;
  return { pictures: made, remarks: made.filter(isLarge).map(({ name }) => ({ kind: "large-picture", words: name })) };
}

function isLarge({ name, bytes }: SourcePicture): boolean {
  if (name.endsWith(".svg")) return false;
  try {
    const { width, height } = imageSize(bytes);
    return bytes.length > largestPicture || Math.max(width, height) > mostPixels;
  } catch {
    // A picture that cannot be read is for the check to name.
    return bytes.length > largestPicture;
  }
}

const questionFor = (large: SourcePicture[]) =>
  `${counted(large.length, "picture")} larger than ${largestPicture.toLocaleString("en-GB")} bytes, or wider or higher than ${mostPixels} pixels (${large.map(({ name }) => name).join(", ")}). Make smaller? (yes or no)`;
const neither = (answer: string) => (/^(?:yes|no)$/.test(answer) ? undefined : "Type yes or no.");

async function smaller(picture: SourcePicture): Promise<SourcePicture> {
  // Loaded for few documents.
  const { default: sharp } = await import("sharp");
  for (const width of widths) {
    const resized = sharp(picture.bytes, { limitInputPixels: 100_000_000 })
      .rotate()
      .resize({ width, height: width, fit: "inside", withoutEnlargement: true });
    const bytes = await (picture.name.endsWith(".png") ? resized.png({ palette: true, effort: 4 }) : resized.jpeg({ quality: 82 }))
      .toBuffer()
      // A picture that cannot be read is for the check to name.
      .catch(() => picture.bytes);
    if (bytes.length <= largestPicture) return { ...picture, bytes };
  }
  return picture;
}
