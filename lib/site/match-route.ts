// Which page is at an address below the manual's root, and all such addresses.

import { type Period, periodsOf } from "../domain/as-at";
import {
  type Chapter,
  type EarlierVersion,
  findPlace,
  findPlaceAt,
  type Manual,
  type Place,
  placesOf,
  type RetiredNumber,
  type Section,
} from "../domain/manual";
import { slugOf } from "../domain/number";
import { calledAs } from "../domain/section-name";
import { amendmentsOf } from "./amendments";
import { sectionAnchor } from "./anchors";
import { asAtAddress, pageAddress, shownAmendmentsAddress, versionAddress, versionsAddress } from "./urls";

type SectionPlace = Extract<Place, { kind: "section" }>;

export type Route =
  | { page: "place"; place: Place }
  | { page: "versions"; place: Place }
  | { page: "version"; place: SectionPlace; version: Section | EarlierVersion; until?: string }
  | { page: "as-at"; chapter: Chapter; period: Period }
  | { page: "amendments"; place: Place }
  | { page: "retired"; retired: RetiredNumber; called: string; kept?: string };

/** Finds the page at an address, given in its parts; undefined if there is none. */
export function matchRoute(address: string[], manual: Manual): Route | undefined {
  // A section may have its chapter's number before its own; what is below a chapter's page is no section's name.
  const two = address.length > 1 ? findRoute(address.slice(0, 2).join("/"), address.slice(2), manual) : undefined;
  return two ?? findRoute(address[0], address.slice(1), manual);
}

function findRoute(slug: string, [more, day, ...rest]: string[], manual: Manual): Route | undefined {
  if (rest.length > 0) return undefined;
  const place = findPlaceAt(manual, slug);
  if (!place) return findRetired(slug, more, day, manual);
  if (more === undefined) return { page: "place", place };
  if (day !== undefined) return findOnDay(place, more, day);
  if (more === "versions" && (place.kind === "chapter" || place.section.earlier.length > 0)) return { page: "versions", place };
  if (more === "amendments" && isAmended(place)) return { page: "amendments", place };
  return undefined;
}

function findOnDay(place: Place, more: string, day: string): Route | undefined {
  if (place.kind === "chapter") {
    const period = more === "as-at" ? periodsOf(place.chapter).find(({ from }) => from === day) : undefined;
    return period && { page: "as-at", chapter: place.chapter, period };
  }
  const versions = [place.section, ...place.section.earlier];
  const at = more === "versions" && versions.length > 1 ? versions.findIndex(({ version }) => version === day) : -1;
  return at < 0 ? undefined : { page: "version", place, version: versions[at], until: versions[at - 1]?.version };
}

function findRetired(slug: string, more: string | undefined, day: string | undefined, manual: Manual): Route | undefined {
  const retired = manual.retired.find((one) => slugOf(one.number) === slug);
  if (!retired || day !== undefined || (more !== undefined && !(more === "versions" && hadVersions(retired, manual)))) return undefined;
  const withdrawn = manual.chapters.flatMap((one) => one.withdrawn).find(({ number }) => number === retired.number);
  const called = calledAs({ number: retired.number, title: withdrawn?.versions[0]?.title });
  return { page: "retired", retired, called, kept: lastWords(retired.number, manual) };
}

/** Where a section that was withdrawn under this number is kept as it last was. */
function lastWords(number: string, { chapters }: Manual): string | undefined {
  for (const chapter of chapters) {
    const text = chapter.withdrawn.find((one) => one.number === number);
    const period = text && periodsOf(chapter).find(({ from }) => from < text.on);
    if (period) return `${asAtAddress(chapter.number, period.from)}#${sectionAnchor(number)}`;
  }
  return undefined;
}

/** Whether “Show amendments” has anything to show: a chapter also shows what is new or withdrawn. */
export function isAmended(place: Place): boolean {
  return place.kind === "chapter" ? amendmentsOf(place.chapter).length > 0 : place.section.earlier.length > 0;
}

// What was linked as the versions of a text has a page under every number that the text had.
function hadVersions({ departures }: RetiredNumber, manual: Manual): boolean {
  return departures.some(({ now }) => {
    const place = now ? findPlace(manual, now) : undefined;
    return place !== undefined && (place.kind === "chapter" || place.section.earlier.length > 0);
  });
}

// The parts of a page's address below the root.
const at = (number: string) => slugOf(number).split("/");

/** The addresses that a build renders, in their parts: all others are cut out of these. */
export function renderedPages(manual: Manual): string[][] {
  return [...manual.chapters.flatMap(renderedOfChapter), ...renderedOfRetired(manual)];
}

/** Those that show a chapter: its own page, its history, and the histories of its sections. */
export function renderedOfChapter(chapter: Chapter): string[][] {
  return [
    at(chapter.number),
    [...at(chapter.number), "versions"],
    ...(isAmended({ kind: "chapter", chapter }) ? [[...at(chapter.number), "amendments"]] : []),
    ...placesOf(chapter)
      .filter(({ section }) => section.earlier.length > 0)
      .map(({ section }) => [...at(section.number), "versions"]),
  ];
}

/** Those of numbers that nothing has now. */
export function renderedOfRetired(manual: Manual): string[][] {
  return [
    ...manual.retired.map(({ number }) => at(number)),
    ...manual.retired.filter((one) => hadVersions(one, manual)).map(({ number }) => [...at(number), "versions"]),
  ];
}

/** The address of what was found. */
export function addressOf(found: Route): string {
  if (found.page === "retired") return pageAddress(found.retired.number);
  if (found.page === "as-at") return asAtAddress(found.chapter.number, found.period.from);
  const { place } = found;
  const { number } = place.kind === "section" ? place.section : place.chapter;
  if (found.page === "version") return versionAddress(number, found.version.version);
  if (found.page === "versions") return versionsAddress(number);
  return found.page === "amendments" ? shownAmendmentsAddress(number) : pageAddress(number);
}
