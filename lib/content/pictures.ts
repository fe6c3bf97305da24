// The pictures next to a chapter's sections: which there are, how large each is, and that none has hidden data.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { imageSize } from "image-size";
import type { Picture } from "../domain/manual";
import { pictureAddress } from "../site/urls";
import { readDrawing } from "./drawing";
import { guard } from "./guard";
import { addHiddenInDrawing } from "./hidden";
import type { Problems, Spot } from "./problem";
import type { RawFile } from "./read-files";
import { brokenPictures, chunksOf } from "./whole-pictures";

/** The pictures of each chapter's folder by their names: "3.1-kite-safety" → "kite.png" → picture. */
export type Pictures = Map<string, Map<string, Picture>>;

/** Longer than any screen or sheet shows. */
export const mostPixels = 4000;
const kinds: Record<string, string> = { png: "png", jpg: "jpg", svg: "svg" };

/** Reads the pictures; one with a problem, which is added, is there all the same, so that words that show it have none. */
export function readPictures(files: RawFile[], problems: Problems): Pictures {
  const pictures: Pictures = new Map();
  const found: { ending: string; code: string; bytes: Uint8Array; path: string }[] = [];
  for (const { path, name, bytes } of files) {
    const [folder, , file] = name.split("/");
    const own = pictures.get(folder) ?? new Map<string, Picture>();
    const before = problems.count;
    const picture = pictureOf(path, file, bytes);
    guard({ path }, problems, () => readPicture(picture, file, bytes, problems));
    pictures.set(folder, own.set(file, picture));
    const ending = file.replace(/^.*\./, "");
    if (bytes && ending !== "svg" && problems.count === before) found.push({ ending, code: picture.code, bytes, path });
  }
  const broken = brokenPictures(found);
  for (const { path, code } of found) if (broken.has(code)) problems.add({ path }, "picture-cut-short");
  return pictures;
}

/** Adds a problem for each picture that no words, of any version, show. */
export function checkUse(pictures: Pictures, used: Set<Picture>, problems: Problems): void {
  for (const own of pictures.values()) {
    for (const [name, picture] of own) if (!used.has(picture)) problems.add({ path: picture.path }, "unused-picture", name);
  }
}

const form = /^([a-z\d]+(?:-[a-z\d]+)*)\.(png|jpg|svg)$/;

function pictureOf(path: string, file: string, bytes: Uint8Array | undefined): Picture {
  const [, stem = "", ending = ""] = form.exec(file) ?? [];
  const code = bytesToHex(sha256(bytes ?? new Uint8Array())).slice(0, 12);
  return { path, code, address: pictureAddress(stem, code, ending), width: 1, height: 1 };
}

// Sets the picture's size, if it is known.
function readPicture(picture: Picture, file: string, bytes: Uint8Array | undefined, problems: Problems): void {
  const { path } = picture;
  const ending = form.exec(file)?.[2];
  if (ending === undefined) problems.add({ path }, "picture-name", file);
  else if (bytes) Object.assign(picture, sizeOf({ path }, ending, bytes, problems));
}

function sizeOf(spot: Spot, ending: string, bytes: Uint8Array, problems: Problems): Pick<Picture, "width" | "height"> | undefined {
  let found: { width: number; height: number; type?: string };
  try {
    found = imageSize(bytes);
  } catch {
    return void problems.add(spot, "picture-form", ending.toUpperCase());
  }
  if (found.type !== kinds[ending]) return void problems.add(spot, "picture-form", ending.toUpperCase());
  // What is drawn smaller than a pixel is drawn all the same.
  const [width, height] = [found.width, found.height].map((side) => (side > 0 ? Math.max(1, Math.round(side)) : side));
  if (ending === "svg" && !(width > 0 && height > 0)) return void problems.add(spot, "invalid-drawing", "its <svg> has no size (viewBox).");
  if (Math.max(width, height) > mostPixels) problems.add(spot, "picture-pixels", `${width} × ${height}`);
  if (ending === "svg") addHiddenInDrawing({ path: spot.path, text: textOf(bytes) }, problems);
  if (ending === "svg") readDrawing({ path: spot.path, text: textOf(bytes) }, problems);
  if (ending !== "svg" && holdsMetadata(bytes, ending)) problems.add(spot, "picture-metadata");
  return { width, height };
}

// A file that is not UTF-8 is not a drawing: its replacement characters are reported where they are.
function textOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes);
}

// JPEG's APP1 begins with “Exif” or with the name of XMP; PNG has a chunk eXIf and texts that contain either (PNG 3, 11.3.3
// and 11.3.4.5). They may name the place, and turn the picture.
function holdsMetadata(bytes: Uint8Array, ending: string): boolean {
  if (ending === "jpg") {
    const letters = Buffer.from(bytes).toString("latin1");
    return letters.includes("Exif\0\0") || letters.includes("http://ns.adobe.com/xap/1.0/");
  }
  return chunksOf(bytes).some(
    ({ type, data }) =>
      type === "eXIf" ||
      (/^(?:iTXt|tEXt|zTXt)$/.test(type) &&
        /^(?:Raw profile type|XML:com\.adobe\.xmp)/.test(Buffer.from(data.subarray(0, 40)).toString("latin1"))),
  );
}
