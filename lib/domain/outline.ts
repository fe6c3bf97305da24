// What a page may read of chapters that are not its own. A page is made again only if what it may read has changed, so whatever is
// not in the outline cannot be read at all.
import type { Chapter, Manual, Section } from "./manual";

const wordsOfSection = [
  "version",
  "kind",
  "numbers",
  "formerHolders",
  "misprints",
  "fingerprint",
  "html",
  "paragraphs",
  "items",
  "references",
  "cites",
  "citedBy",
  "defines",
  "uses",
  "note",
  "tokens",
  "formerCitations",
  "earlier",
] as const satisfies (keyof Section)[];

const wordsOfChapter = ["citedBy", "withdrawn"] as const satisfies (keyof Chapter)[];

const wordsOfManual = ["thesaurus", "questions", "introduction"] as const satisfies (keyof Manual)[];

/** The manual as plain data, without the words of its chapters. */
export function outlineOf(manual: Manual): object {
  return {
    ...without(manual, wordsOfManual),
    chapters: manual.chapters.map((chapter) => ({
      ...without(chapter, wordsOfChapter),
      parts: chapter.parts.map((part) => ({ ...part, sections: part.sections.map((section) => without(section, wordsOfSection)) })),
    })),
  };
}

/** The manual for pages that show no chapter. Whoever reads something that is not in `outline` gets an Error. */
export function openOutline(outline: object): Manual {
  const manual = closed(outline, wordsOfManual) as Manual;
  manual.chapters = manual.chapters.map((one) => {
    const parts = one.parts.map((part) => ({ ...part, sections: part.sections.map((section) => closed(section, wordsOfSection)) }));
    return closed({ ...one, parts }, wordsOfChapter);
  });
  return manual;
}

/** The manual for the pages of `chapter`: the outline that was opened, with all of that chapter. */
export function withChapter(opened: Manual, chapter: Chapter): Manual {
  // Not a copy by names, which would read what must not be read.
  const manual = Object.defineProperties({}, Object.getOwnPropertyDescriptors(opened)) as Manual;
  manual.chapters = opened.chapters.map((one) => (one.id === chapter.id ? chapter : one));
  return manual;
}

function without<T extends object>(all: T, keys: readonly (keyof T)[]): Partial<T> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => !keys.includes(key as keyof T))) as Partial<T>;
}

function closed<T extends object>(some: T, keys: readonly string[]): T {
  const open = { ...some };
  // Enumerable, so that a copy of it does not pass for all of it.
  for (const key of keys)
    Object.defineProperty(open, key, {
      enumerable: true,
      get() {
        throw new Error(`A page must not read “${key}” of a chapter that it is not made from (lib/domain/outline.ts).`);
      },
    });
  return open;
}
