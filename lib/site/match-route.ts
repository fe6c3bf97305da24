// What stands at an address below the manual's root, and all such addresses.

import { type Period, periodsOf } from "../domain/as-at";
import {
  type Chapter,
  type EarlierVersion,
  findPlace,
  type Manual,
  type Place,
  placesOf,
  type RetiredNumber,
  type Section,
} from "../domain/manual";
import { amendmentsOf } from "./amendments";
import { asAtAddress, pageAddress, shownAmendmentsAddress, versionAddress, versionsAddress } from "./urls";

type SectionPlace = Extract<Place, { kind: "section" }>;

export type Route =
  | { page: "place"; place: Place }
  | { page: "versions"; place: Place }
  | { page: "version"; place: SectionPlace; version: Section | EarlierVersion; until?: string }
  | { page: "as-at"; chapter: Chapter; period: Period }
  | { page: "amendments"; place: Place }
  | { page: "retired"; retired: RetiredNumber; kept?: string };

/** What stands at an address, given in its parts; undefined where nothing does. */
export function matchRoute([number, more, day, ...rest]: string[], manual: Manual): Route | undefined {
  if (rest.length > 0) return undefined;
  const place = findPlace(manual, number);
  if (!place) return findRetired(number, more, day, manual);
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

function findRetired(number: string, more: string | undefined, day: string | undefined, manual: Manual): Route | undefined {
  const retired = manual.retired.find((one) => one.number === number);
  if (!retired || day !== undefined || (more !== undefined && !(more === "versions" && hadVersions(retired, manual)))) return undefined;
  return { page: "retired", retired, kept: lastWords(number, manual) };
}

/** Where a section that was withdrawn under this number is kept as it last stood. */
function lastWords(number: string, { chapters }: Manual): string | undefined {
  for (const chapter of chapters) {
    const text = chapter.withdrawn.find((one) => one.number === number);
    const period = text && periodsOf(chapter).find(({ from }) => from < text.on);
    if (period) return `${asAtAddress(chapter.number, period.from)}#${number}`;
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

/** The addresses that a build renders, in their parts: all others are cut out of these. */
export function renderedPages(manual: Manual): string[][] {
  const { chapters, retired } = manual;
  return [
    ...chapters.flatMap((chapter) => [
      [chapter.number],
      [chapter.number, "versions"],
      ...(isAmended({ kind: "chapter", chapter }) ? [[chapter.number, "amendments"]] : []),
      ...placesOf(chapter)
        .filter(({ section }) => section.earlier.length > 0)
        .map(({ section }) => [section.number, "versions"]),
    ]),
    ...retired.map(({ number }) => [number]),
    ...retired.filter((one) => hadVersions(one, manual)).map(({ number }) => [number, "versions"]),
  ];
}

/** The addresses of all pages below a number, in their parts. */
export function allPages(manual: Manual): string[][] {
  const cut = manual.chapters.flatMap((chapter) => [
    ...periodsOf(chapter).map(({ from }) => [chapter.number, "as-at", from]),
    ...placesOf(chapter).flatMap((place) => [
      [place.section.number],
      ...(isAmended(place) ? [[place.section.number, "amendments"]] : []),
      ...(place.section.earlier.length > 0
        ? [place.section, ...place.section.earlier].map(({ version }) => [place.section.number, "versions", version])
        : []),
    ]),
  ]);
  return [...renderedPages(manual), ...cut];
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
