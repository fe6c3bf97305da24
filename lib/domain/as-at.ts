// A chapter as it stood on a day: which sections it had, under which numbers, in which editions.
import { type Chapter, type EarlierEdition, type HeldNumber, type Section, sectionsOf } from "./manual";
import { compareNumbers } from "./number";

/** From a day on, until another, a chapter stood unchanged. ISO days; `until` is the day of the next change. */
export type Period = { from: string; until?: string };

/** A section in one of its editions, with the number it had then. */
export type EditionOn = Pick<EarlierEdition, "edition" | "title" | "html" | "references" | "misprints" | "fingerprint"> & {
  id: string;
  number: string;
  /** The number that the text has now, or had last. */
  now: string;
  /** ISO day of the renumbering before which its words cited these numbers; absent for those that they cite last. */
  citedBefore?: string;
  /** True where each of its editions has a page. */
  hasPages: boolean;
};

/** A chapter on a day. */
export type ChapterOn = { number: string; parts: { title: string; sections: EditionOn[] }[] };

/** The periods of a chapter, the latest first: it changed with an edition, a withdrawal, or a number. */
export function periodsOf(chapter: Chapter): Period[] {
  const texts = sectionsOf(chapter);
  const editions = [
    ...texts.flatMap((section) => [section, ...section.earlier].map(({ edition }) => edition)),
    ...chapter.withdrawn.flatMap((text) => [...text.editions.map(({ edition }) => edition), text.on]),
  ];
  const first = [...editions].sort()[0] ?? chapter.asAt;
  const numbers = [chapter, ...texts, ...chapter.withdrawn].flatMap((text) => text.numbers?.map(({ from }) => from) ?? []);
  const days = [...new Set([...editions, ...numbers.filter((day) => day > first)])].sort();
  return days.map((from, i) => ({ from, ...(days[i + 1] && { until: days[i + 1] }) })).reverse();
}

/** The chapter on an ISO day, its parts as they are now, in the order of the numbers of that day. */
export function chapterOn(chapter: Chapter, day: string): ChapterOn {
  const parts = new Map<string, EditionOn[]>();
  const add = (part: string, text: Text, editions: Edition[]) => {
    const edition = editions.find((one) => one.edition <= day);
    if (edition) parts.set(part, [...(parts.get(part) ?? []), editionOn(text, edition, day)]);
  };
  for (const part of chapter.parts) for (const section of part.sections) add(part.title, section, [section, ...section.earlier]);
  for (const text of chapter.withdrawn) if (day < text.on) add(text.part, text, text.editions);
  const inOrder = [...parts].map(([title, sections]) => ({
    title,
    sections: sections.sort((a, b) => compareNumbers(a.number, b.number)),
  }));
  return {
    number: numberOn(chapter, day),
    parts: inOrder.sort((a, b) => compareNumbers(a.sections[0].number, b.sections[0].number)),
  };
}

/** A section in its edition of an ISO day, with the number it had then. Throws where there is none. */
export function editionOf(section: Section, day: string): EditionOn {
  const edition = [section, ...section.earlier].find((one) => one.edition === day);
  if (!edition) throw new Error(`${section.number} has no edition of ${day}.`);
  return editionOn(section, edition, day);
}

type Text = { id: string; number: string; numbers?: HeldNumber[]; earlier?: EarlierEdition[] };
type Edition = Section | EarlierEdition;

// The text's number, and those cited in its words, are those of the day.
function editionOn(text: Text, held: Edition, day: string): EditionOn {
  const { edition, title, html, references, misprints, fingerprint, formerCitations = [] } = held;
  const { before: citedBefore, ...words } = formerCitations.find(({ before }) => day < before) ?? { html, references };
  return {
    id: text.id,
    number: numberOn(text, day),
    now: text.number,
    hasPages: (text.earlier ?? []).length > 0,
    edition,
    title,
    misprints,
    fingerprint,
    ...words,
    html: withoutAids(words.html),
    citedBefore,
  };
}

/**
 * Words as HTML without what belongs to the reading of the present text alone: meanings, and rows to copy from
 * (lib/markdown/mark-terms.ts, lib/markdown/anchor-paragraphs.ts).
 */
export function withoutAids(html: string): string {
  return html
    .replace(/<copy-row[^>]*><\/copy-row>/g, "")
    .replace(/<a class="term"[^>]*>(.*?)<\/a>/g, "$1")
    .replace(/<abbr title="[^"]*">(.*?)<\/abbr>/g, "$1");
}

/** The number that a text had on an ISO day. */
export function numberOn({ number, numbers = [] }: Omit<Text, "id">, day: string): string {
  return (numbers.findLast(({ from }) => from <= day) ?? numbers[0])?.number ?? number;
}

/** Words of an edition with the anchors of the number that the section had then. */
export function withAnchorsOf(html: string, now: string, then: string): string {
  return now === then
    ? html
    : html
        .replaceAll(`"${now}-`, `"${then}-`)
        .replaceAll(`"#${now}-`, `"#${then}-`)
        .replaceAll(`Link to paragraph ${now}-`, `Link to paragraph ${then}-`);
}
