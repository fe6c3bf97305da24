// What a page says of itself to a browser tab, a search engine and a chat: title and description.

import { dayInWords } from "./edition-date";
import type { Chapter, Manual, Section } from "./manual";

export type Description = { title: string; description: string };

/** First words of a text, cut between words, with an ellipsis where some are left out. `length` in characters. */
export function firstWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1).replace(/\s+\S*$/, "");
  return `${cut.replace(/[,;:.–-]+$/, "")}\u00a0…`;
}

/** Title and description of a chapter's page. */
export function describeChapter(chapter: Chapter, manual: Manual): Description {
  const parts = chapter.parts.map((part) => part.title).join("; ");
  return {
    title: `${chapter.number} ${chapter.title} – ${manual.title}`,
    description: firstWords(`${editionWords(chapter)}. ${parts}.`, 300),
  };
}

/** Title and description of a section's page. */
export function describeSection(section: Section, chapter: Chapter, manual: Manual): Description {
  return {
    title: `${section.number} ${section.title ?? chapter.title} – ${manual.title}`,
    description: firstWords(`${editionWords(chapter)}. ${section.paragraphs.join(" ")}`, 200),
  };
}

/** "Historical edition, as at 24 October 2017", or "As at …" for a chapter in force. */
export function editionWords(chapter: Pick<Chapter, "status" | "asAt">): string {
  const day = dayInWords(chapter.asAt);
  return chapter.status === "historical" ? `Historical edition, as at ${day}` : `As at ${day}`;
}
