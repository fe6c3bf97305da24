// The parts of a chapter with all that was ever in them: what is in force, and what was withdrawn in its place.
import { type Chapter, type HeldNumber, levelsOf, type Section, sectionsOf, type WithdrawnSection } from "./manual";
import { aboveOf, inOwnChapter, slugOf } from "./number";
import { insertByNumber } from "./number-order";
import { type Placed, parentIdsOf, parentsAmong, placeText } from "./place-texts";

/** A text in its part; how deep it is, counted from 1. */
export type TextInPart = { text: Section | WithdrawnSection; level: number };

export type WholePart = { title: string; texts: TextInPart[] };

type Entry = Placed & Pick<TextInPart, "text">;

/** The parts in order. A text that was withdrawn is where its number is, below what it was part of. */
export function wholeParts(chapter: Chapter): WholePart[] {
  const present = parentIdsOf(chapter);
  const parts = chapter.parts.map(({ title, sections }) => ({
    title,
    entries: sections.map((text): Entry => ({ id: text.id, number: text.number, text })),
  }));
  for (const text of chapter.withdrawn) {
    const entry = { ...placedNow(text, chapter), text };
    const part = parts.find(({ title }) => title === text.part);
    if (part) placeText(part.entries, entry, present);
    else insertByNumber(parts, { title: text.part, entries: [entry] }, ({ entries }) => entries[0].number);
  }
  return parts.map(({ title, entries }) => {
    const parents = parentsAmong(entries, present);
    const levels = levelsOf(entries.map(({ id }) => ({ number: id, parent: parents.get(id) })));
    return { title, texts: entries.map(({ id, text }) => ({ text, level: levels.get(id) ?? 1 })) };
  });
}

// What the text was part of may have another number now: 3.2 is with 4.1 and 4.3 where section 3 has become 4 since.
function placedNow({ id, number, declared, after, on }: WithdrawnSection, chapter: Chapter): Placed {
  const texts = [...sectionsOf(chapter), chapter];
  const parent = declared && texts.find((one) => slugOf(inOwnChapter(numberBefore(one, on))) === slugOf(declared));
  return {
    id,
    number: numberNow(number, on, texts),
    ...(after && { after }),
    ...(declared !== undefined && { declared: parent ? inOwnChapter(parent.number) : declared }),
  };
}

function numberNow(number: string, on: string, texts: Numbered[]): string {
  for (let above = aboveOf(number); above !== ""; above = aboveOf(above)) {
    const holder = texts.find((one) => numberBefore(one, on) === above);
    if (holder) return holder.number + number.slice(above.length);
  }
  return number;
}

type Numbered = { number: string; numbers?: HeldNumber[] };

function numberBefore({ number, numbers = [] }: Numbered, day: string): string {
  return (numbers.findLast(({ from }) => from < day) ?? numbers[0])?.number ?? number;
}
