// The words of the picture that a chat shows for a page, drawn and repeated in its alternative text.

import { fingerprint } from "../domain/fingerprint";
import type { Chapter, Manual } from "../domain/manual";
import { labelOf } from "../domain/number";
import { includesOutOfDate } from "../wording/page-metadata";
import { versionWords } from "./page-metadata";
import { previewAddress } from "./urls";

export type PreviewWords = {
  /** Number of the chapter; absent for the manual. */
  number?: string;
  /** The title. */
  words: string;
  /** The manual of a chapter; the publisher of the manual. */
  where: string;
  /** The day of the text; absent if a manual has several. */
  version?: string;
  historical: boolean;
  /** The manual's own colour, in which it is drawn. */
  colour?: string;
};

/** Pixels. Facebook's and X's readers ask for at least 600 × 315 to show a large picture; more would cost more bytes. */
export const previewSize = { width: 640, height: 336 };

// Raise it with any change of the drawing: the words alone would leave the old picture in every chat's store.
const design = "2";

/** What the picture of a chapter says, which its sections share. */
export function chapterWords(chapter: Chapter, manual: Manual): PreviewWords {
  return {
    ...(labelOf(chapter.number) !== "" && { number: labelOf(chapter.number) }),
    words: chapter.title,
    where: manual.title,
    version: versionWords(chapter),
    historical: isHistorical(chapter),
    colour: manual.colour,
  };
}

/** What the picture of the manual says, which all pages share that belong to no chapter. */
export function manualWords(manual: Manual): PreviewWords {
  const versions = new Set(manual.chapters.map(versionWords));
  const historical = manual.chapters.some(isHistorical);
  const several = historical ? includesOutOfDate : undefined;
  return {
    words: manual.title,
    where: manual.publisher,
    version: versions.size === 1 ? [...versions][0] : several,
    historical,
    colour: manual.colour,
  };
}

function isHistorical(chapter: Chapter): boolean {
  return chapter.status === "historical";
}

/** The alternative text of a picture. */
export function previewAlternative({ number, words, where, version }: PreviewWords): string {
  return [number ? `${number} ${words}` : words, where, version]
    .filter((line) => line !== undefined)
    .join(". ")
    .replace("…. ", "… ");
}

/** Address of the picture, from the root of the site: other words have another, so that no store shows old ones. */
export function addressOfPreview(words: PreviewWords): string {
  return previewAddress(words.number ?? "manual", fingerprint(design, JSON.stringify(words)));
}

/** Every picture of a manual: its own, then those of its chapters. */
export function previewsOf(manual: Manual): PreviewWords[] {
  return [manualWords(manual), ...manual.chapters.map((chapter) => chapterWords(chapter, manual))];
}
