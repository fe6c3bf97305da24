// A chapter, or a part of one, as the range of its sections: what narrows the results.
import type { Range } from "./search-answer";
import type { Outline } from "./search-index";

/** What results are narrowed to: a chapter by its number, and one of its parts by its title. */
export type Filter = { chapter: string; part?: string };

export type Place = { title: string; range: Range };
export type ChapterPlace = Place & { number: string; parts: Place[] };

/** Where each chapter and part is in the manual. */
export function placesIn(outline: Outline): ChapterPlace[] {
  let at = 0;
  return outline.map(({ number, title, parts }) => {
    const from = at;
    const places = parts.map((part) => {
      at += part.sections;
      return { title: part.title, range: { from: at - part.sections, to: at } };
    });
    return { number, title, range: { from, to: at }, parts: places };
  });
}

/** How many of the positions are in the range. */
export function countWithin(positions: number[], { from, to }: Range): number {
  return positions.reduce((count, at) => (at >= from && at < to ? count + 1 : count), 0);
}

/** The chapter and, if one is named, the part; undefined if the manual has no such. */
export function placeOfFilter(places: ChapterPlace[], { chapter, part }: Filter): { chapter: ChapterPlace; part?: Place } | undefined {
  const found = places.find(({ number }) => number === chapter);
  const inside = found?.parts.find(({ title }) => title === part);
  return !found || (part !== undefined && !inside) ? undefined : { chapter: found, part: inside };
}
