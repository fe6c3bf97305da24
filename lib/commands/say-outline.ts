// What an import found, for the eye: the sections with their labels, indented by their levels.
import { labelOf } from "../domain/number";
import { type FoundChapter, untitled } from "../import/find-chapter";
import { counted } from "../messages/counted";

/** Lines of the outline, and characters of each. */
const [mostLines, mostCharacters] = [12, 70];
const numerals = ["first", "second", "third", "fourth", "fifth", "sixth"];

/** The lines that say how a document numbers itself, and what to type to choose otherwise; none for a chapter numbered like 8.45.7. */
export function sayOutline({ parts, own }: FoundChapter, all: boolean): string[] {
  if (!own) return [];
  const sections = parts.flatMap((part) => part.sections);
  const labelled = sections.filter(({ number }) => labelOf(number) !== "").length;
  const how =
    labelled === 0
      ? "It has no numbers of its own: sections are its headings"
      : labelled === sections.length
        ? "Numbers are the document's own"
        : `Numbers are the document's own, and ${sections.length - labelled} of ${counted(sections.length, "section")} have none`;
  const titles = new Map(parts.flatMap((part) => (part.title === untitled ? [] : [[part.sections[0]?.number, `  ${part.title}:`]])));
  const lines = sections.flatMap(({ number, title, level = 1 }) => {
    const line = `${"  ".repeat(level)}${[labelOf(number), title ?? (labelOf(number) ? "" : "(the words before the first section)")].filter(Boolean).join(" ")}`;
    const part = titles.get(number);
    return [...(part === undefined ? [] : [part]), line.length > mostCharacters ? `${line.slice(0, mostCharacters)}…` : line];
  });
  const shown = all ? lines : lines.slice(0, mostLines);
  const more = lines.length - shown.length;
  return [
    `${how} (${levelsOf(sections)}):`,
    ...shown,
    ...(more > 0 ? [`  and ${counted(more, "more section")} (--all lists each)`] : []),
    'To divide it in another way: --sections h2 (headings of rank 1 and 2), numbers or none; --numbering manual --chapter "8.45 Title" numbers it 8.45.1, 8.45.2 ….',
  ];
}

function levelsOf(sections: { level?: number }[]): string {
  const counts = new Map<number, number>();
  for (const { level = 1 } of sections) counts.set(level, (counts.get(level) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([level, count]) => `${count} at the ${numerals[level - 1] ?? `${level}th`} level`)
    .join(", ");
}
