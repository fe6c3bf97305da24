// Pictures inside a document → files next to the sections, and the words that show them.
import type { Element } from "hast";
import type { Image } from "mdast";
import { visit } from "unist-util-visit";
import { undescribedPicture } from "../wording/undescribed-picture";
import type { FoundChapter } from "./find-chapter";
import type { RemarkKind } from "./remark-kinds";

/**
 * `name` is that of its file in the chapter's folder of pictures; `alternatives` are its text alternatives, one for each
 * place where it is shown, "" if the document tells none.
 */
export type SourcePicture = { name: string; alternatives: string[]; bytes: Uint8Array };

const endings: Record<string, string> = { "image/png": "png", "image/jpeg": "jpg", "image/svg+xml": "svg" };
const mediaTypes = Object.fromEntries(Object.entries(endings).map(([type, ending]) => [ending, type]));

/** Address that contains a picture itself (RFC 2397); undefined for a kind that the portal does not show. `file` is its name. */
export function dataAddress(file: string, bytes: Uint8Array): string | undefined {
  const type = mediaTypes[file.toLowerCase().replace(/^.*\./, "").replace("jpeg", "jpg")];
  return type && `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;
}

/** An image of a page whose picture is in a file beside it gets the picture itself (changing it). */
export function embedPicture(image: Element, picture: ((address: string) => Uint8Array | undefined) | undefined): void {
  const address = String(image.properties.src ?? "");
  if (/^(?:data|https?):|^\/\//i.test(address)) return;
  const bytes = picture?.(address);
  const embedded = bytes && dataAddress(address.replace(/[?#].*$/, ""), bytes);
  if (embedded) image.properties.src = embedded;
}

// Word describes pictures itself: "A picture containing text Description automatically generated".
const byProgram = /(?:Description automatically generated(?: with \w+ confidence)?|AI-generated content may be incorrect)\.?\s*$/i;

/** Whether words for people who cannot see a picture were made by a program. */
export const isByProgram = (alt: string) => byProgram.test(alt);

/** Takes a picture out of its own address, so that it shows the file of that name; else what is wrong with it. */
export function takePicture(image: Element, pictures: SourcePicture[]): RemarkKind | undefined {
  const [, type, data = ""] = /^data:([^;,]+);base64,(.*)$/s.exec(String(image.properties.src ?? "")) ?? [];
  if (type === undefined) return "missing-picture";
  const ending = endings[type];
  if (!ending) return "unknown-picture";
  const bytes = Buffer.from(data, "base64");
  const told = String(image.properties.alt ?? "").trim();
  const alt = isByProgram(told) ? "" : told;
  const known = pictures.find((one) => bytes.equals(one.bytes));
  const picture: SourcePicture = known ?? { name: `picture-${pictures.length + 1}.${ending}`, alternatives: [], bytes };
  if (!known) pictures.push(picture);
  picture.alternatives.push(alt);
  image.properties = { src: `picture:${picture.name}`, alt };
}

/** All words of their text alternatives. */
export function alternativeWords(pictures: SourcePicture[]): string[] {
  return pictures.flatMap(({ alternatives }) => alternatives).flatMap((words) => words.split(/\s+/).filter(Boolean));
}

/** The pictures that the sections of a chapter show. */
export function picturesShown(chapter: FoundChapter, pictures: SourcePicture[]): SourcePicture[] {
  const shown = new Set(imagesIn(chapter).map(({ url }) => url));
  return pictures.filter(({ name }) => shown.has(`picture:${name}`));
}

/**
 * Gives the pictures of a later version the names that they have in the existing chapter (changing its words), and their text
 * alternatives where the document tells none. Returns those that are new, under names that are free.
 */
export function nameAsHeld(chapter: FoundChapter, pictures: SourcePicture[], held: SourcePicture[]): SourcePicture[] {
  const images = imagesIn(chapter);
  const taken = new Set(held.map(({ name }) => name));
  // Found before any is renamed: the name of one may be that of another in the existing chapter.
  const shown = picturesShown(chapter, pictures).map((picture) => ({
    picture,
    showing: images.filter(({ url }) => url === `picture:${picture.name}`),
  }));
  return shown.flatMap(({ picture, showing }) => {
    const same = held.find(({ bytes }) => Buffer.from(bytes).equals(picture.bytes));
    const name = same?.name ?? freeName(picture.name, taken);
    for (const image of showing) {
      const alt = image.alt === undescribedPicture ? same?.alternatives[0] || undescribedPicture : image.alt;
      Object.assign(image, { url: `picture:${name}`, alt });
    }
    return same ? [] : [{ ...picture, name }];
  });
}

function freeName(name: string, taken: Set<string>): string {
  const [, stem, ending] = /^(.*?)-\d+(\.[^.]+)$/.exec(name) ?? [];
  let free = name;
  for (let count = 1; taken.has(free); count++) free = `${stem}-${count}${ending}`;
  taken.add(free);
  return free;
}

function imagesIn({ parts }: FoundChapter): Image[] {
  const images: Image[] = [];
  for (const { blocks } of parts.flatMap(({ sections }) => sections))
    for (const { node } of blocks) visit(node, "image", (image) => void images.push(image));
  return images;
}
