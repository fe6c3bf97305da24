// A chapter as it was on a day: which sections it had, under which numbers, in which versions.
import { type Chapter, type EarlierVersion, type HeldNumber, type Section, sectionsOf } from "./manual";
import { inOwnChapter, labelOf, slugOf } from "./number";
import { insertByNumber } from "./number-order";
import { type ParentIds, parentIdsOf, parentsAmong, placeText } from "./place-texts";

/** A chapter was unchanged from one day until another. ISO days; `until` is the day of the next change. */
export type Period = { from: string; until?: string };

/** A section in one of its versions, with the number it had then. */
export type VersionOn = Pick<EarlierVersion, "version" | "title" | "html" | "references" | "misprints" | "fingerprint"> & {
  id: string;
  number: string;
  /** Number of the section that this one was part of on that day; only in a chapter on a day. */
  parent?: string;
  /** The label of what its file calls its parent; only of a text that was withdrawn. */
  declared?: string;
  /** Where its part lists it, as WithdrawnSection has it. */
  after?: string[];
  /** The number that the text has now, or had last. */
  now: string;
  /** ISO day of the renumbering before which its words cited these numbers; absent for those that they cite last. */
  citedBefore?: string;
  /** True if each of its versions has a page. */
  hasPages: boolean;
};

/** A chapter on a day. */
export type ChapterOn = { number: string; parts: { title: string; sections: VersionOn[] }[] };

/** The periods of a chapter, the latest first: it changed with a version, a withdrawal, or a number. */
export function periodsOf(chapter: Chapter): Period[] {
  const texts = sectionsOf(chapter);
  const versions = [
    ...texts.flatMap((section) => [section, ...section.earlier].map(({ version }) => version)),
    ...chapter.withdrawn.flatMap((text) => [...text.versions.map(({ version }) => version), text.on]),
  ];
  const first = [...versions].sort()[0] ?? chapter.asAt;
  const numbers = [chapter, ...texts, ...chapter.withdrawn].flatMap((text) => text.numbers?.map(({ from }) => from) ?? []);
  const days = [...new Set([...versions, ...numbers.filter((day) => day > first)])].sort();
  return days.map((from, i) => ({ from, ...(days[i + 1] && { until: days[i + 1] }) })).reverse();
}

/** The chapter on an ISO day, its parts as they are now. What had another number then, and what was withdrawn since, is where its number is. */
export function chapterOn(chapter: Chapter, day: string): ChapterOn {
  const parts = new Map<string, VersionOn[]>();
  const present = parentIdsOf(chapter);
  const add = (part: string, text: Text, versions: Version[], isListed: boolean) => {
    const version = versions.find((one) => one.version <= day);
    if (!version) return;
    const [found, sections] = [versionOn(text, version, day), parts.get(part) ?? []];
    parts.set(part, sections);
    if (isListed) sections.push(found);
    else placeText(sections, found, present);
  };
  // What had a title alone has the place that it has now: no number tells another.
  const isSteady = (section: Section) => {
    const then = numberOn(section, day);
    return inOwnChapter(then) === inOwnChapter(section.number) || labelOf(then) === "";
  };
  for (const isListed of [true, false])
    for (const part of chapter.parts)
      for (const section of part.sections)
        if (isSteady(section) === isListed) add(part.title, section, [section, ...section.earlier], isListed);
  for (const text of chapter.withdrawn) if (day < text.on) add(text.part, text, text.versions, false);
  const found = [...parts].map(([title, sections]) => ({ title, sections: withParents(sections, present) }));
  const isListed = ({ sections: [{ id, number, now }] }: ChapterOn["parts"][number]) =>
    present.has(id) && inOwnChapter(number) === inOwnChapter(now);
  const titles = chapter.parts.map(({ title }) => title);
  const inOrder = found.filter(isListed).sort((a, b) => titles.indexOf(a.title) - titles.indexOf(b.title));
  for (const part of found) if (!isListed(part)) insertByNumber(inOrder, part, ({ sections }) => sections[0].number);
  return { number: numberOn(chapter, day), parts: inOrder };
}

function withParents(sections: VersionOn[], present: ParentIds): VersionOn[] {
  const parents = parentsAmong(sections, present);
  const numbers = new Map(sections.map(({ id, number }) => [id, number]));
  return sections.map((section) => {
    const parent = numbers.get(parents.get(section.id) ?? "");
    return parent === undefined ? section : { ...section, parent };
  });
}

/** A section in its version of an ISO day, with the number it had then. Throws if there is none. */
export function versionOf(section: Section, day: string): VersionOn {
  const version = [section, ...section.earlier].find((one) => one.version === day);
  if (!version) throw new Error(`${section.number} has no version of ${day}.`);
  return versionOn(section, version, day);
}

type Text = { id: string; number: string; numbers?: HeldNumber[]; earlier?: EarlierVersion[]; declared?: string; after?: string[] };
type Version = Section | EarlierVersion;

// The text's number, and those cited in its words, are those of the day.
function versionOn(text: Text, held: Version, day: string): VersionOn {
  const { version, title, html, references, misprints, fingerprint, formerCitations = [] } = held;
  const { before: citedBefore, ...words } = formerCitations.find(({ before }) => day < before) ?? { html, references };
  return {
    id: text.id,
    number: numberOn(text, day),
    now: text.number,
    ...(text.declared !== undefined && { declared: text.declared }),
    ...(text.after && { after: text.after }),
    hasPages: (text.earlier ?? []).length > 0,
    version,
    title,
    misprints,
    fingerprint,
    ...words,
    html: withoutAids(words.html),
    citedBefore,
  };
}

/** Words as HTML without what belongs to the reading of the present text alone: meanings (lib/markdown/mark-terms.ts). */
export function withoutAids(html: string): string {
  return html.replace(/<a class="term"[^>]*>(.*?)<\/a>/g, "$1").replace(/<abbr title="[^"]*">(.*?)<\/abbr>/g, "$1");
}

/** The number that a text had on an ISO day. */
export function numberOn({ number, numbers = [] }: Omit<Text, "id">, day: string): string {
  return (numbers.findLast(({ from }) => from <= day) ?? numbers[0])?.number ?? number;
}

/** Words of a version with the anchors of the number that the section had then. */
export function withAnchorsOf(html: string, now: string, then: string): string {
  const [present, past] = [now, then].map((number) => slugOf(inOwnChapter(number)));
  if (present === past) return html;
  return html.replace(/"(#?)([^"]*)"/g, (whole, hash: string, anchor: string) => {
    const rest = anchor.startsWith(present) ? anchor.slice(present.length) : "";
    return /^[-(]/.test(rest) ? `"${hash}${past}${rest}"` : whole;
  });
}
