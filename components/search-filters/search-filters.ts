// Narrows the results to a chapter and a part of it. Fetched when a reader opens the filter, or comes by an address that has one.

import { withLabel } from "@/lib/domain/number";
import { type ChapterPlace, countWithin, type Filter, type Place, placeOfFilter, placesIn } from "@/lib/search/filter";
import type { Range, SearchAnswer } from "@/lib/search/search-answer";
import type { Outline } from "@/lib/search/search-index";
import { type Asked, chapterRead, searchFor } from "@/lib/site/search-query";
import { hasLabels } from "@/lib/util/has-labels";
import * as words from "@/lib/wording/search";
import { element } from "../browser/make-element";

/** The sections a filter leaves and where these are, in words; or a sentence on a chapter or part that the manual does not have. */
export function readFilter(outline: Outline, filter: Filter): { within?: Range; where?: string; unknown?: string } {
  const found = placeOfFilter(placesIn(outline), filter);
  if (!found) return { unknown: words.unknownPlace(filter.chapter, filter.part) };
  const { chapter, part } = found;
  return { within: (part ?? chapter).range, where: words.within(chapter, part?.title) };
}

/** Fills `place` with the fields; the one that has the focus is made again under it. */
export function fillFields(place: HTMLElement, outline: Outline, { q, filter }: Asked, answer: SearchAnswer): void {
  const focused = [...place.children].findIndex((made) => made.contains(document.activeElement));
  place.replaceChildren(...filterFields(outline, q, filter, answer));
  place.children[focused]?.querySelector("select")?.focus();
}

// A choice of chapter, and of part where a chapter is chosen or the manual has one alone. Choosing goes to the address of the choice.
function filterFields(outline: Outline, q: string, filter: Filter | undefined, answer: SearchAnswer): Node[] {
  const places = placesIn(outline);
  const holding = <P extends Place>(all: P[], chosen?: string) =>
    all.filter((place) => countWithin(answer.positions, place.range) > 0 || nameOf(place) === chosen);
  const counted = (title: string, range?: Range) =>
    words.choice(title, answer.maybe ? undefined : range ? countWithin(answer.positions, range) : answer.positions.length);
  const go = (chosen?: Filter) => {
    location.href = searchFor(hasLabels ? { q, ...chapterRead(location), ...chosen } : { q, ...chosen });
  };

  const chapter = (filter && placeOfFilter(places, filter))?.chapter ?? (places.length === 1 ? places[0] : undefined);
  const fields: Node[] = [];
  if (places.length > 1) {
    const options = holding(places, chapter?.number).map(
      (place): Option => [place.number, counted(withLabel(place.number, place.title), place.range)],
    );
    fields.push(
      field(words.chapter, counted(words.allChapters), options, chapter?.number, (number) => go(number ? { chapter: number } : undefined)),
    );
  }
  if (chapter && chapter.parts.length > 1) {
    const { number } = chapter;
    const options = holding(chapter.parts, filter?.part).map((place): Option => [place.title, counted(place.title, place.range)]);
    const choose = (part: string) => go(part ? { chapter: number, part } : places.length > 1 ? { chapter: number } : undefined);
    fields.push(field(words.part, counted(words.allParts, chapter.range), options, filter?.part, choose));
  }
  return fields.length > 0 ? fields : [element("p", {}, words.onePart)];
}

function nameOf(place: Place | ChapterPlace): string {
  return "number" in place ? place.number : place.title;
}

type Option = [value: string, shown: string];

function field(name: string, all: string, options: Option[], chosen: string | undefined, choose: (value: string) => void): HTMLElement {
  const made = ["", ...options.map(([value]) => value)].map((value, i) => element("option", { value }, i === 0 ? all : options[i - 1][1]));
  const select = element("select", { class: "entry" }, ...made);
  select.value = options.some(([value]) => value === chosen) ? (chosen ?? "") : "";
  select.addEventListener("change", () => choose(select.value));
  return element("label", { class: "labelled" }, name, select);
}
