// What the picture says that a chat shows of a page: the words drawn, told again in its alternative text.

import { fingerprint } from "../domain/fingerprint";
import type { Chapter, Manual } from "../domain/manual";
import { editionWords } from "./page-metadata";
import { previewAddress } from "./permalink";

export type PreviewWords = {
  /** Number of the chapter; absent for the manual. */
  number?: string;
  /** The title. */
  words: string;
  /** The manual of a chapter; the publisher of the manual. */
  where: string;
  /** Of which day the text is; absent where a manual holds several. */
  edition?: string;
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
    number: chapter.number,
    words: chapter.title,
    where: manual.title,
    edition: editionWords(chapter),
    historical: isHistorical(chapter),
    colour: manual.colour,
  };
}

/** What the picture of the manual says, which all pages share that belong to no chapter. */
export function manualWords(manual: Manual): PreviewWords {
  const editions = new Set(manual.chapters.map(editionWords));
  const historical = manual.chapters.some(isHistorical);
  const several = historical ? `Holds historical editions` : undefined;
  return {
    words: manual.title,
    where: manual.publisher,
    edition: editions.size === 1 ? [...editions][0] : several,
    historical,
    colour: manual.colour,
  };
}

function isHistorical(chapter: Chapter): boolean {
  return chapter.status === "historical";
}

/** The alternative text of a picture. */
export function previewAlternative({ number, words, where, edition }: PreviewWords): string {
  return [number ? `${number} ${words}` : words, where, edition]
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
