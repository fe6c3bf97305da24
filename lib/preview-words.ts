// What the picture says that a chat shows of a page: the words drawn, told again in its alternative text.
import { counted } from "./counted";
import { editionWords, firstWords } from "./describe";
import { fingerprint } from "./fingerprint";
import { type Chapter, type Manual, type Place, placesOf, sectionsOf } from "./manual";
import { previewAddress } from "./permalink";

export type PreviewWords = {
  /** Number of the chapter or section; absent for the manual. */
  number?: string;
  /** Title, or the first words of the text. */
  words: string;
  /** Where it stands, or whose it is. */
  where: string;
  /** Title of the manual; absent on its own picture. */
  manual?: string;
  /** Of which day the text is; absent where a manual holds several. */
  edition?: string;
  historical: boolean;
  /** The manual's own colour, in which it is drawn. */
  colour?: string;
};

/** Pixels. Facebook's and X's readers ask for at least 600 × 315 to show a large picture; more would cost every section more. */
export const previewSize = { width: 640, height: 336 };

// Raise it with any change of the drawing: the words alone would leave the old picture in every chat's store.
const design = "1";

/** What the picture of a chapter or section says. */
export function placeWords(place: Place, manual: Manual): PreviewWords {
  const { chapter } = place;
  const common = {
    manual: manual.title,
    edition: editionWords(chapter),
    historical: chapter.status === "historical",
    colour: manual.colour,
  };
  if (place.kind === "chapter")
    return { number: chapter.number, words: chapter.title, where: counted(sectionsOf(chapter).length, "section"), ...common };
  const { section, part } = place;
  return {
    number: section.number,
    // What three lines hold.
    words: firstWords(section.title ?? section.paragraphs.join(" "), 105),
    where: `${chapter.title} · ${part.title}`,
    ...common,
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
export function previewAlternative({ number, words, where, manual, edition }: PreviewWords): string {
  return [number ? `${number} ${words}` : words, where, manual, edition]
    .filter((line) => line !== undefined)
    .join(". ")
    .replace("…. ", "… ");
}

/** Address of the picture, from the root of the site: other words have another, so that no store shows old ones. */
export function addressOfPreview(words: PreviewWords): string {
  return previewAddress(words.number ?? "manual", fingerprint(design, JSON.stringify(words)));
}

/** Every picture of a manual: its own, then those of its chapters and sections. */
export function previewsOf(manual: Manual): PreviewWords[] {
  const places = manual.chapters.flatMap((chapter): Place[] => [{ kind: "chapter", chapter }, ...placesOf(chapter)]);
  return [manualWords(manual), ...places.map((place) => placeWords(place, manual))];
}
